// Tests of overall-two-sides-balance.
import { check } from "../../../src/rulebook/checks/overall-two-sides-balance";
import { checkCases } from "../../help/check-cases";
import { carryOverBook } from "./books";

checkCases(check, [
  {
    name: "finds that the two sides differ",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "收入总计", "决算数", 100),
    message: ["相差100.00"],
    cells: ["财决01!E37", "财决01!O37"],
    findings: 1,
    difference: "100",
  },
  {
    name: "finds 结余分配 that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "结余分配", "决算数", 55.55),
    cells: ["财决01!O34"],
    findings: 1,
    difference: "-55.55",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);
