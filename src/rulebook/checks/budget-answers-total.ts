// The budgets typed per 项 on 决算补充资料 make up the general budget.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";
import { grant } from "./shared/check-places";

export const check = compares(
  {
    id: "budget-answers-total",
    title: "各项级科目预算数之和应等于一般公共预算财政拨款支出预算数",
    basis: "“决算补充资料”表与财决01-1表衔接",
    severity: "warning",
    advice: "请核对“决算补充资料”表编号“预算.”各行；只有预算、没有支出的科目也要填。",
  },
  equal(under("决算补充资料", "预算.", "金额"), grant("本年支出合计", "@预算/一般公共")),
);
