// Tests of appraisal-projects-match-detail.
import { checkCases } from "../../help/check-cases";
import { withoutAppraisals } from "./books";

checkCases("appraisal-projects-match-detail", [
  {
    name: "finds another amount than the official sheet has",
    outcome: "broken",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1", "全年执行数", 5000000),
    message: ["项目“单位运转经费”", "5,000,000", "3,395,684.5"],
    cells: ["项目绩效自评!F4"],
    severity: "warning",
    findings: 1,
    difference: "1604315.5",
  },
  {
    name: "sees 万元 in the place of 元",
    outcome: "broken",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1", "全年执行数", 339.57),
    message: ["很可能填成了万元"],
    severity: "error",
    findings: 1,
  },
  {
    name: "has nothing to compare with for a project that the official sheet calls otherwise",
    outcome: "no-data",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1", "项目名称", "其他运转"),
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
