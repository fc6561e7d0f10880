// Tests of overall-no-negative-amounts.
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases("overall-no-negative-amounts", [
  {
    name: "finds a negative income",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "其他收入", "决算数", -20),
    message: ["“其他收入”的“决算数”为-20.00，小于0"],
    cells: ["财决01!E14"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "finds a negative class in a budget column",
    outcome: "broken",
    change: (edit) => edit.set("财决01", "210", "年初预算数", -0.01),
    message: ["“年初预算数”为-0.01"],
    cells: ["财决01!H15"],
    findings: 1,
  },
  {
    name: "leaves balances alone, which may be overdrawn",
    outcome: "held",
    change: (edit) => edit.add("财决01", "年末结转和结余", "决算数", -5),
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);
