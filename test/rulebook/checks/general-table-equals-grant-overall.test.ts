// Tests of general-table-equals-grant-overall.
import { check } from "../../../src/rulebook/checks/general-table-equals-grant-overall";
import { checkCases } from "../../help/check-cases";
import { carryOverBook, fundBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds expense that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决07", "合计", "本年支出", 15),
    message: ["财决07表“合计”的“本年支出”"],
    cells: ["财决01-1!AE34", "财决07!K9"],
    findings: 1,
    difference: "-15",
  },
  {
    name: "finds a closing balance that differs",
    book: carryOverBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决07", "合计", "年末结转和结余", -15),
    cells: ["财决07!P9"],
    findings: 1,
    difference: "15",
  },
  {
    name: "leaves the other funds out",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决07",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决07"),
  },
]);
