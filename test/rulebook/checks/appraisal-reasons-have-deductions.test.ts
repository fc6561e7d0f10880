// Tests of appraisal-reasons-have-deductions.
import { checkCases } from "../../help/check-cases";
import { seedProject, withoutAppraisals } from "./books";

checkCases("appraisal-reasons-have-deductions", [
  {
    name: "finds the published reasons beside full points",
    outcome: "broken",
    change: seedProject,
    message: ["得了满分9分，却写有扣分原因“控制成本”"],
    cells: ["项目绩效自评!N9", "项目绩效自评!N14"],
    severity: "warning",
    findings: 5,
  },
  {
    name: "allows any remark under the header 备注",
    outcome: "held",
    change: (edit) =>
      edit
        .replaceText("整体绩效自评", "扣分原因", "备注")
        .set("整体绩效自评", "指标.1", "扣分原因", "范围为全部预算项目"),
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
