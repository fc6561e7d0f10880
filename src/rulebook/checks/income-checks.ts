// Income: 财决01 and 01-1 say what 财决03 says.
import { type Check, equal } from "../../engine/checks/check";
import { sum, sumPresent } from "../../engine/figures/figure";
import { grant, otherIncome, overall, total } from "./shared/check-places";

export const incomeChecks: readonly Check[] = [
  // income of the year is the same in 财决01 and 财决03.
  {
    id: "income-table-equals-overall",
    title: "财决01表本年收入合计应等于财决03表合计",
    basis: "财决01表与财决03表表间关系（X-1）；核对清单T02",
    severity: "error",
    advice: "请核对财决03表合计行，并重新生成财决01表决算数。",
    comparisons: [equal(overall("本年收入合计"), total("财决03", "本年收入合计"))],
  },
  // 财政拨款收入 is the same in 财决01, 01-1 and 03.
  {
    id: "grant-income-equals-income-table",
    title: "财决01表、财决01-1表的财政拨款收入应等于财决03表财政拨款收入",
    basis: "财决01表、财决01-1表与财决03表表间关系（X-2）；核对清单T02",
    severity: "error",
    advice: "请核对三张表的财政拨款收入，改正不一致的一处。",
    comparisons: [
      equal(
        sum(
          overall("一般公共预算财政拨款收入"),
          sumPresent(overall("政府性基金预算财政拨款收入"), overall("国有资本经营预算财政拨款收入")),
        ),
        total("财决03", "财政拨款收入"),
      ),
      equal(grant("本年收入合计", "决算数"), total("财决03", "财政拨款收入")),
    ],
  },
  // every other kind of income is the same in 财决01 and 财决03.
  {
    id: "other-income-equals-income-table",
    title: "财决01表各项非财政拨款收入应等于财决03表相应各栏合计",
    basis: "财决01表与财决03表表间关系（X-3）；核对清单T02",
    severity: "error",
    advice: "请核对财决03表合计行，并重新生成财决01表决算数。",
    comparisons: otherIncome.map((kind) => equal(overall(kind), total("财决03", kind))),
  },
];
