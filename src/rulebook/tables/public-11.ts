// 公开11 国有资本经营预算财政拨款收入支出决算表, from 财决11.
import type { TableDef } from "../../engine/sheets/table-def";
import { fundColumns, subjectTexts } from "./shared";

export const table: TableDef = {
  id: "公开11",
  title: "国有资本经营预算财政拨款收入支出决算表",
  forms: ["财决11"],
  note: "本表反映部门本年度国有资本经营预算财政拨款收入、支出及结转和结余情况。",
  empty: "{unit}{year}没有国有资本经营预算财政拨款收入和支出，故本表无数据。",
  counted: true,
  body: {
    kind: "subjects",
    form: "财决11",
    rows: "subjects",
    total: "first",
    texts: subjectTexts,
    columns: fundColumns,
  },
};
