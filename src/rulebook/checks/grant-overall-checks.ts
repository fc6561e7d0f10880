// 财决01-1: its funds and its two sides add up.
import { atMost, type Check, equal } from "../../engine/checks/check";
import { sum, sumPresent } from "../../engine/figures/figure";
import { classCodes } from "../forms/classes";
import { economicCodes, fundColumns, grant, periods, threeFunds } from "./shared/check-places";

/** Of the expense side. */
const rows = [
  ...classCodes,
  ...["基本支出", "人员经费", "公用经费", "项目支出", "基本建设类项目", "经济分类支出合计"],
  ...economicCodes,
  ...["本年支出合计", "年末财政拨款结转和结余", "支出总计"],
];

/** Every amount column of the expense side. */
const columns = periods.flatMap((period) => ["合计", ...fundColumns].map((fund) => `${period}/${fund}`));

export const grantOverallChecks: readonly Check[] = [
  // in every row of 财决01-1 the funds add up to 合计. There was no 国有资本 column before FY2019.
  {
    id: "grant-overall-funds-sum",
    title: "财决01-1表支出各行的合计应等于一般公共预算、政府性基金、国有资本经营预算之和",
    basis: "财决01-1表表内关系（X-11）；核对清单T05",
    severity: "error",
    advice: "请核对财决01-1表这一行，改正合计或有误的一栏。",
    comparisons: periods.map((period) =>
      equal(
        grant("@", `${period}/合计`),
        sumPresent(...fundColumns.map((fund) => grant("@", `${period}/${fund}`))),
        { keys: rows },
      ),
    ),
  },
  // on the income side of 财决01-1 the funds add up too, of this year and carried over.
  {
    id: "grant-overall-income-parts-sum",
    title: "财决01-1表本年收入合计、年初结转和结余应等于各预算财政拨款之和",
    basis: "财决01-1表表内关系（X-11）；核对清单T05",
    severity: "error",
    advice: "请核对财决01-1表收入方的这几行。",
    comparisons: periods.flatMap((column) => [
      equal(
        grant("本年收入合计", column),
        sumPresent(...threeFunds.map(({ income }) => grant(income, column))),
      ),
      equal(
        grant("年初财政拨款结转和结余", column),
        sumPresent(...threeFunds.map(({ opening }) => grant(opening, column))),
      ),
    ]),
  },
  // both sides of 财决01-1 add up to the same 总计, on the expense side for every fund.
  {
    id: "grant-overall-two-sides-balance",
    title: "财决01-1表收入总计应等于支出总计，并等于本方各项之和",
    basis: "财决01-1表表内关系（X-11）；核对清单T05",
    severity: "error",
    advice: "请核对财决01-1表的本年收支、年初和年末结转和结余。",
    comparisons: periods.flatMap((period) => [
      equal(
        grant("收入总计", period),
        sum(grant("本年收入合计", period), grant("年初财政拨款结转和结余", period)),
      ),
      equal(grant("收入总计", period), grant("支出总计", `${period}/合计`)),
      ...["合计", ...fundColumns].map((fund) =>
        equal(
          grant("支出总计", `${period}/${fund}`),
          sum(
            grant("本年支出合计", `${period}/${fund}`),
            grant("年末财政拨款结转和结余", `${period}/${fund}`),
          ),
        ),
      ),
    ]),
  },
  // each fund of 财决01-1 balances by itself.
  {
    id: "grant-overall-each-fund-balances",
    title: "财决01-1表各预算的本年收入与年初结转和结余之和应等于本年支出与年末结转和结余之和",
    basis: "财决01-1表表内关系（X-11）；核对清单T05",
    severity: "error",
    advice: "请按预算种类核对财决01-1表决算数，各预算的钱应各自平衡。",
    comparisons: threeFunds.map(({ income, opening, column }) =>
      equal(
        sum(grant(income, "决算数"), grant(opening, "决算数")),
        sum(grant("本年支出合计", `决算数/${column}`), grant("年末财政拨款结转和结余", `决算数/${column}`)),
      ),
    ),
  },
  // As Z01-3 to Z01-6, for every fund of 财决01-1: classes, natures and 经济分类 add up.
  {
    id: "grant-overall-expense-parts-sum",
    title: "财决01-1表各栏支出应等于其功能分类、支出性质、经济分类各项之和",
    basis: "财决01-1表表内关系，同2022年度部门决算报表审核公式 Z01-3至Z01-6；核对清单T05",
    severity: "error",
    advice: "请核对财决01-1表这一栏的合计和各项。",
    comparisons: columns.flatMap((column) => [
      equal(grant("本年支出合计", column), sumPresent(...classCodes.map((code) => grant(code, column)))),
      equal(grant("本年支出合计", column), sum(grant("基本支出", column), grant("项目支出", column))),
      equal(grant("基本支出", column), sum(grant("人员经费", column), grant("公用经费", column))),
      atMost(grant("基本建设类项目", column), grant("项目支出", column)),
      equal(grant("经济分类支出合计", column), sum(...economicCodes.map((code) => grant(code, column)))),
    ]),
  },
];
