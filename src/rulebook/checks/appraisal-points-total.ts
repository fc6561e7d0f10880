// The points of all indicators are 100; what is taken off besides is not among them.
import { add, compare, subtract, whole, zero } from "../../engine/value/amount";
import { searches, type CheckFound } from "../../engine/checks/check";
import type { Ledger } from "../../engine/figures/ledger";
import {
  numberOf,
  said,
  searchAppraisals,
  type Appraisal,
  type AppraisalIndicator,
} from "./shared/appraisal";

const all = whole(100);

const isDeduction = ({ text }: AppraisalIndicator): boolean =>
  ["一级指标", "二级指标", "三级指标"].some((column) => text(column).includes("扣分"));

function wrongPoints(ledger: Ledger, { name, indicators, points }: Appraisal): CheckFound[] {
  const sum = numberOf(ledger, points);
  if (!sum || compare(sum, all) === 0) return [];
  const misplaced = indicators.filter(isDeduction);
  const apart = misplaced.map(({ at }) => numberOf(ledger, at("分值")) ?? zero).reduce(add, zero);
  const isOnlyMisplaced = misplaced.length > 0 && compare(subtract(sum, apart), all) === 0;
  return [
    {
      message: isOnlyMisplaced
        ? `${name}的扣分项计入了分值，各项合计${said(sum)}分；扣分项的编号应为“扣分.1”`
        : `${name}各项指标的分值合计${said(sum)}分，应为100分`,
      cells: (isOnlyMisplaced ? misplaced : indicators).map(({ cell }) => cell("分值")),
      severity: isOnlyMisplaced ? "warning" : "error",
    },
  ];
}

export const check = searches(
  {
    id: "appraisal-points-total",
    title: "绩效自评各项指标的分值合计应为100分",
    basis: "整体绩效自评评分表、项目支出绩效自评表；核对清单X15",
    severity: "error",
    advice: "请核对各项指标的分值；扣分项单列，不计入100分。",
  },
  (ledger) => searchAppraisals(ledger, (one) => wrongPoints(ledger, one)),
);
