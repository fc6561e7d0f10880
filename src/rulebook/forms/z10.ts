// 财决10 政府性基金预算财政拨款支出决算明细表: expense of government funds by 经济分类.
import type { ListForm } from "../../engine/reading/form";
import { detailColumns } from "./detail";

export const form: ListForm = {
  kind: "list",
  id: "财决10",
  titles: ["政府性基金预算财政拨款支出决算明细表"],
  tab: "Z10",
  official: true,
  blank: "zero",
  without: "无法核对政府性基金预算支出的经济分类明细",
  key: "code",
  columns: detailColumns,
};
