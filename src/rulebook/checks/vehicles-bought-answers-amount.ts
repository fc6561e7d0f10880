// What the vehicles bought cost, by kind on 决算补充资料.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "vehicles-bought-answers-amount",
    title: "各车型购置金额之和应等于公务用车购置费",
    basis: "“决算补充资料”表与财决附03表衔接",
    severity: "warning",
    advice: "请核对“决算补充资料”表编号“购置.”各行的金额。",
  },
  equal(under("决算补充资料", "购置.", "金额"), annex("公务用车购置费")),
);
