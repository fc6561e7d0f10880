// Our own sheet 上年决算: last year's figures by their names, for use without last year's workbook.
import type { ListForm } from "../../engine/reading/form";

export const form: ListForm = {
  kind: "list",
  id: "上年决算",
  titles: ["上年决算"],
  tab: "上年决算",
  blank: "missing",
  without: "没有同时给出上年决算工作簿时，与上年比较的数将显示为【待填】",
  key: "编号",
  columns: {
    项目: ["项目"],
    内容: ["内容"],
    金额: ["金额（元）", "金额"],
    数量: ["数量"],
    来源: ["来源"],
  },
  texts: ["项目", "内容", "来源"],
  money: ["金额"],
};
