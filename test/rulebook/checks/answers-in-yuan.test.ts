// Tests of answers-in-yuan.
import { checkCases } from "../../help/check-cases";

checkCases("answers-in-yuan", [
  {
    name: "finds an answer in 万元",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "国内接待费", "统计数", 38000000),
    message: ["接待.事项", "按元重新填写"],
    cells: ["决算补充资料!D53", "财决附03!E13"],
    severity: "error",
    findings: 1,
  },
  {
    name: "is unchecked without answers",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);
