// Headers that several public tables share.
import type { TableColumn, SubjectColumn } from "../../engine/sheets/table-def";

/** 功能分类科目编码 and 科目名称 under 项目. */
export const subjectTexts: readonly (readonly string[])[] = [
  ["项目", "功能分类科目编码"],
  ["项目", "科目名称"],
];

/** Columns of a list form that are headed by their own names. */
export const ownNames = (...columns: readonly string[]): SubjectColumn[] =>
  columns.map((column) => ({ head: [column], column }));

/** 本年支出 with its 基本支出 and 项目支出; `whole` is what its total is called. */
export const expenseColumns = (whole: string): SubjectColumn[] => [
  { head: ["本年支出", whole], column: "本年支出" },
  { head: ["本年支出", "基本支出"], column: "基本支出" },
  { head: ["本年支出", "项目支出"], column: "项目支出" },
];

/** 收支 of one fund: 年初, 本年收入, 本年支出, 年末. */
export const fundColumns: readonly SubjectColumn[] = [
  ...ownNames("年初结转和结余", "本年收入"),
  ...expenseColumns("小计"),
  ...ownNames("年末结转和结余"),
];

/** 项目, 行次 and the amounts of one block. */
export const blockColumns = (block: string, ...amounts: readonly string[]): TableColumn[] => [
  { head: [block, "项目"], kind: "label" },
  { head: [block, "行次"], kind: "line" },
  ...amounts.map((amount): TableColumn => ({ head: [block, amount], kind: "amount" })),
];
