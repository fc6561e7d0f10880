// 公开12 国有资本经营预算财政拨款支出决算表, from 财决11.
import type { TableDef } from "../../engine/sheets/table-def";
import { expenseColumns, subjectTexts } from "./shared";

export const table: TableDef = {
  id: "公开12",
  title: "国有资本经营预算财政拨款支出决算表",
  forms: ["财决11"],
  note: "本表反映部门本年度国有资本经营预算财政拨款支出情况。",
  empty: "{unit}{year}没有国有资本经营预算财政拨款支出，故本表无数据。",
  counted: true,
  body: {
    kind: "subjects",
    form: "财决11",
    rows: "subjects",
    total: "first",
    texts: subjectTexts,
    columns: expenseColumns("合计"),
  },
};
