// Tests of basic-expense-equals-detail.
import { check } from "../../../src/rulebook/checks/basic-expense-equals-detail";
import { checkCases } from "../../help/check-cases";
import { classRowsBook } from "./books";

checkCases(check, [
  {
    name: "finds a 科目 that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决05-1", "2010301", "合计", 8),
    message: ["2010301"],
    cells: ["财决04!F10", "财决05-1!E10"],
    findings: 1,
    difference: "-8",
  },
  {
    name: "finds a 科目 that only one table has",
    outcome: "broken",
    change: (edit) => edit.add("财决04", "2010302", "基本支出", 30),
    cells: ["财决04!F11"],
    findings: 1,
    difference: "30",
  },
  {
    name: "does not count rows of 类 and 款 twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决05-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05-1"),
  },
]);
