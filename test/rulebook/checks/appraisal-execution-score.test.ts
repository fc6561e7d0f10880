// Tests of appraisal-execution-score.
import { checkCases } from "../../help/check-cases";
import { seedProject, withoutAppraisals } from "./books";

checkCases("appraisal-execution-score", [
  {
    name: "finds the score that the published table leaves out",
    outcome: "broken",
    change: seedProject,
    message: ["没有填写，按全年执行数和全年预算数应为6.79分"],
    cells: ["项目绩效自评!M5", "项目绩效自评!E4", "项目绩效自评!F4"],
    severity: "error",
    findings: 1,
  },
  {
    name: "finds full points for the 100% that the published table states",
    outcome: "broken",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1.执行率", "得分", 10),
    message: ["填的是10分", "应为6.79分"],
    findings: 1,
    difference: "3.21",
  },
  {
    name: "accepts one decimal",
    outcome: "held",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1.执行率", "得分", 6.8),
  },
  {
    name: "gives no more than all points",
    outcome: "held",
    change: (edit) =>
      edit
        .set("项目绩效自评", "绩效.项目.1", "全年预算数", 3000000)
        .set("项目绩效自评", "绩效.项目.1.执行率", "得分", 10),
  },
  {
    name: "follows the points that a place gives to it",
    outcome: "broken",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1.执行率", "分值", 20),
    message: ["应为13.58分"],
  },
  {
    name: "has nothing to say without a budget",
    outcome: "held",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1", "全年预算数", 0),
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
