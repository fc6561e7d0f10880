// Tests of appraisal-indicators-are-words.
import { checkCases } from "../../help/check-cases";
import { seedProject, withoutAppraisals } from "./books";

checkCases("appraisal-indicators-are-words", [
  {
    name: "finds the shifted columns of the published table",
    outcome: "broken",
    change: seedProject,
    message: ["三级指标填的是数字“0.79”"],
    cells: ["项目绩效自评!I6", "项目绩效自评!I13"],
    severity: "error",
    findings: 9,
  },
  {
    name: "lets an indicator be without a name",
    outcome: "held",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1.9", "三级指标", null),
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
