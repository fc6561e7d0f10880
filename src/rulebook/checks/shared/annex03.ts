// Cells of 财决附03 机构运行信息表, and how its 三公 rows hang together with the sheets of detail.
import { atMost, type Comparison } from "../../../engine/checks/check";
import { cell, first, sum, sumPresent } from "../../../engine/figures/figure";
import type { Expr } from "../../../engine/figures/expr";
import { grant, total } from "./check-places";

export const annexPeriods = ["年初预算数", "全年预算数", "统计数"] as const;

/** An amount or count, the outturn unless said. */
export const annex = (row: string, column = "统计数"): Expr => cell("财决附03", row, column);

/** What 财决08 or 10 spends on these 款, of which not every year's sheet has all. */
export const spentOn = (form: string, codes: readonly string[]): Expr =>
  sumPresent(...codes.map((code) => total(form, code)));

/**
 * A 三公 row is what the general budget spends on its 款 and, as far as it is counted, what government funds do:
 * from FY2022 all of it, earlier none. Without 财决10 the fund's whole expenditure is the most that it can be.
 */
export function agreesWithDetails(row: string, codes: readonly string[]): Comparison[] {
  const general = spentOn("财决08", codes);
  const fund = first(spentOn("财决10", codes), grant("本年支出合计", "决算数/政府性基金"));
  return [atMost(general, annex(row)), atMost(annex(row), sum(general, fund))];
}
