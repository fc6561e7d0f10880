// 财决01-1 财政拨款收入支出决算总表: the three blocks of 财决01 for 财政拨款, expense split by fund.
import type { ColumnSpec, FixedForm, RowSpec } from "../../engine/reading/form";
import { classRows, natureRows } from "./classes";

const periods: Readonly<Record<string, readonly string[]>> = {
  年初预算数: ["年初预算数"],
  全年预算数: ["全年预算数", "调整预算数"],
  决算数: ["决算数"],
};

const funds: Readonly<Record<string, readonly string[]>> = {
  合计: ["小计", "合计"],
  一般公共: ["一般公共预算财政拨款"],
  政府性基金: ["政府性基金预算财政拨款"],
  国有资本: ["国有资本经营预算财政拨款"],
};

/** `决算数/合计`, `决算数/一般公共` … for each of the three periods. */
const byFund: Readonly<Record<string, ColumnSpec>> = Object.fromEntries(
  Object.entries(periods).flatMap(([period, headings]) =>
    Object.entries(funds).map(([fund, labels]) => [
      `${period}/${fund}`,
      headings.flatMap((heading) => labels.map((label) => `${heading}/${label}`)),
    ]),
  ),
);

const below = "年初财政拨款结转和结余";

const income: Readonly<Record<string, RowSpec>> = {
  一般公共预算财政拨款: { block: 0, labels: ["一般公共预算财政拨款", "一般公共预算财政拨款收入"] },
  政府性基金预算财政拨款: { block: 0, labels: ["政府性基金预算财政拨款", "政府性基金预算财政拨款收入"] },
  国有资本经营预算财政拨款: {
    block: 0,
    labels: ["国有资本经营预算财政拨款", "国有资本经营预算财政拨款收入"],
  },
  本年收入合计: { block: 0, labels: ["本年收入合计"] },
  年初财政拨款结转和结余: { block: 0, labels: ["年初财政拨款结转和结余"] },
  年初一般公共预算: { block: 0, labels: ["一般公共预算财政拨款"], below },
  年初政府性基金: { block: 0, labels: ["政府性基金预算财政拨款"], below },
  年初国有资本经营: { block: 0, labels: ["国有资本经营预算财政拨款"], below },
  收入总计: { block: 0, labels: ["总计", "收入总计"] },
};

export const form: FixedForm = {
  kind: "fixed",
  id: "财决01-1",
  titles: ["财政拨款收入支出决算总表"],
  tab: "Z01_1",
  official: true,
  blank: "zero",
  without: "无法生成财政拨款收入支出总体情况和一般公共预算支出结构说明，也无法核对各类财政拨款的收支平衡",
  rows: {
    ...income,
    ...classRows(1),
    本年支出合计: { block: 1, labels: ["本年支出合计"] },
    年末财政拨款结转和结余: { block: 1, labels: ["年末财政拨款结转和结余"] },
    支出总计: { block: 1, labels: ["总计", "支出总计"] },
    ...natureRows(2),
  },
  blocks: [periods, byFund, byFund],
};
