// 财决08-2 一般公共预算财政拨款项目支出决算明细表: one row per project of the general budget, by 经济分类.
import type { ListForm } from "../../engine/reading/form";
import { detailColumns, projectColumns } from "./detail";

export const form: ListForm = {
  kind: "list",
  id: "财决08-2",
  titles: ["一般公共预算财政拨款项目支出决算明细表", "公共预算财政拨款项目支出决算明细表"],
  tab: "Z08_2",
  official: true,
  blank: "zero",
  without: "无法核对一般公共预算财政拨款项目支出明细",
  key: "code",
  columns: { ...projectColumns, ...detailColumns },
  texts: Object.keys(projectColumns),
};
