// No indicator earns more than its points or less than nothing.
import { compare, sign } from "../../engine/value/amount";
import { searches, type CheckFound } from "../../engine/checks/check";
import type { Ledger } from "../../engine/figures/ledger";
import { numberOf, said, searchAppraisals, type AppraisalIndicator } from "./shared/appraisal";

function beyond(ledger: Ledger, appraisal: string, { name, at, cell }: AppraisalIndicator): CheckFound[] {
  const [points, score] = [numberOf(ledger, at("分值")), numberOf(ledger, at("得分"))];
  if (!points || !score || (compare(score, points) <= 0 && sign(score) >= 0)) return [];
  return [
    {
      message: `${appraisal}“${name}”得分${said(score)}分，应在0至分值${said(points)}分之间`,
      cells: [cell("得分"), cell("分值")],
    },
  ];
}

export const check = searches(
  {
    id: "appraisal-scores-within-points",
    title: "绩效自评每项得分不应大于分值",
    basis: "整体绩效自评评分表、项目支出绩效自评表；核对清单X15",
    severity: "error",
    advice: "请核对该项的分值和得分。",
  },
  (ledger) =>
    searchAppraisals(ledger, ({ name, indicators, deductions }) =>
      [...indicators, ...deductions].flatMap((one) => beyond(ledger, name, one)),
    ),
);
