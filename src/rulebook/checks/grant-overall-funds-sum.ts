// in every row of 财决01-1 the funds add up to 合计. There was no 国有资本 column before FY2019.
import { compares, equal } from "../../engine/checks/check";
import { sumPresent } from "../../engine/figures/figure";
import { classCodes } from "../forms/classes";
import { economicCodes, funds, grant, periods } from "./shared/check-places";

const rows = [
  ...classCodes,
  ...["基本支出", "人员经费", "公用经费", "项目支出", "基本建设类项目", "经济分类支出合计"],
  ...economicCodes,
  ...["本年支出合计", "年末财政拨款结转和结余", "支出总计"],
];

export const check = compares(
  {
    id: "grant-overall-funds-sum",
    title: "财决01-1表支出各行的合计应等于一般公共预算、政府性基金、国有资本经营预算之和",
    basis: "财决01-1表表内关系（X-11）；核对清单T05",
    severity: "error",
    advice: "请核对财决01-1表这一行，改正合计或有误的一栏。",
  },
  ...periods.map((period) =>
    equal(grant("@", `${period}/合计`), sumPresent(...funds.map((fund) => grant("@", `${period}/${fund}`))), {
      keys: rows,
    }),
  ),
);
