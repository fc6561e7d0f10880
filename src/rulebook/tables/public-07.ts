// 公开07 一般公共预算财政拨款支出决算明细表: 财决08 as it is. No filled one was found: the grid is not sourced.
import type { TableDef } from "../../engine/sheets/table-def";
import { subjectTexts } from "./shared";

export const table: TableDef = {
  id: "公开07",
  title: "一般公共预算财政拨款支出决算明细表",
  forms: ["财决08"],
  note: "本表反映部门本年度一般公共预算财政拨款支出按功能分类和经济分类科目的明细情况。",
  counted: true,
  sparse: true,
  body: {
    kind: "subjects",
    form: "财决08",
    rows: "subjects",
    total: "first",
    texts: subjectTexts,
    columns: "all",
  },
};
