// 财决12 国有资本经营预算财政拨款支出决算明细表. In FY2018 the number meant 资产负债简表.
import type { ListForm } from "../../engine/reading/form";
import { detailColumns } from "./detail";

export const form: ListForm = {
  kind: "list",
  id: "财决12",
  titles: ["国有资本经营预算财政拨款支出决算明细表"],
  tab: "Z12",
  titleRequired: true,
  official: true,
  blank: "zero",
  without: "无法核对国有资本经营预算支出的经济分类明细",
  key: "code",
  columns: detailColumns,
};
