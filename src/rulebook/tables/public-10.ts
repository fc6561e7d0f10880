// 公开10 政府性基金预算财政拨款收入支出决算表, from 财决09.
import type { TableDef } from "../../engine/sheets/table-def";
import { fundColumns, subjectTexts } from "./shared";

export const table: TableDef = {
  id: "公开10",
  title: "政府性基金预算财政拨款收入支出决算表",
  forms: ["财决09"],
  note: "本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
  empty: "{unit}{year}没有政府性基金预算财政拨款收入和支出，故本表无数据。",
  counted: true,
  body: {
    kind: "subjects",
    form: "财决09",
    rows: "subjects",
    total: "first",
    texts: subjectTexts,
    columns: fundColumns,
  },
};
