// Cells and lists of rows and columns that many checks speak of.
import { cell } from "../../../engine/figures/figure";
import type { Expr } from "../../../engine/figures/expr";
import { economicClasses } from "../../terms/economic";

/** The amount columns of 财决01 and 01-1. */
export const periods = ["年初预算数", "全年预算数", "决算数"] as const;

/** The fund columns of 财决01-1 beside 合计. */
export const funds = ["一般公共", "政府性基金", "国有资本"] as const;

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
