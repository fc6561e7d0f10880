// The score of 预算执行率 follows from the money: its points × executed ÷ budget, no more than its points.
import { compare, roundHalfUp } from "../../engine/value/amount";
import { searches, type CheckFound } from "../../engine/checks/check";
import { cell, figure } from "../../engine/figures/figure";
import { itemId } from "../../engine/figures/id";
import type { Ledger } from "../../engine/figures/ledger";
import { cellsOf } from "../../engine/figures/trace";
import { numberOf, projectForm, projectName, projectSeries, said } from "./shared/appraisal";

function wrongScore(ledger: Ledger, key: string): CheckFound[] {
  const earned = figure(itemId(projectSeries, key, "执行率得分"));
  const typed = cell(projectForm, `${key}.执行率`, "得分");
  const [right, score] = [numberOf(ledger, earned), numberOf(ledger, typed)];
  if (!right) return [];
  // One decimal is as good as two.
  const isRight =
    score && (compare(score, right) === 0 || compare(score, { n: roundHalfUp(right, 1), d: 10n }) === 0);
  if (isRight) return [];
  const what = `项目“${projectName(ledger, key)}”的预算执行率得分`;
  return [
    {
      message: score
        ? `${what}填的是${said(score)}分，按全年执行数和全年预算数应为${said(right)}分`
        : `${what}没有填写，按全年执行数和全年预算数应为${said(right)}分`,
      cells: [...cellsOf(ledger, typed), ...cellsOf(ledger, earned)],
      sides: [typed, earned],
    },
  ];
}

export const check = searches(
  {
    id: "appraisal-execution-score",
    title: "预算执行率得分应等于分值乘以预算执行率",
    basis: "项目支出绩效自评表填表说明：得分＝全年执行数÷全年预算数×10，最高10分；核对清单X15",
    severity: "error",
    advice: "请改正“项目绩效自评”表执行率一行的得分，或核对全年预算数和全年执行数（单位为元）。",
  },
  (ledger) => {
    if (!ledger.input.readings.has(projectForm)) return "no-data";
    return { found: ledger.items(projectSeries).flatMap((key) => wrongScore(ledger, key)) };
  },
);
