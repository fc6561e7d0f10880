// Tests of basic-within-three-public.
import { check } from "../../../src/rulebook/checks/basic-within-three-public";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "finds more in 基本支出 than in 三公",
    outcome: "broken",
    change: (edit) => edit.set("财决08-1", "合计", "30217", 13240),
    message: ["30217", "前者大于后者"],
    cells: ["财决08-1!AJ9", "财决附03!E12"],
    severity: "error",
    findings: 1,
    difference: "9440",
  },
  {
    name: "allows less, because projects count too",
    outcome: "held",
    change: (edit) => edit.add("财决附03", "公务用车运行费", "统计数", 5000),
  },
  {
    name: "is unchecked without 财决08-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08-1"),
  },
]);
