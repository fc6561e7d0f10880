// Receptions within 三公: at home and abroad, for both budgets and the outturn.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { annex, annexPeriods } from "./shared/annex03";

export const check = compares(
  {
    id: "three-public-reception-total",
    title: "公务接待费应等于国内接待费与国（境）外接待费之和",
    basis: "财决附03表表内关系（F-1）；核对清单T08",
    severity: "error",
    advice:
      "请核对财决附03表的国内接待费、国（境）外接待费和小计；外事接待费已含在国内接待费中，不另外相加。",
  },
  ...annexPeriods.map((column) =>
    equal(annex("公务接待费", column), sum(annex("国内接待费", column), annex("国外接待费", column))),
  ),
);
