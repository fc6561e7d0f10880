// Vehicles within 三公: purchase and running, for both budgets and the outturn.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { annex, annexPeriods } from "./shared/annex03";

export const check = compares(
  {
    id: "three-public-vehicles-total",
    title: "公务用车购置及运行维护费应等于购置费与运行维护费之和",
    basis: "财决附03表表内关系（F-1）；核对清单T08",
    severity: "error",
    advice: "请核对财决附03表的公务用车购置费、运行维护费和小计，改正有误的一处。",
  },
  ...annexPeriods.map((column) =>
    equal(
      annex("公务用车购置及运行费", column),
      sum(annex("公务用车购置费", column), annex("公务用车运行费", column)),
    ),
  ),
);
