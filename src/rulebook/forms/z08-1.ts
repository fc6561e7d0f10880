// 财决08-1 一般公共预算财政拨款基本支出决算明细表: basic expenditure of the general budget by 经济分类.
import type { ListForm } from "../../engine/reading/form";
import { detailColumns } from "./detail";

export const form: ListForm = {
  kind: "list",
  id: "财决08-1",
  titles: ["一般公共预算财政拨款基本支出决算明细表", "公共预算财政拨款基本支出决算明细表"],
  tab: "Z08_1",
  official: true,
  blank: "zero",
  without: "无法列出一般公共预算财政拨款基本支出中人员经费、公用经费的具体内容",
  key: "code",
  columns: detailColumns,
};
