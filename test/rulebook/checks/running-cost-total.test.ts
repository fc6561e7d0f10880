// Tests of running-cost-total.
import { check } from "../../../src/rulebook/checks/running-cost-total";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "finds another total than the two kinds of unit",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "参公单位", "统计数", 1),
    message: ["机关运行经费"],
    cells: ["财决附03!H6", "财决附03!H7", "财决附03!H8"],
    severity: "error",
    findings: 1,
    difference: "-1",
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);
