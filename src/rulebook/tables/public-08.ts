// 公开08 一般公共预算财政拨款基本支出决算明细表, from 财决08-1: 人员经费 | 公用经费, every 款 printed even when 0.
import { cell, diff, sum } from "../../engine/figures/figure";
import type { Expr } from "../../engine/figures/expr";
import type { TableColumn, SideRow, TableDef } from "../../engine/sheets/table-def";
import { economicClasses } from "../terms/economic";

const amount = (column: string): Expr => cell("财决08-1", "合计", column);

const columns = (group: string): TableColumn[] => [
  { head: [group, "经济分类科目编码"], kind: "code" },
  { head: [group, "科目名称"], kind: "label" },
  { head: [group, "决算数"], kind: "amount" },
];

const rows = (...codes: readonly string[]): SideRow[] =>
  economicClasses
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, name, items }): SideRow[] => [
      { cells: [code, name, amount(code)], strong: true },
      ...items.map((item): SideRow => ({ cells: [item.code, item.name, amount(item.code)], level: 1 })),
    ]);

const personnel = sum(amount("301"), amount("303"));

export const table: TableDef = {
  id: "公开08",
  title: "一般公共预算财政拨款基本支出决算明细表",
  forms: ["财决08-1"],
  note: "本表反映部门本年度一般公共预算财政拨款基本支出明细情况。",
  body: {
    kind: "sides",
    sides: [
      {
        columns: columns("人员经费"),
        rows: rows("301", "303"),
        foot: [{ cells: [null, "人员经费合计", personnel], strong: true }],
      },
      { columns: columns("公用经费"), rows: rows("302") },
      {
        columns: columns("公用经费"),
        rows: rows("307", "310", "399"),
        foot: [{ cells: [null, "公用经费合计", diff(amount("合计"), personnel)], strong: true }],
      },
    ],
  },
};
