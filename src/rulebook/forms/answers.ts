// Our own sheet 决算补充资料: what no official sheet holds and a person fills in, one numbered row each.
import type { ListForm } from "../../engine/reading/form";

export const form: ListForm = {
  kind: "list",
  id: "决算补充资料",
  titles: ["决算补充资料"],
  tab: "决算补充资料",
  blank: "missing",
  without: "单位职责、变动原因、采购事项、绩效等报表没有的内容将显示为【待填】",
  key: "编号",
  columns: {
    项目: ["项目"],
    内容: ["内容"],
    金额: ["金额（元）", "金额"],
    数量: ["数量"],
    填写说明: ["填写说明"],
  },
  texts: ["项目", "内容", "填写说明"],
  money: ["金额"],
};
