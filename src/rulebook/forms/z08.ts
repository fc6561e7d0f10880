// 财决08 一般公共预算财政拨款支出决算明细表: expense of the general budget by 经济分类.
import type { ListForm } from "../../engine/reading/form";
import { detailColumns } from "./detail";

export const form: ListForm = {
  kind: "list",
  id: "财决08",
  titles: ["一般公共预算财政拨款支出决算明细表", "公共预算财政拨款支出决算明细表"],
  tab: "Z08",
  official: true,
  blank: "zero",
  without: "无法生成一般公共预算财政拨款支出决算具体情况说明，也无法核对“三公”经费支出数",
  key: "code",
  columns: detailColumns,
};
