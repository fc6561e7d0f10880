// 公开02 收入决算表, from 财决03 without its column 其中：教育收费.
import type { TableDef } from "../../engine/sheets/table-def";
import { ownNames, subjectTexts } from "./shared";

export const table: TableDef = {
  id: "公开02",
  title: "收入决算表",
  forms: ["财决03"],
  note: "本表反映部门本年度取得的各项收入情况。",
  counted: true,
  body: {
    kind: "subjects",
    form: "财决03",
    rows: "subjects",
    total: "first",
    texts: subjectTexts,
    columns: ownNames(
      ...["本年收入合计", "财政拨款收入", "上级补助收入", "事业收入"],
      ...["经营收入", "附属单位上缴收入", "其他收入"],
    ),
  },
};
