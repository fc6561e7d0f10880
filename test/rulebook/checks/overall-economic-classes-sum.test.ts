// Tests of overall-economic-classes-sum.
import { check } from "../../../src/rulebook/checks/overall-economic-classes-sum";
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a class that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "302", "决算数", 300),
    message: ["等10项之和", "相差300.00"],
    cells: ["财决01!O19", "财决01!O17"],
    findings: 1,
    difference: "-300",
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
