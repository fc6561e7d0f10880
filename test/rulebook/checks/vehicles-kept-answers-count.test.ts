// Tests of vehicles-kept-answers-count.
import { check } from "../../../src/rulebook/checks/vehicles-kept-answers-count";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns of another sum",
    outcome: "broken",
    change: (edit) => edit.set("决算补充资料", "保有.越野车", "数量", 2),
    message: ["公务用车保有量"],
    cells: ["决算补充资料!E48", "财决附03!E20"],
    severity: "warning",
    findings: 1,
    difference: "2",
  },
  {
    name: "is unchecked while a number is blank",
    outcome: "unchecked",
    change: (edit) => edit.set("决算补充资料", "保有.轿车", "数量", null),
  },
  {
    name: "is unchecked without 决算补充资料",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);
