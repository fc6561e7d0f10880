// As Z01-3 to Z01-6, for every fund of 财决01-1: classes, natures and 经济分类 add up.
import { atMost, compares, equal } from "../../engine/checks/check";
import { sum, sumPresent } from "../../engine/figures/figure";
import { classCodes } from "../forms/classes";
import { economicCodes, funds, grant, periods } from "./shared/check-places";

const columns = periods.flatMap((period) => ["合计", ...funds].map((fund) => `${period}/${fund}`));

export const check = compares(
  {
    id: "grant-overall-expense-parts-sum",
    title: "财决01-1表各栏支出应等于其功能分类、支出性质、经济分类各项之和",
    basis: "财决01-1表表内关系，同2022年度部门决算报表审核公式 Z01-3至Z01-6；核对清单T05",
    severity: "error",
    advice: "请核对财决01-1表这一栏的合计和各项。",
  },
  ...columns.flatMap((column) => [
    equal(grant("本年支出合计", column), sumPresent(...classCodes.map((code) => grant(code, column)))),
    equal(grant("本年支出合计", column), sum(grant("基本支出", column), grant("项目支出", column))),
    equal(grant("基本支出", column), sum(grant("人员经费", column), grant("公用经费", column))),
    atMost(grant("基本建设类项目", column), grant("项目支出", column)),
    equal(grant("经济分类支出合计", column), sum(...economicCodes.map((code) => grant(code, column)))),
  ]),
);
