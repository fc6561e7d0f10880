// Expense: 财决01, 财决04 and the sheets of detail 05, 05-1, 05-2, 05-3 say the same.
import { type Check, equal } from "../../engine/checks/check";
import { diff, first, nil, sum, under } from "../../engine/figures/figure";
import { classCodes } from "../forms/classes";
import {
  eachItem,
  eachItemAndColumn,
  economicCodes,
  expenseNatures,
  overall,
  total,
} from "./shared/check-places";

/** Without 经营支出 there need be no 财决05-3. */
const operating = (column: string) =>
  first(
    under("财决05-3", "@", column),
    nil(under("财决04", "@", "经营支出"), "有经营支出，而工作簿中没有财决05-3表"),
  );

const personnel = sum(total("财决05-1", "301"), total("财决05-1", "303"));

export const expenseChecks: readonly Check[] = [
  // X-4, first half: expense of the year is the same in 财决01 and 财决04.
  {
    id: "expense-table-equals-overall",
    title: "财决01表本年支出合计应等于财决04表合计",
    basis: "财决01表与财决04表表间关系（X-4）；核对清单T02",
    severity: "error",
    advice: "请核对财决04表合计行，并重新生成财决01表决算数。",
    comparisons: [equal(overall("本年支出合计"), total("财决04", "本年支出合计"))],
  },
  // X-4, second half: expense by 经济分类 leaves out what went to units above and below.
  {
    id: "expense-detail-equals-overall",
    title: "财决05表合计应等于财决01表经济分类支出合计，也等于财决04表基本、项目、经营支出之和",
    basis: "财决01表、财决04表与财决05表表间关系（X-4）",
    severity: "error",
    advice: "上缴上级支出和对附属单位补助支出不列入财决05表；请核对这几张表的合计。",
    comparisons: [
      equal(total("财决05", "合计"), overall("经济分类支出合计")),
      equal(
        total("财决05", "合计"),
        sum(...["基本支出", "项目支出", "经营支出"].map((nature) => total("财决04", nature))),
      ),
    ],
  },
  // expense by nature is the same in 财决01 and 财决04.
  {
    id: "expense-natures-equal-overall",
    title: "财决01表各支出性质应等于财决04表相应各栏合计",
    basis: "财决01表与财决04表表间关系（X-5）；核对清单T02",
    severity: "error",
    advice: "请核对财决04表合计行，并重新生成财决01表决算数。",
    comparisons: expenseNatures.map((nature) => equal(overall(nature), total("财决04", nature))),
  },
  // expense of each functional class in 财决01 is that of its 科目 in 财决04.
  {
    id: "expense-classes-equal-overall",
    title: "财决01表各功能分类支出应等于财决04表该类科目之和",
    basis: "财决01表与财决04表表间关系（X-6）；核对清单T04",
    severity: "error",
    advice: "请核对财决04表该类各科目，并重新生成财决01表决算数。",
    comparisons: [equal(overall("@"), under("财决04", "@", "本年支出合计"), { keys: classCodes })],
  },
  // expense of each 类 of 经济分类 is the same in 财决01 and 财决05.
  {
    id: "economic-classes-equal-overall",
    title: "财决01表各经济分类支出应等于财决05表相应小计",
    basis: "财决01表与财决05表表间关系（X-7）；核对清单T07",
    severity: "error",
    advice: "请核对财决05表合计行的小计，并重新生成财决01表决算数。",
    comparisons: economicCodes.map((code) => equal(overall(code), total("财决05", code))),
  },
  // 财决05 is 05-1, 05-2 and 05-3 together, cell by cell.
  {
    id: "expense-detail-equals-parts",
    title: "财决05表每个数应等于财决05-1、05-2、05-3表相应数之和",
    basis: "财决05表与财决05-1、05-2、05-3表表间关系（X-8）",
    severity: "error",
    advice: "请按科目核对基本支出、项目支出和经营支出明细表，改正不一致的一处。",
    comparisons: [
      equal(
        under("财决05", "@", "#"),
        sum(under("财决05-1", "@", "#"), under("财决05-2", "@", "#"), operating("#")),
        eachItemAndColumn("财决05", "财决05-1", "财决05-2"),
      ),
    ],
  },
  // 基本支出 of each 科目 is the same in 财决04 and 财决05-1.
  {
    id: "basic-expense-equals-detail",
    title: "财决04表各科目的基本支出应等于财决05-1表合计",
    basis: "财决04表与财决05-1表表间关系（X-9）；核对清单T06",
    severity: "error",
    advice: "请核对该科目在财决04表和财决05-1表中的数，改正不一致的一处。",
    comparisons: [
      equal(under("财决04", "@", "基本支出"), under("财决05-1", "@", "合计"), eachItem("财决04", "财决05-1")),
    ],
  },
  // 项目支出 of each 科目 is the same in 财决04 and 财决05-2.
  {
    id: "project-expense-equals-detail",
    title: "财决04表各科目的项目支出应等于财决05-2表合计",
    basis: "财决04表与财决05-2表表间关系（X-9）",
    severity: "error",
    advice: "请核对该科目在财决04表和财决05-2表中的数，改正不一致的一处。",
    comparisons: [
      equal(under("财决04", "@", "项目支出"), under("财决05-2", "@", "合计"), eachItem("财决04", "财决05-2")),
    ],
  },
  // 经营支出 of each 科目 is the same in 财决04 and 财决05-3.
  {
    id: "operating-expense-equals-detail",
    title: "财决04表各科目的经营支出应等于财决05-3表合计",
    basis: "财决04表与财决05-3表表间关系（X-9）",
    severity: "error",
    advice: "请核对该科目在财决04表和财决05-3表中的数，改正不一致的一处。",
    comparisons: [equal(under("财决04", "@", "经营支出"), operating("合计"), eachItem("财决04"))],
  },
  // 人员经费 of 财决01 is 301 and 303 of 财决05-1, 公用经费 the rest.
  {
    id: "basic-parts-equal-overall",
    title: "财决01表人员经费应等于财决05-1表301与303之和，公用经费应等于其余",
    basis: "财决01表与财决05-1表表间关系（X-10）；核对清单T07",
    severity: "error",
    advice: "请核对财决05-1表合计行，并重新生成财决01表决算数。",
    comparisons: [
      equal(overall("人员经费"), personnel),
      equal(overall("公用经费"), diff(total("财决05-1", "合计"), personnel)),
    ],
  },
];
