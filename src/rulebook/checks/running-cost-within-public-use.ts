// 机关运行经费 is the 公用经费 of 行政 and 参公 units, so never more than the 公用经费 of all.
import { atMost, compares } from "../../engine/checks/check";
import { annex } from "./shared/annex03";
import { total } from "./shared/check-places";

export const check = compares(
  {
    id: "running-cost-within-public-use",
    title: "机关运行经费不应大于一般公共预算基本支出的公用经费",
    basis: "财决附03表与财决07表衔接（F-3）；核对清单T10",
    severity: "warning",
    advice: "机关运行经费只统计行政单位和参公单位的公用经费，请核对财决附03表与财决07表。",
  },
  atMost(annex("机关运行经费"), total("财决07", "公用经费")),
);
