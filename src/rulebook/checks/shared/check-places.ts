// Cells and lists of rows and columns that many checks speak of.
import type { Each } from "../../../engine/checks/check";
import { cell } from "../../../engine/figures/figure";
import type { Expr } from "../../../engine/figures/expr";
import { economicClasses } from "../../terms/economic";

/** The amount columns of 财决01 and 01-1. */
export const periods = ["年初预算数", "全年预算数", "决算数"] as const;

/** The kinds of 财政拨款: rows and a column of 财决01-1, the sheet of income and expense and that of detail. */
export const threeFunds = [
  {
    ...{ id: "general", column: "一般公共", table: "财决07", detail: "财决08" },
    ...{ income: "一般公共预算财政拨款", opening: "年初一般公共预算" },
  },
  {
    ...{ id: "fund", column: "政府性基金", table: "财决09", detail: "财决10" },
    ...{ income: "政府性基金预算财政拨款", opening: "年初政府性基金" },
  },
  {
    ...{ id: "state-capital", column: "国有资本", table: "财决11", detail: "财决12" },
    ...{ income: "国有资本经营预算财政拨款", opening: "年初国有资本经营" },
  },
] as const;

export type Fund = (typeof threeFunds)[number];

/** The fund columns of 财决01-1 beside 合计. */
export const fundColumns = threeFunds.map(({ column }) => column);

/** Kinds of income other than 财政拨款. */
export const otherIncome = ["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"] as const;

export const expenseNatures: readonly string[] = [
  ...["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
];

export const economicCodes: readonly string[] = economicClasses.map(({ code }) => code);

/** A cell of 财决01, of the 决算数 unless said. */
export const overall = (row: string, column = "决算数"): Expr => cell("财决01", row, column);

/** A cell of 财决01-1. */
export const grant = (row: string, column: string): Expr => cell("财决01-1", row, column);

/** A cell of the 合计 row. */
export const total = (form: string, column: string): Expr => cell(form, "合计", column);

/** Sheets of income, expense and balances by 科目. */
export const flowForms = ["财决02", "财决03", "财决04", "财决07", "财决09", "财决11"] as const;

/** Sheets of expense by 科目 and 经济分类. */
export const detailForms = [
  ...["财决05", "财决05-1", "财决05-2", "财决05-3"],
  ...["财决08", "财决08-1", "财决08-2"],
  ...["财决10", "财决12"],
] as const;

/** Every 项 that any of these lists has. */
export const eachItem = (...codes: readonly string[]): Each => ({ codes, level: "项" });

/** The same in every amount column of the first. */
export const eachItemAndColumn = (...codes: readonly string[]): Each => ({
  codes,
  level: "项",
  columns: true,
});
