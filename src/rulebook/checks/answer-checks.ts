// Amounts that a person typed on 决算补充资料 make up what the sheets say.
import { type Check, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";
import { annex } from "./shared/annex03";
import { grant } from "./shared/check-places";

export const answerChecks: readonly Check[] = [
  // The budgets typed per 项 on 决算补充资料 make up the general budget.
  {
    id: "budget-answers-total",
    title: "各项级科目预算数之和应等于一般公共预算财政拨款支出预算数",
    basis: "“决算补充资料”表与财决01-1表衔接",
    severity: "warning",
    advice: "请核对“决算补充资料”表编号“预算.”各行；只有预算、没有支出的科目也要填。",
    comparisons: [equal(under("决算补充资料", "预算.", "金额"), grant("本年支出合计", "@预算/一般公共"))],
  },
  // The purchases listed on 决算补充资料 make up all procurement.
  {
    id: "procurement-answers-total",
    title: "政府采购事项金额之和应等于政府采购支出合计",
    basis: "“决算补充资料”表与财决附03表衔接",
    severity: "warning",
    advice: "请核对“决算补充资料”表的采购事项是否漏列或重复。",
    comparisons: [equal(under("决算补充资料", "采购.事项.", "金额"), annex("采购总额"))],
  },
  // The receptions listed on 决算补充资料 make up 国内接待费.
  {
    id: "reception-answers-total",
    title: "国内接待事项金额之和应等于国内接待费",
    basis: "“决算补充资料”表与财决附03表衔接",
    severity: "warning",
    advice: "请核对“决算补充资料”表的接待事项是否漏列或重复。",
    comparisons: [equal(under("决算补充资料", "接待.事项.", "金额"), annex("国内接待费"))],
  },
  // Vehicles bought, by kind on 决算补充资料.
  {
    id: "vehicles-bought-answers-count",
    title: "各车型购置数量之和应等于公务用车购置数",
    basis: "“决算补充资料”表与财决附03表衔接",
    severity: "warning",
    advice: "请核对“决算补充资料”表编号“购置.”各行的数量。",
    comparisons: [equal(under("决算补充资料", "购置.", "数量"), annex("购置数"))],
  },
  // What the vehicles bought cost, by kind on 决算补充资料.
  {
    id: "vehicles-bought-answers-amount",
    title: "各车型购置金额之和应等于公务用车购置费",
    basis: "“决算补充资料”表与财决附03表衔接",
    severity: "warning",
    advice: "请核对“决算补充资料”表编号“购置.”各行的金额。",
    comparisons: [equal(under("决算补充资料", "购置.", "金额"), annex("公务用车购置费"))],
  },
  // Vehicles kept, by kind on 决算补充资料.
  {
    id: "vehicles-kept-answers-count",
    title: "各车型保有数量之和应等于公务用车保有量",
    basis: "“决算补充资料”表与财决附03表衔接",
    severity: "warning",
    advice: "请核对“决算补充资料”表编号“保有.”各行的数量。",
    comparisons: [equal(under("决算补充资料", "保有.", "数量"), annex("保有量"))],
  },
];
