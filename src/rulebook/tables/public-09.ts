// 公开09 一般公共预算财政拨款项目支出决算表, from 财决08-2. No filled one was found: the grid is not sourced.
import type { TableDef } from "../../engine/sheets/table-def";
import { subjectTexts } from "./shared";

export const table: TableDef = {
  id: "公开09",
  title: "一般公共预算财政拨款项目支出决算表",
  forms: ["财决08-2"],
  note: "本表反映部门本年度一般公共预算财政拨款项目支出情况。",
  body: {
    kind: "subjects",
    form: "财决08-2",
    rows: "projects",
    total: "first",
    texts: [...subjectTexts, ["项目", "项目名称"]],
    columns: [{ head: ["金额"], column: "合计" }],
  },
};
