// 公开06 一般公共预算财政拨款支出决算表, from 财决07.
import type { TableDef } from "../../engine/sheets/table-def";
import { expenseColumns, subjectTexts } from "./shared";

export const table: TableDef = {
  id: "公开06",
  title: "一般公共预算财政拨款支出决算表",
  forms: ["财决07"],
  note: "本表反映部门本年度一般公共预算财政拨款支出情况。",
  counted: true,
  body: {
    kind: "subjects",
    form: "财决07",
    rows: "subjects",
    total: "first",
    texts: subjectTexts,
    columns: expenseColumns("合计"),
  },
};
