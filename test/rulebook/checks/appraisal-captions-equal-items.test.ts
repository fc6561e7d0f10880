// Tests of appraisal-captions-equal-items.
import { checkCases } from "../../help/check-cases";
import { seedOverall, withoutAppraisals } from "./books";

checkCases("appraisal-captions-equal-items", [
  {
    name: "finds the captions of the published table",
    outcome: "broken",
    change: seedOverall,
    message: [
      "“动态调整 (15分)”下各项分值合计20分，标注的是15分",
      "“信息公开 (5分)”下各项分值合计10分，标注的是5分",
    ],
    cells: ["整体绩效自评!C8", "整体绩效自评!E10", "整体绩效自评!C14"],
    severity: "warning",
    findings: 2,
  },
  {
    name: "reads a caption down over blank cells, as merged cells leave them",
    outcome: "held",
    change: (edit) => {
      for (const row of [2, 3, 4, 6, 7, 9, 13]) edit.set("整体绩效自评", `指标.${row}`, "二级指标", null);
      for (const row of [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13])
        edit.set("整体绩效自评", `指标.${row}`, "一级指标", null);
    },
  },
  {
    name: "finds the caption of a 一级指标",
    outcome: "broken",
    change: (edit) => edit.set("整体绩效自评", "指标.9", "分值", 10),
    message: ["“部门预算项目绩效管理（70分）”下各项分值合计75分", "“完成结果（10分）”下各项分值合计15分"],
    findings: 2,
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
