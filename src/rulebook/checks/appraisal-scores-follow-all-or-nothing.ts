// A rule that gives all points or none (得10分，否则不得分) leaves no score between.
import { compare, fromDecimal, sign } from "../../engine/value/amount";
import { normalise } from "../../engine/value/cell";
import { searches, type CheckFound } from "../../engine/checks/check";
import type { Ledger } from "../../engine/figures/ledger";
import { numberOf, said, searchAppraisals, type AppraisalIndicator } from "./shared/appraisal";

const orNothing = /否则(?:不得分|不计分|[得计]0分)/u;
const earned = /(?<!不)[得计](\d+(?:\.\d+)?)分/gu;

/** The one score that such a rule gives. */
function onlyScore(rule: string): string | undefined {
  if (!orNothing.test(rule) || /酌情|每/u.test(rule)) return undefined;
  const scores = [...rule.replace(orNothing, "").matchAll(earned)].map(([, points]) => points);
  return scores.length === 1 ? scores[0] : undefined;
}

function between(
  ledger: Ledger,
  appraisal: string,
  { name, text, at, cell }: AppraisalIndicator,
): CheckFound[] {
  const full = fromDecimal(onlyScore(normalise(text("计分标准"))) ?? "");
  const score = numberOf(ledger, at("得分"));
  if (!full || !score || sign(score) === 0 || compare(score, full) === 0) return [];
  return [
    {
      message: `${appraisal}“${name}”按计分标准只能得${said(full)}分或0分，填的是${said(score)}分`,
      cells: [cell("得分"), cell("计分标准")],
    },
  ];
}

export const check = searches(
  {
    id: "appraisal-scores-follow-all-or-nothing",
    title: "计分标准为“否则不得分”的指标，得分应为满分或0分",
    basis: "整体绩效自评评分表计分标准；核对清单X15",
    severity: "warning",
    advice: "请按计分标准重新打分。",
  },
  (ledger) =>
    searchAppraisals(ledger, ({ name, indicators }) =>
      indicators.flatMap((one) => between(ledger, name, one)),
    ),
);
