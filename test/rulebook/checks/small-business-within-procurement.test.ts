// Tests of small-business-within-procurement.
import { check } from "../../../src/rulebook/checks/small-business-within-procurement";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "finds more for 小微企业 than for 中小企业",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "中小企业合同", "统计数", 200000),
    message: ["多39,400"],
    cells: ["财决附03!H25", "财决附03!H26"],
    severity: "error",
    findings: 1,
  },
  {
    name: "finds more for 中小企业 than was bought",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "中小企业合同", "统计数", 239400.01),
    cells: ["财决附03!H21", "财决附03!H25"],
    findings: 1,
    difference: "0.01",
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);
