// Our own sheet 名词解释: a bureau's explanations of 科目 and terms, which go before ours.
import type { ListForm } from "../../engine/reading/form";

export const form: ListForm = {
  kind: "list",
  id: "名词解释",
  titles: ["名词解释库"],
  tab: "名词解释",
  blank: "missing",
  without: "名词解释只用程序收录的释义，没有收录的科目将显示为【待填】",
  optional: true,
  key: "编码",
  named: true,
  names: "名称",
  columns: { 名称: ["名称", "科目名称"], 说明: ["说明", "释义", "解释"] },
  texts: ["名称", "说明"],
};
