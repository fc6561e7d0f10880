// 财决01: its two sides add up to what they should.
import { atMost, type Check, equal } from "../../engine/checks/check";
import { diff, sum, sumPresent } from "../../engine/figures/figure";
import { classCodes } from "../forms/classes";
import { economicCodes, expenseNatures, otherIncome, overall, periods } from "./shared/check-places";

/** Income that forms before 2020 do not all have. */
const others = ["政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", ...otherIncome];

const advice = "请核对财决01表中的这几行；决算数由其他各表生成，应先改正来源表再重新生成。";

export const overallChecks: readonly Check[] = [
  // Z01-1: income of the year in 财决01 is the sum of its kinds; forms before 2020 have fewer.
  {
    id: "overall-income-parts-sum",
    title: "财决01表本年收入合计应等于各项收入之和",
    basis: "2022年度部门决算报表审核公式 Z01-1；核对清单T01",
    severity: "error",
    advice,
    comparisons: periods.map((column) =>
      equal(
        overall("本年收入合计", column),
        // Without this row (FY2018 and before) 政府性基金 is only a part of another one.
        sum(
          overall("一般公共预算财政拨款收入", column),
          sumPresent(...others.map((row) => overall(row, column))),
        ),
      ),
    ),
  },
  // Z01-2: the income side of 财决01 adds up to its 总计.
  {
    id: "overall-income-total",
    title: "财决01表收入总计应等于本年收入、使用非财政拨款结余、年初结转和结余之和",
    basis: "2022年度部门决算报表审核公式 Z01-2；核对清单T01",
    severity: "error",
    advice,
    comparisons: periods.map((column) =>
      equal(
        overall("收入总计", column),
        sum(
          overall("本年收入合计", column),
          overall("使用非财政拨款结余", column),
          overall("年初结转和结余", column),
        ),
      ),
    ),
  },
  // Z01-3: 基本支出 of 财决01 is 人员经费 and 公用经费.
  {
    id: "overall-basic-parts-sum",
    title: "财决01表基本支出应等于人员经费与公用经费之和",
    basis: "2022年度部门决算报表审核公式 Z01-3；核对清单T07",
    severity: "error",
    advice,
    comparisons: periods.map((column) =>
      equal(overall("基本支出", column), sum(overall("人员经费", column), overall("公用经费", column))),
    ),
  },
  // Z01-4: 基本建设类项目 is a part of 项目支出.
  {
    id: "overall-construction-within-projects",
    title: "财决01表基本建设类项目支出不应大于项目支出",
    basis: "2022年度部门决算报表审核公式 Z01-4",
    severity: "error",
    advice: "基本建设类项目是项目支出的“其中”数，请核对这两行。",
    comparisons: periods.map((column) =>
      atMost(overall("基本建设类项目", column), overall("项目支出", column)),
    ),
  },
  // Z01-5: 经济分类支出合计 of 财决01 is the sum of its ten 类.
  {
    id: "overall-economic-classes-sum",
    title: "财决01表经济分类支出合计应等于各类支出之和",
    basis: "2022年度部门决算报表审核公式 Z01-5；核对清单T07",
    severity: "error",
    advice,
    comparisons: periods.map((column) =>
      equal(overall("经济分类支出合计", column), sum(...economicCodes.map((code) => overall(code, column)))),
    ),
  },
  // Z01-6: expense of the year in 财决01 is the sum of its functional classes, and of its natures.
  {
    id: "overall-expense-parts-sum",
    title: "财决01表本年支出合计应等于各功能分类之和，也等于各支出性质之和",
    basis: "2022年度部门决算报表审核公式 Z01-6；核对清单T01",
    severity: "error",
    advice,
    comparisons: [
      ...periods.map((column) =>
        equal(
          overall("本年支出合计", column),
          sumPresent(...classCodes.map((code) => overall(code, column))),
        ),
      ),
      ...periods.map((column) =>
        equal(overall("本年支出合计", column), sum(...expenseNatures.map((row) => overall(row, column)))),
      ),
    ],
  },
  // Z01-7: what is budgeted and not to be spent is budgeted to be left at the end of the year.
  {
    id: "overall-budgeted-closing-balance",
    title: "财决01表年末结转和结余的预算数应等于收入总计减本年支出合计",
    basis: "2022年度部门决算报表审核公式 Z01-7；核对清单T01",
    severity: "error",
    advice: "请核对财决01表这两栏预算数中的收入总计、本年支出合计和年末结转和结余。",
    comparisons: ["年初预算数", "全年预算数"].map((column) =>
      equal(
        overall("年末结转和结余", column),
        diff(overall("收入总计", column), overall("本年支出合计", column)),
      ),
    ),
  },
  // Z01-8: the expense side of 财决01 adds up to its 总计, which is that of the income side.
  {
    id: "overall-two-sides-balance",
    title: "财决01表支出总计应等于本年支出、结余分配、年末结转和结余之和，并等于收入总计",
    basis: "2022年度部门决算报表审核公式 Z01-8；核对清单T01",
    severity: "error",
    advice,
    comparisons: [
      ...periods.map((column) =>
        equal(
          overall("支出总计", column),
          sum(
            overall("本年支出合计", column),
            overall("结余分配", column),
            overall("年末结转和结余", column),
          ),
        ),
      ),
      ...periods.map((column) => equal(overall("收入总计", column), overall("支出总计", column))),
    ],
  },
];
