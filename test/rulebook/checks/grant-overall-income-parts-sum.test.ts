// Tests of grant-overall-income-parts-sum.
import { check } from "../../../src/rulebook/checks/grant-overall-income-parts-sum";
import { checkCases } from "../../help/check-cases";
import { carryOverBook, fundBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds income of a fund that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "政府性基金预算财政拨款", "决算数", 50),
    message: ["“本年收入合计”"],
    cells: ["财决01-1!E9", "财决01-1!E34"],
    findings: 1,
    difference: "-50",
  },
  {
    name: "finds an opening balance that its funds do not add up to",
    book: carryOverBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "年初财政拨款结转和结余", "全年预算数", 50),
    cells: ["财决01-1!D35", "财决01-1!D36"],
    findings: 1,
    difference: "50",
  },
  {
    name: "counts all three funds",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
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
