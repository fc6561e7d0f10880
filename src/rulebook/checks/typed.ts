// Checks of what a person typed on our own sheets: appraisals, reasons, and the wording of answers.
import type { Check } from "../../engine/checks/check";
import { check as appraisalPointsTotal } from "./appraisal-points-total";
import { check as appraisalScoresTotal } from "./appraisal-scores-total";
import { check as appraisalScoresWithinPoints } from "./appraisal-scores-within-points";
import { check as appraisalCaptionsEqualItems } from "./appraisal-captions-equal-items";
import { check as appraisalScoresFollowAllOrNothing } from "./appraisal-scores-follow-all-or-nothing";
import { check as appraisalDeductionsHaveReasons } from "./appraisal-deductions-have-reasons";
import { check as appraisalReasonsHaveDeductions } from "./appraisal-reasons-have-deductions";
import { check as appraisalReasonsFitIndicators } from "./appraisal-reasons-fit-indicators";
import { check as appraisalIndicatorsAreWords } from "./appraisal-indicators-are-words";
import { check as appraisalExecutionScore } from "./appraisal-execution-score";
import { check as appraisalProjectsMatchAnswers } from "./appraisal-projects-match-answers";
import { check as appraisalProjectsMatchDetail } from "./appraisal-projects-match-detail";
import { check as appraisalCoversProjects } from "./appraisal-covers-projects";
import { check as changesHaveReasons } from "./changes-have-reasons";
import { check as reasonsNotRepeated } from "./reasons-not-repeated";
import { check as personnelReasonsFitTheChange } from "./personnel-reasons-fit-the-change";
import { check as answersHaveKnownKeys } from "./answers-have-known-keys";
import { check as answersWithoutResidue } from "./answers-without-residue";
import { check as answersUseCurrentSubjectNames } from "./answers-use-current-subject-names";

export const typedChecks: readonly Check[] = [
  appraisalPointsTotal,
  appraisalScoresTotal,
  appraisalScoresWithinPoints,
  appraisalCaptionsEqualItems,
  appraisalScoresFollowAllOrNothing,
  appraisalDeductionsHaveReasons,
  appraisalReasonsHaveDeductions,
  appraisalReasonsFitIndicators,
  appraisalIndicatorsAreWords,
  appraisalExecutionScore,
  appraisalProjectsMatchAnswers,
  appraisalProjectsMatchDetail,
  appraisalCoversProjects,
  changesHaveReasons,
  reasonsNotRepeated,
  personnelReasonsFitTheChange,
  answersHaveKnownKeys,
  answersWithoutResidue,
  answersUseCurrentSubjectNames,
];
