// 财决05 支出决算明细表: expense of each 科目 by 经济分类.
import type { ListForm } from "../../engine/reading/form";
import { detailColumns } from "./detail";

export const form: ListForm = {
  kind: "list",
  id: "财决05",
  titles: ["支出决算明细表"],
  tab: "Z05",
  official: true,
  blank: "zero",
  without: "无法核对支出经济分类明细，也无法核对财决01表的经济分类支出",
  key: "code",
  columns: detailColumns,
};
