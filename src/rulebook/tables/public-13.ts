// 公开13 财政拨款“三公”经费支出决算表, from 财决附03: 预算数 on the pack's base, then 决算数.
import { cell } from "../../engine/figures/figure";
import type { TableDef } from "../../engine/sheets/table-def";

const vehicles = "公务用车购置及运行维护费";

/** Header and row of 财决附03. */
const items: readonly (readonly [head: readonly string[], row: string])[] = [
  [["合计"], "三公合计"],
  [["因公出国（境）费"], "因公出国费"],
  [[vehicles, "小计"], "公务用车购置及运行费"],
  [[vehicles, "公务用车购置费"], "公务用车购置费"],
  [[vehicles, "公务用车运行维护费"], "公务用车运行费"],
  [["公务接待费"], "公务接待费"],
];

const groups = [
  { title: "预算数", column: "@预算" },
  { title: "决算数", column: "统计数" },
];

export const table: TableDef = {
  id: "公开13",
  title: "财政拨款“三公”经费支出决算表",
  forms: ["财决附03"],
  note: "本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为{budget}，决算数为当年财政拨款和以前年度结转资金安排的实际支出。",
  empty: "{unit}{year}没有财政拨款“三公”经费预算和支出，故本表无数据。",
  counted: true,
  body: {
    kind: "sides",
    sides: [
      {
        columns: groups.flatMap(({ title }) =>
          items.map(([head]) => ({ head: [title, ...head], kind: "amount" as const })),
        ),
        rows: [
          { cells: groups.flatMap(({ column }) => items.map(([, row]) => cell("财决附03", row, column))) },
        ],
      },
    ],
  },
};
