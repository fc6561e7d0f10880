// Tests of overall-income-total.
import { check } from "../../../src/rulebook/checks/overall-income-total";
import { checkCases } from "../../help/check-cases";
import { carryOverBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds an opening balance that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "年初结转和结余", "决算数", 1200.5),
    message: ["相差1,200.50"],
    cells: ["财决01!E37", "财决01!E35"],
    findings: 1,
    difference: "-1200.5",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
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
