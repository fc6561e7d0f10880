// 财决05-3 经营支出决算明细表: operating expense of each 科目 by 经济分类.
import type { ListForm } from "../../engine/reading/form";
import { detailColumns } from "./detail";

export const form: ListForm = {
  kind: "list",
  id: "财决05-3",
  titles: ["经营支出决算明细表"],
  tab: "Z05_3",
  official: true,
  blank: "zero",
  without: "有经营支出的单位无法核对其经济分类明细",
  key: "code",
  columns: detailColumns,
};
