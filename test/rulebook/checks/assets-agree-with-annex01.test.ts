// Tests of assets-agree-with-annex01.
import { check } from "../../../src/rulebook/checks/assets-agree-with-annex01";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns of another number of vehicles",
    outcome: "broken",
    change: (edit) => edit.set("财决附01", "车辆", "年末数", 2),
    message: ["财决附01表“车辆"],
    cells: ["财决附03!H10", "财决附01!D10"],
    severity: "warning",
    findings: 1,
    difference: "-1",
  },
  {
    name: "warns of another number of large equipment",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "大型设备", "统计数", 3),
    cells: ["财决附03!H19", "财决附01!D11"],
    findings: 1,
  },
  {
    name: "is unchecked without 财决附01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附01"),
  },
]);
