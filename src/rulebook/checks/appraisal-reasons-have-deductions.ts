// A reason for a deduction beside full points: one of the two is wrong.
import { compare } from "../../engine/value/amount";
import { searches, type CheckFound } from "../../engine/checks/check";
import type { Ledger } from "../../engine/figures/ledger";
import { numberOf, said, searchAppraisals, type AppraisalIndicator } from "./shared/appraisal";

function idle(ledger: Ledger, appraisal: string, { name, text, at, cell }: AppraisalIndicator): CheckFound[] {
  const [points, score] = [numberOf(ledger, at("分值")), numberOf(ledger, at("得分"))];
  if (!points || !score || compare(score, points) < 0 || text("扣分原因") === "") return [];
  return [
    {
      message: `${appraisal}“${name}”得了满分${said(score)}分，却写有扣分原因“${text("扣分原因")}”`,
      cells: [cell("扣分原因"), cell("得分")],
    },
  ];
}

/** Under the header 备注 anything may stand. */
const isForReasons = (ledger: Ledger, form: string): boolean => {
  const reading = ledger.input.readings.get(form);
  const header = reading?.header.texts[reading.columns[0]?.get("扣分原因") ?? -1]?.at(-1);
  return header?.includes("扣分") ?? false;
};

export const check = searches(
  {
    id: "appraisal-reasons-have-deductions",
    title: "绩效自评写有扣分原因的指标应有扣分",
    basis: "整体绩效自评评分表、项目支出绩效自评表；核对清单X15",
    severity: "warning",
    advice: "请核对是得分填高了，还是扣分原因填错了行。",
  },
  (ledger) =>
    searchAppraisals(ledger, ({ name, form, indicators }) =>
      isForReasons(ledger, form) ? indicators.flatMap((one) => idle(ledger, name, one)) : [],
    ),
);
