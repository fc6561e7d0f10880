// Tests of vehicle-running-needs-vehicles.
import { check } from "../../../src/rulebook/checks/vehicle-running-needs-vehicles";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns of running cost without a vehicle",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "保有量", "统计数", 0),
    message: ["公务用车保有量"],
    cells: ["财决附03!E11", "财决附03!E20"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);
