// 政府采购支出: goods, works and services.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "procurement-total",
    title: "政府采购支出合计应等于货物、工程、服务支出之和",
    basis: "财决附03表表内关系（F-5）；核对清单T11",
    severity: "error",
    advice: "请核对财决附03表的三类采购支出和合计，改正有误的一处。",
  },
  equal(annex("采购总额"), sum(annex("采购货物"), annex("采购工程"), annex("采购服务"))),
);
