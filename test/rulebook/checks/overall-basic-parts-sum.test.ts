// Tests of overall-basic-parts-sum.
import { check } from "../../../src/rulebook/checks/overall-basic-parts-sum";
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a personnel cost that is too high",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "人员经费", "决算数", 0.01),
    message: ["相差0.01"],
    cells: ["财决01!O7", "财决01!O8", "财决01!O9"],
    findings: 1,
    difference: "-0.01",
  },
  {
    name: "reads 日常公用经费 of the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);
