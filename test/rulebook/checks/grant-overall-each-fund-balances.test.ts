// Tests of grant-overall-each-fund-balances.
import { check } from "../../../src/rulebook/checks/grant-overall-each-fund-balances";
import { checkCases } from "../../help/check-cases";
import { carryOverBook, fundBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds money that moved from one fund to another",
    book: fundBook(),
    outcome: "broken",
    change: (edit) =>
      edit
        .add("财决01-1", "本年支出合计", "决算数/政府性基金", -1000)
        .add("财决01-1", "本年支出合计", "决算数/一般公共", 1000),
    message: ["相差1,000.00"],
    cells: ["财决01-1!AF34", "财决01-1!E9", "财决01-1!E36"],
    findings: 2,
    difference: "-1000",
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
