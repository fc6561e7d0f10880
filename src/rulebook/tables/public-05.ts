// 公开05 财政拨款支出决算明细表, from 财决08, 10 and 12. No filled one was found: the grid is not sourced.
import { cell, sum } from "../../engine/figures/figure";
import type { Expr } from "../../engine/figures/expr";
import type { SideRow, TableDef } from "../../engine/sheets/table-def";
import { economicClasses } from "../terms/economic";

const forms = ["财决08", "财决10", "财决12"];

/** All funds together, then each. */
function amounts(column: string): Expr[] {
  const byFund = forms.map((form) => cell(form, "合计", column));
  return [sum(...byFund), ...byFund];
}

export const table: TableDef = {
  id: "公开05",
  title: "财政拨款支出决算明细表",
  forms,
  note: "本表反映部门本年度财政拨款支出按经济分类科目的明细情况。",
  counted: true,
  sparse: true,
  body: {
    kind: "sides",
    sides: [
      {
        columns: [
          { head: ["项目", "经济分类科目编码"], kind: "code" },
          { head: ["项目", "科目名称"], kind: "label" },
          { head: ["合计"], kind: "amount" },
          { head: ["一般公共预算财政拨款"], kind: "amount" },
          { head: ["政府性基金预算财政拨款"], kind: "amount" },
          { head: ["国有资本经营预算财政拨款"], kind: "amount" },
        ],
        rows: [
          { cells: [null, "合计", ...amounts("合计")], strong: true },
          ...economicClasses.flatMap(({ code, name, items }): SideRow[] => [
            { cells: [code, name, ...amounts(code)], strong: true },
            ...items.map((item): SideRow => ({
              cells: [item.code, item.name, ...amounts(item.code)],
              level: 1,
            })),
          ]),
        ],
      },
    ],
  },
};
