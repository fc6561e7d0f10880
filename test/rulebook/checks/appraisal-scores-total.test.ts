// Tests of appraisal-scores-total.
import { checkCases } from "../../help/check-cases";
import { seedProject, withoutAppraisals } from "./books";

checkCases("appraisal-scores-total", [
  {
    name: "finds the score that leaves 预算执行率 out, once it is filled in",
    outcome: "broken",
    change: (edit) => {
      seedProject(edit);
      edit.set("项目绩效自评", "绩效.项目.1.执行率", "得分", 6.79);
    },
    message: ["项目“单位运转经费”各项得分合计90.79分，“决算补充资料”表填写的得分是84分"],
    cells: ["项目绩效自评!M5"],
    severity: "error",
    findings: 1,
    difference: "6.79",
  },
  {
    name: "finds another total of the unit's scores",
    outcome: "broken",
    change: (edit) => edit.set("整体绩效自评", "指标.2", "得分", 9),
    message: ["整体绩效自评各项得分合计91分", "90分"],
    findings: 1,
    difference: "1",
  },
  {
    name: "takes deductions off",
    outcome: "broken",
    change: (edit) => edit.set("整体绩效自评", "扣分.1", "得分", 1.5),
    message: ["各项得分合计88.5分"],
    findings: 1,
  },
  {
    name: "compares with the total that somebody typed below",
    outcome: "broken",
    change: (edit) =>
      edit.copyRow("整体绩效自评", "扣分.1", { 得分: 95 }).setAt("整体绩效自评", 17, 0, "合计"),
    message: ["该表合计行的得分是95分"],
    cells: ["整体绩效自评!H18"],
    findings: 1,
  },
  {
    name: "says nothing while a score is missing",
    outcome: "held",
    change: (edit) => edit.set("整体绩效自评", "指标.2", "得分", null),
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
