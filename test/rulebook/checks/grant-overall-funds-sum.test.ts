// Tests of grant-overall-funds-sum.
import { check } from "../../../src/rulebook/checks/grant-overall-funds-sum";
import { checkCases } from "../../help/check-cases";
import { fundBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a fund that is not in its total",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "212", "决算数/政府性基金", 6),
    message: ["212", "相差6.00"],
    cells: ["财决01-1!P18", "财决01-1!R18"],
    findings: 1,
    difference: "-6",
  },
  {
    name: "checks the budget columns too",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "基本支出", "年初预算数/合计", 2),
    message: ["“年初预算数/合计”"],
    cells: ["财决01-1!V8"],
    findings: 1,
    difference: "2",
  },
  {
    name: "counts all three funds",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "does without 国有资本 in the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01-1"),
  },
]);
