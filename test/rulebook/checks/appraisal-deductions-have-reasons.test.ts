// Tests of appraisal-deductions-have-reasons.
import { checkCases } from "../../help/check-cases";
import { seedOverall, withoutAppraisals } from "./books";

checkCases("appraisal-deductions-have-reasons", [
  {
    name: "finds a deduction without a reason",
    outcome: "broken",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1.5", "扣分原因", null),
    message: ["“办公耗材节约率”分值10分，得分8分，没有写扣分原因"],
    cells: ["项目绩效自评!N10", "项目绩效自评!M10"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "finds those of the unit's table",
    outcome: "broken",
    change: seedOverall,
    message: ["“目标审核”", "“及时处置”", "“预算挂钩”"],
    findings: 3,
  },
  {
    name: "wants no reason for full points",
    outcome: "held",
    change: (edit) => edit.set("整体绩效自评", "指标.2", "得分", 10),
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
