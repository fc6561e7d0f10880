// 财决05-2 项目支出决算明细表: one row per project, by 经济分类.
import type { ListForm } from "../../engine/reading/form";
import { detailColumns, projectColumns } from "./detail";

export const form: ListForm = {
  kind: "list",
  id: "财决05-2",
  titles: ["项目支出决算明细表"],
  tab: "Z05_2",
  official: true,
  blank: "zero",
  without: "无法核对项目支出的经济分类明细",
  key: "code",
  columns: { ...projectColumns, ...detailColumns },
  texts: Object.keys(projectColumns),
};
