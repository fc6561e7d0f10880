// Tests of fund-within-expense.
import { check } from "../../../src/rulebook/checks/fund-within-expense";
import { checkCases } from "../../help/check-cases";
import { fundBook } from "./books";

checkCases(check, [
  {
    name: "holds with funds",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "allows other money in the whole",
    book: fundBook(),
    outcome: "held",
    change: (edit) => edit.add("财决04", "2120803", "项目支出", 7),
  },
  {
    name: "finds a part that is greater than the whole",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决09", "2120803", "本年支出", 7),
    message: ["前者大于后者"],
    cells: ["财决09!K10", "财决04!E22"],
    findings: 1,
    difference: "7",
  },
  {
    name: "is unchecked without 财决09",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决09"),
  },
]);
