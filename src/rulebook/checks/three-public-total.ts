// 三公 total of 财决附03: abroad, vehicles and receptions, for both budgets and the outturn.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { annex, annexPeriods } from "./shared/annex03";

export const check = compares(
  {
    id: "three-public-total",
    title: "“三公”经费支出合计应等于因公出国（境）费、公务用车购置及运行维护费、公务接待费之和",
    basis: "财决附03表表内关系（F-1）；核对清单T08",
    severity: "error",
    advice: "请核对财决附03表的三个分项和合计，改正有误的一处。",
  },
  ...annexPeriods.map((column) =>
    equal(
      annex("三公合计", column),
      sum(annex("因公出国费", column), annex("公务用车购置及运行费", column), annex("公务接待费", column)),
    ),
  ),
);
