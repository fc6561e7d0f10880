// Tests of appraisal-scores-within-points.
import { checkCases } from "../../help/check-cases";
import { withoutAppraisals } from "./books";

checkCases("appraisal-scores-within-points", [
  {
    name: "finds a score above its points",
    outcome: "broken",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1.4", "得分", 10.5),
    message: ["“成本控制率”得分10.5分，应在0至分值10分之间"],
    cells: ["项目绩效自评!M9", "项目绩效自评!L9"],
    severity: "error",
    findings: 1,
  },
  {
    name: "finds a score below nothing",
    outcome: "broken",
    change: (edit) => edit.set("整体绩效自评", "指标.8", "得分", -1),
    findings: 1,
  },
  {
    name: "finds a deduction above the most",
    outcome: "broken",
    change: (edit) => edit.set("整体绩效自评", "扣分.1", "得分", 11),
    message: ["“配合评价”"],
    findings: 1,
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
