// The scores of the indicators make up the total that the sheet or the answers give.
import { compare } from "../../engine/value/amount";
import { searches, type CheckFound } from "../../engine/checks/check";
import { cell } from "../../engine/figures/figure";
import type { Expr } from "../../engine/figures/expr";
import type { Ledger } from "../../engine/figures/ledger";
import { cellsOf } from "../../engine/figures/trace";
import { numberOf, said, searchAppraisals, type Appraisal } from "./shared/appraisal";

/** A total that the person typed below the indicators of the unit's sheet. */
const typedTotal = (form: string): Expr => cell(form, "合计", "得分");

function wrongTotals(ledger: Ledger, { name, form, score, claimed }: Appraisal): CheckFound[] {
  const sum = numberOf(ledger, score);
  if (!sum) return [];
  const typed: readonly (readonly [string, Expr])[] = [
    ["“决算补充资料”表填写的得分", claimed],
    ...(form === "整体绩效自评" ? [["该表合计行的得分", typedTotal(form)] as const] : []),
  ];
  return typed.flatMap(([what, expr]) => {
    const other = numberOf(ledger, expr);
    if (!other || compare(sum, other) === 0) return [];
    return [
      {
        message: `${name}各项得分合计${said(sum)}分，${what}是${said(other)}分`,
        cells: [...cellsOf(ledger, expr), ...cellsOf(ledger, score)],
        sides: [score, expr] as const,
      },
    ];
  });
}

export const check = searches(
  {
    id: "appraisal-scores-total",
    title: "绩效自评各项得分之和应等于自评总分",
    basis: "整体绩效自评评分表、项目支出绩效自评表与情况说明；核对清单X15",
    severity: "error",
    advice: "请核对各项得分是否漏填；文稿采用自评表各项得分之和。",
  },
  (ledger) => searchAppraisals(ledger, (one) => wrongTotals(ledger, one)),
);
