// 公开01 收入支出决算总表, from 财决01. 行次 are those of the central form: 1–31 and 32–62.
import { cell, diff, first, nameOf, sumPresent } from "../../engine/figures/figure";
import type { Expr } from "../../engine/figures/expr";
import type { SideRow, TableDef } from "../../engine/sheets/table-def";
import { classCodes } from "../forms/classes";
import { blockColumns } from "./shared";

const actual = (row: string): Expr => cell("财决01", row, "决算数");
const named = (row: string): SideRow => ({ cells: [nameOf("财决01", row), actual(row)] });

const fund = actual("政府性基金预算财政拨款收入");
const capital = actual("国有资本经营预算财政拨款收入");

/** Up to FY2018 the sheet had one row 财政拨款收入, of which 政府性基金 was a part. */
const general = first(
  actual("一般公共预算财政拨款收入"),
  diff(cell("财决03", "合计", "财政拨款收入"), sumPresent(fund, capital)),
);

const kinds: readonly (readonly [string, Expr])[] = [
  ["一般公共预算财政拨款收入", general],
  ["政府性基金预算财政拨款收入", fund],
  ["国有资本经营预算财政拨款收入", capital],
  ...["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"].map(
    (name) => [name, actual(name)] as const,
  ),
];

export const table: TableDef = {
  id: "公开01",
  title: "收入支出决算总表",
  forms: ["财决01"],
  note: "本表反映部门本年度的总收支和年末结转结余情况。",
  counted: true,
  body: {
    kind: "sides",
    sides: [
      {
        columns: blockColumns("收入", "决算数"),
        rows: kinds.map(([name, amount]) => ({ cells: [name, amount], numbered: true })),
        foot: [
          { cells: ["本年收入合计", actual("本年收入合计")], strong: true },
          named("使用非财政拨款结余"),
          named("年初结转和结余"),
          null,
          { cells: ["总计", actual("收入总计")], strong: true },
        ],
      },
      {
        columns: blockColumns("支出", "决算数"),
        rows: classCodes.map((code) => ({ ...named(code), numbered: true })),
        foot: [
          { cells: ["本年支出合计", actual("本年支出合计")], strong: true },
          named("结余分配"),
          named("年末结转和结余"),
          null,
          { cells: ["总计", actual("支出总计")], strong: true },
        ],
      },
    ],
  },
};
