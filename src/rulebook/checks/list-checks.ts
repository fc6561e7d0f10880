// The lists by 科目: their rows and columns add up.
import { atMost, type Check, equal } from "../../engine/checks/check";
import type { Expr } from "../../engine/figures/expr";
import { cell, details, sum, under } from "../../engine/figures/figure";
import {
  detailForms,
  eachItem,
  economicCodes,
  expenseNatures,
  flowForms,
  otherIncome,
  overall,
  threeFunds,
  total,
} from "./shared/check-places";

const rowOf =
  (form: string) =>
  (column: string): Expr =>
    cell(form, "@", column);
const [income, expense, flow] = [rowOf("财决03"), rowOf("财决04"), rowOf("财决02")];

export const listChecks: readonly Check[] = [
  // in every row of 财决03 the kinds of income add up.
  {
    id: "income-table-columns-sum",
    title: "财决03表每行本年收入合计应等于各项收入之和",
    basis: "财决03表表内关系（X-17）；核对清单T03",
    severity: "error",
    advice: "请核对财决03表这一行；教育收费是事业收入的“其中”数，不重复相加。",
    comparisons: [
      equal(income("本年收入合计"), sum(income("财政拨款收入"), ...otherIncome.map(income)), {
        rows: "财决03",
      }),
      atMost(income("教育收费"), income("事业收入"), { rows: "财决03" }),
    ],
  },
  // in every row of 财决04 the natures of expense add up.
  {
    id: "expense-table-columns-sum",
    title: "财决04表每行本年支出合计应等于基本、项目、上缴上级、经营、对附属单位补助支出之和",
    basis: "财决04表表内关系（X-17）；核对清单T03",
    severity: "error",
    advice: "请核对财决04表这一行。",
    comparisons: [equal(expense("本年支出合计"), sum(...expenseNatures.map(expense)), { rows: "财决04" })],
  },
  // in every row of the 财决05, 08, 10 and 12 sheets each 小计 is the sum of its 款.
  {
    id: "detail-items-sum-to-class",
    title: "支出明细表每行各类小计应等于其款级各栏之和",
    basis: "财决05、08、10、12表及其附表表内关系（X-17）；核对清单T07",
    severity: "error",
    advice: "请核对这一行该类的小计和各款。",
    comparisons: detailForms.flatMap((form) =>
      economicCodes.map((code) => equal(cell(form, "@", code), details(form, "@", code), { rows: form })),
    ),
  },
  // in every row of the 财决05, 08, 10 and 12 sheets 合计 is the sum of the 小计.
  {
    id: "detail-classes-sum-to-row-total",
    title: "支出明细表每行合计应等于各类小计之和",
    basis: "财决05、08、10、12表及其附表表内关系（X-17）；核对清单T07",
    severity: "error",
    advice: "请核对这一行的合计和各类小计。",
    comparisons: detailForms.map((form) =>
      equal(cell(form, "@", "合计"), sum(...economicCodes.map((code) => cell(form, "@", code))), {
        rows: form,
      }),
    ),
  },
  // in the flow sheets (02, 03, 04, 07, 09, 11), 合计 and the rows of 类 and 款 add up what is below them.
  {
    id: "flow-rows-sum-to-total",
    title: "收支各表的合计行、类款行应等于其下各科目之和",
    basis: "财决02、03、04、07、09、11表表内关系（X-17）；核对清单T04",
    severity: "error",
    advice: "请核对这一栏的合计和各科目，看是否漏加、重复或缺行。",
    comparisons: flowForms.map((form) =>
      equal(cell(form, "@", "#"), under(form, "@", "#"), { rowsAndColumns: [form] }),
    ),
  },
  // in the 财决05, 08, 10 and 12 sheets, 合计 and the rows of 类 and 款 add up what is below them.
  {
    id: "detail-rows-sum-to-total",
    title: "支出明细表的合计行、类款行应等于其下各科目之和",
    basis: "财决05、08、10、12表及其附表表内关系（X-17）；核对清单T04",
    severity: "error",
    advice: "请核对这一栏的合计和各科目，看是否漏加、重复或缺行。",
    comparisons: detailForms.map((form) =>
      equal(cell(form, "@", "#"), under(form, "@", "#"), { rowsAndColumns: [form] }),
    ),
  },
  // in every row of 财决02 what came in is spent, distributed or left.
  {
    id: "subject-rows-balance",
    title: "财决02表每行年初、收入、使用非财政拨款结余之和应等于支出、结余分配、年末之和",
    basis: "财决02表表内关系（X-18）；核对清单T01",
    severity: "error",
    advice: "请核对财决02表这一行的年初、收入、支出、分配和年末数。",
    comparisons: [
      equal(
        sum(flow("年初结转和结余"), flow("本年收入"), flow("使用非财政拨款结余")),
        sum(flow("本年支出"), flow("结余分配"), flow("年末结转和结余")),
        { rows: "财决02" },
      ),
    ],
  },
  // Each 科目 has one income and one expense, on whatever sheet they stand: rows that were exchanged keep every total.
  {
    id: "subject-table-equals-income-and-expense",
    title: "财决02表各科目的本年收入、本年支出应等于财决03表、财决04表相应数",
    basis: "财决02表与财决03、04表表间关系（按科目）",
    severity: "error",
    advice: "请核对该科目在两张表中的数，看是否与相邻科目错行，改正不一致的一处。",
    comparisons: [
      equal(
        under("财决02", "@", "本年收入"),
        under("财决03", "@", "本年收入合计"),
        eachItem("财决02", "财决03"),
      ),
      equal(
        under("财决02", "@", "本年支出"),
        under("财决04", "@", "本年支出合计"),
        eachItem("财决02", "财决04"),
      ),
    ],
  },
  {
    id: "grant-income-equals-funds-by-subject",
    title: "财决03表各科目的财政拨款收入应等于财决07、09、11表本年收入之和",
    basis: "财决03表与财决07、09、11表表间关系（按科目）",
    severity: "error",
    advice: "请核对该科目在这几张表中的数，看是否与相邻科目错行，改正不一致的一处。",
    comparisons: [
      equal(
        under("财决03", "@", "财政拨款收入"),
        sum(...threeFunds.map(({ table }) => under(table, "@", "本年收入"))),
        eachItem("财决03", ...threeFunds.map(({ table }) => table)),
      ),
    ],
  },
  // income, expense and balances are the same in 财决01 and 财决02.
  {
    id: "subject-table-equals-overall",
    title: "财决01表的收支和结转结余应等于财决02表合计",
    basis: "财决01表与财决02表表间关系（X-18）；核对清单T01",
    severity: "error",
    advice: "请核对财决02表合计行，并重新生成财决01表决算数。",
    comparisons: [
      equal(overall("本年收入合计"), total("财决02", "本年收入")),
      equal(overall("本年支出合计"), total("财决02", "本年支出")),
      ...["年初结转和结余", "使用非财政拨款结余", "结余分配", "年末结转和结余"].map((balance) =>
        equal(overall(balance), total("财决02", balance)),
      ),
    ],
  },
];
