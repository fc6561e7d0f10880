// 机关运行经费 is that of 行政单位 and of 参公单位.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "running-cost-total",
    title: "机关运行经费应等于行政单位与参照公务员法管理事业单位之和",
    basis: "财决附03表表内关系（F-3）",
    severity: "error",
    advice: "请核对财决附03表的机关运行经费及其两个分项，改正有误的一处。",
  },
  equal(annex("机关运行经费"), sum(annex("行政单位"), annex("参公单位"))),
);
