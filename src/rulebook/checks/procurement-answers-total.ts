// The purchases listed on 决算补充资料 make up all procurement.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "procurement-answers-total",
    title: "政府采购事项金额之和应等于政府采购支出合计",
    basis: "“决算补充资料”表与财决附03表衔接",
    severity: "warning",
    advice: "请核对“决算补充资料”表的采购事项是否漏列或重复。",
  },
  equal(under("决算补充资料", "采购.事项.", "金额"), annex("采购总额")),
);
