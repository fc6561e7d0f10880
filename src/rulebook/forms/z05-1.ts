// 财决05-1 基本支出决算明细表: basic expenditure of each 科目 by 经济分类.
import type { ListForm } from "../../engine/reading/form";
import { detailColumns } from "./detail";

export const form: ListForm = {
  kind: "list",
  id: "财决05-1",
  titles: ["基本支出决算明细表"],
  tab: "Z05_1",
  official: true,
  blank: "zero",
  without: "无法核对基本支出的经济分类明细及人员经费、公用经费",
  key: "code",
  columns: detailColumns,
};
