// Tests of general-project-equals-detail.
import { check } from "../../../src/rulebook/checks/general-project-equals-detail";
import { checkCases } from "../../help/check-cases";
import { classRowsBook } from "./books";

checkCases(check, [
  {
    name: "finds a 科目 that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决08-2", "2010302", "合计", 3),
    cells: ["财决07!O11", "财决08-2!G10"],
    findings: 1,
    difference: "-3",
  },
  {
    name: "does not count subtotals above projects twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决08-2",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08-2"),
  },
]);
