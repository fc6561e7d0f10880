// Tests of project-expense-equals-detail.
import { check } from "../../../src/rulebook/checks/project-expense-equals-detail";
import { checkCases } from "../../help/check-cases";
import { classRowsBook, fundBook } from "./books";

checkCases(check, [
  {
    name: "finds a project that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决05-2", "2010302", "合计", -7),
    message: ["科目 2010302 下各行"],
    cells: ["财决04!G11", "财决05-2!G10"],
    findings: 1,
    difference: "7",
  },
  {
    name: "does not count subtotals above projects twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "counts 政府性基金",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决05-2",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05-2"),
  },
]);
