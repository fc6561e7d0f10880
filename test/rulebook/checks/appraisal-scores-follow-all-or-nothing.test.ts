// Tests of appraisal-scores-follow-all-or-nothing.
import { checkCases } from "../../help/check-cases";
import { seedOverall, withoutAppraisals } from "./books";

checkCases("appraisal-scores-follow-all-or-nothing", [
  {
    name: "finds the published 8 of 10 where the rule gives 10 or nothing",
    outcome: "broken",
    change: seedOverall,
    message: ["整体绩效自评“目标审核”按计分标准只能得10分或0分，填的是8分"],
    cells: ["整体绩效自评!H4", "整体绩效自评!G4"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "accepts nothing",
    outcome: "held",
    change: (edit) => edit.set("整体绩效自评", "指标.11", "得分", 0),
  },
  {
    name: "leaves rules of several parts alone",
    outcome: "held",
    change: (edit) =>
      edit
        .set("整体绩效自评", "指标.1", "得分", 7)
        .set("整体绩效自评", "指标.1", "计分标准", "编制合理的得5分；公开的得5分，否则不得分。"),
  },
  {
    name: "leaves rules alone that give points as one thinks fit",
    outcome: "held",
    change: (edit) => edit.set("整体绩效自评", "指标.12", "得分", 3),
  },
  {
    name: "has nothing to look at without the two sheets",
    outcome: "no-data",
    change: withoutAppraisals,
  },
]);
