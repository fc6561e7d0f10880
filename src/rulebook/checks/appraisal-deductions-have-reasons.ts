// Whoever does not give an indicator all its points says why.
import { compare } from "../../engine/value/amount";
import { searches, type CheckFound } from "../../engine/checks/check";
import type { Ledger } from "../../engine/figures/ledger";
import { numberOf, said, searchAppraisals, type AppraisalIndicator } from "./shared/appraisal";

function unexplained(
  ledger: Ledger,
  appraisal: string,
  { name, text, at, cell }: AppraisalIndicator,
): CheckFound[] {
  const [points, score] = [numberOf(ledger, at("分值")), numberOf(ledger, at("得分"))];
  if (!points || !score || compare(score, points) >= 0 || text("扣分原因") !== "") return [];
  return [
    {
      message: `${appraisal}“${name}”分值${said(points)}分，得分${said(score)}分，没有写扣分原因`,
      cells: [cell("扣分原因"), cell("得分")],
    },
  ];
}

export const check = searches(
  {
    id: "appraisal-deductions-have-reasons",
    title: "绩效自评扣了分的指标应写明扣分原因",
    basis: "整体绩效自评评分表、项目支出绩效自评表；核对清单X15",
    severity: "warning",
    advice: "请在“扣分原因”栏写明，或核对得分。",
  },
  (ledger) =>
    searchAppraisals(ledger, ({ name, indicators }) =>
      indicators.flatMap((one) => unexplained(ledger, name, one)),
    ),
);
