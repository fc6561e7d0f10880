// Tests of three-public-vehicles-total.
import { check } from "../../../src/rulebook/checks/three-public-vehicles-total";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "finds a sum that is not purchase and running",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "公务用车购置费", "统计数", 180000),
    message: ["购置费与运行维护费之和"],
    cells: ["财决附03!E9", "财决附03!E10", "财决附03!E11"],
    severity: "error",
    findings: 1,
    difference: "-180000",
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);
