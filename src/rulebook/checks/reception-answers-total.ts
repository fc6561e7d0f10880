// The receptions listed on 决算补充资料 make up 国内接待费.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "reception-answers-total",
    title: "国内接待事项金额之和应等于国内接待费",
    basis: "“决算补充资料”表与财决附03表衔接",
    severity: "warning",
    advice: "请核对“决算补充资料”表的接待事项是否漏列或重复。",
  },
  equal(under("决算补充资料", "接待.事项.", "金额"), annex("国内接待费")),
);
