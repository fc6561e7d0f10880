// Tests of three-public-counts-have-amounts.
import { check } from "../../../src/rulebook/checks/three-public-counts-have-amounts";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns of vehicles bought without money",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "购置数", "统计数", 1),
    message: ["公务用车购置数"],
    cells: ["财决附03!E10", "财决附03!E19"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "warns of travellers without money",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "团组数", "统计数", 1).set("财决附03", "出国人次", "统计数", 3),
    cells: ["财决附03!E17", "财决附03!E18"],
    findings: 2,
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);
