// 公开03 支出决算表, from 财决04.
import type { TableDef } from "../../engine/sheets/table-def";
import { ownNames, subjectTexts } from "./shared";

export const table: TableDef = {
  id: "公开03",
  title: "支出决算表",
  forms: ["财决04"],
  note: "本表反映部门本年度各项支出情况。",
  counted: true,
  body: {
    kind: "subjects",
    form: "财决04",
    rows: "subjects",
    total: "first",
    texts: subjectTexts,
    columns: ownNames(
      ...["本年支出合计", "基本支出", "项目支出"],
      ...["上缴上级支出", "经营支出", "对附属单位补助支出"],
    ),
  },
};
