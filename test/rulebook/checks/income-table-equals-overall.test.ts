// Tests of income-table-equals-overall.
import { check } from "../../../src/rulebook/checks/income-table-equals-overall";
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a total that was typed wrong",
    outcome: "broken",
    change: (edit) => edit.add("财决03", "合计", "本年收入合计", 1000),
    message: ["财决03表“合计”", "相差1,000.00"],
    cells: ["财决01!E33", "财决03!E9"],
    findings: 1,
    difference: "-1000",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决03"),
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);
