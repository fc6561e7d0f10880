// Tests of fiscal-vehicles-within-all.
import { check } from "../../../src/rulebook/checks/fiscal-vehicles-within-all";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns of more vehicles from 财政拨款 than there are",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "保有量", "统计数", 2),
    message: ["公务用车保有量"],
    cells: ["财决附03!E20", "财决附03!H10"],
    severity: "warning",
    findings: 1,
    difference: "1",
  },
  {
    name: "allows fewer",
    outcome: "held",
    change: (edit) => edit.set("财决附03", "车辆合计", "统计数", 5),
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);
