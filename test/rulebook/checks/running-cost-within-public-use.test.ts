// Tests of running-cost-within-public-use.
import { check } from "../../../src/rulebook/checks/running-cost-within-public-use";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns of more than all 公用经费",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "机关运行经费", "统计数", 0.01),
    message: ["公用经费", "多0.01"],
    cells: ["财决附03!H6", "财决07!N9"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "allows less, because other 事业单位 do not count",
    outcome: "held",
    change: (edit) => edit.set("财决附03", "机关运行经费", "统计数", 0),
  },
  {
    name: "is unchecked without 财决07",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决07"),
  },
]);
