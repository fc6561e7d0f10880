// Tests of appraisal-reasons-fit-indicators.
import { checkCases } from "../../help/check-cases";
import { seedProject, withoutAppraisals } from "./books";

checkCases("appraisal-reasons-fit-indicators", [
  {
    name: "finds the published reasons, which slipped by a row",
    outcome: "broken",
    change: seedProject,
    message: [
      "“经济效益指标”的扣分原因“实现的社会效益有待提高”说的是“社会效益”",
      "“社会效益指标”的扣分原因“实现的生态效益有待提高”说的是“生态效益”",
      "“生态效益指标”的扣分原因“实现的经济效益有待提高”说的是“经济效益”",
    ],
    cells: ["项目绩效自评!N10", "项目绩效自评!N11", "项目绩效自评!N12"],
    severity: "error",
    findings: 3,
  },
  {
    name: "accepts a reason that speaks of its own indicator among others",
    outcome: "held",
    change: (edit) => edit.set("项目绩效自评", "绩效.项目.1.6", "扣分原因", "社会效益和生态效益还不够明显"),
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
