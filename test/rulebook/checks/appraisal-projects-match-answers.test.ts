// Tests of appraisal-projects-match-answers.
import { checkCases } from "../../help/check-cases";
import { withoutAppraisals } from "./books";

checkCases("appraisal-projects-match-answers", [
  {
    name: "finds another name, as the published annexes have",
    outcome: "broken",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1", "项目名称", "单位运转项目"),
    message: ["写作“单位运转项目”", "写作“单位运转经费”"],
    cells: ["项目绩效自评!B4"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "finds a project of the sheet that the text does not name",
    outcome: "broken",
    change: (edit) =>
      edit
        .copyRow("项目绩效自评", "绩效.项目.1.9", { 项目名称: "热线运行" })
        .setAt("项目绩效自评", 14, 0, "绩效.项目.2"),
    message: ["“热线运行”（编号“绩效.项目.2”）在“决算补充资料”表中没有综述"],
    findings: 1,
  },
  {
    name: "finds a project of the text that the sheet has not",
    outcome: "broken",
    change: (edit) => edit.replaceText("项目绩效自评", "绩效.项目.1", "绩效.项目.3"),
    message: ["“单位运转经费”（编号“绩效.项目.1”）在“项目绩效自评”表中没有"],
    findings: 2,
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
