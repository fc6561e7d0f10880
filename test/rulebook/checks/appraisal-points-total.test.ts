// Tests of appraisal-points-total.
import { checkCases } from "../../help/check-cases";
import { seedProject, withoutAppraisals } from "./books";

checkCases("appraisal-points-total", [
  {
    name: "finds the points of the published project: 84 with 10 for 预算执行率",
    outcome: "broken",
    change: seedProject,
    message: ["项目“单位运转经费”各项指标的分值合计94分，应为100分"],
    cells: ["项目绩效自评!L5", "项目绩效自评!L14"],
    severity: "error",
    findings: 1,
  },
  {
    name: "finds a changed point",
    outcome: "broken",
    change: (edit) => edit.set("整体绩效自评", "指标.6", "分值", 10),
    message: ["整体绩效自评各项指标的分值合计105分"],
    cells: ["整体绩效自评!E9"],
    findings: 1,
  },
  {
    name: "only asks to number a deduction as one",
    outcome: "broken",
    change: (edit) => edit.set("整体绩效自评", "扣分.1", "分值", 10).setAt("整体绩效自评", 16, 0, "指标.14"),
    message: ["扣分项计入了分值，各项合计110分"],
    cells: ["整体绩效自评!E17"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "says nothing of points that are still to be filled in",
    outcome: "held",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1.3", "分值", null),
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
