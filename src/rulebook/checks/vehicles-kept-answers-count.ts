// Vehicles kept, by kind on 决算补充资料.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "vehicles-kept-answers-count",
    title: "各车型保有数量之和应等于公务用车保有量",
    basis: "“决算补充资料”表与财决附03表衔接",
    severity: "warning",
    advice: "请核对“决算补充资料”表编号“保有.”各行的数量。",
  },
  equal(under("决算补充资料", "保有.", "数量"), annex("保有量")),
);
