// Tests of appraisal-covers-projects.
import { checkCases } from "../../help/check-cases";
import { withoutAppraisals } from "./books";

checkCases("appraisal-covers-projects", [
  {
    name: "finds 全面开展绩效自评 beside 2.7% of the projects, as published",
    outcome: "broken",
    change: (edit) => edit.set("决算补充资料", "绩效.整体", "内容", "全面开展绩效自评，各项目标如期完成"),
    message: ["写有“全面开展绩效自评”，而“项目绩效自评”表的项目只占项目支出的2.7%"],
    cells: ["项目绩效自评!F4"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "believes it when nearly all was appraised",
    outcome: "held",
    change: (edit) =>
      edit
        .set("决算补充资料", "绩效.整体", "内容", "全面开展绩效自评")
        .set("项目绩效自评", "绩效.项目.1", "全年执行数", 124000000),
  },
  {
    name: "does not mistake 全面完成 for a claim",
    outcome: "held",
    change: (edit) => edit.set("决算补充资料", "绩效.整体", "内容", "全面完成各项任务"),
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
