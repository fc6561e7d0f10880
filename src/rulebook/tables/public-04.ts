// 公开04 财政拨款收入支出决算总表, from 财决01-1: income, and expense by fund.
import { cell, nameOf } from "../../engine/figures/figure";
import type { Expr } from "../../engine/figures/expr";
import type { SideRow, TableDef } from "../../engine/sheets/table-def";
import { classCodes } from "../forms/classes";
import { blockColumns } from "./shared";

const funds = ["合计", "一般公共", "政府性基金", "国有资本"];

const received = (row: string): Expr => cell("财决01-1", row, "决算数");
const spent = (row: string): Expr[] => funds.map((fund) => cell("财决01-1", row, `决算数/${fund}`));

const split = (rows: readonly string[]): SideRow[] =>
  ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"].map((name, i) => ({
    cells: [name, received(rows[i] ?? name)],
    numbered: true,
  }));

export const table: TableDef = {
  id: "公开04",
  title: "财政拨款收入支出决算总表",
  forms: ["财决01-1"],
  note: "本表反映部门本年度财政拨款总收支和结转结余情况。",
  counted: true,
  body: {
    kind: "sides",
    sides: [
      {
        columns: blockColumns("收入", "决算数"),
        rows: split([]),
        foot: [
          { cells: ["本年收入合计", received("本年收入合计")], strong: true },
          { cells: ["年初财政拨款结转和结余", received("年初财政拨款结转和结余")] },
          ...split(["年初一般公共预算", "年初政府性基金", "年初国有资本经营"]),
          { cells: ["总计", received("收入总计")], strong: true },
        ],
      },
      {
        columns: blockColumns(
          "支出",
          ...["合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
        ),
        rows: classCodes.map((code) => ({
          cells: [nameOf("财决01-1", code), ...spent(code)],
          numbered: true,
        })),
        foot: [
          { cells: ["本年支出合计", ...spent("本年支出合计")], strong: true },
          { cells: ["年末财政拨款结转和结余", ...spent("年末财政拨款结转和结余")] },
          ...[null, null, null],
          { cells: ["总计", ...spent("支出总计")], strong: true },
        ],
      },
    ],
  },
};
