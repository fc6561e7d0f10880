// 一般公共预算, 政府性基金 and 国有资本经营预算: 财决01-1 and the sheets of each (07, 08; 09, 10; 11, 12).
import { atMost, type Check, equal } from "../../engine/checks/check";
import { cell, diff, sum, under } from "../../engine/figures/figure";
import { classCodes } from "../forms/classes";
import { eachItem, eachItemAndColumn, grant, threeFunds, total, type Fund } from "./shared/check-places";

const [general, ...otherFunds] = threeFunds;

// income, expense and balances are the same in 财决01-1 and on the fund's own sheet.
const tableEqualsOverall = ({ id, column, table, income, opening }: Fund): Check => ({
  id: `${id}-table-equals-grant-overall`,
  title: `财决01-1表${income}的收支和结转结余应等于${table}表合计`,
  basis: `财决01-1表与${table}表表间关系${id === "general" ? "（X-12）；核对清单T06" : "（X-16）"}`,
  severity: "error",
  advice: `请核对${table}表合计行，并重新生成财决01-1表决算数。`,
  comparisons: [
    equal(grant(income, "决算数"), total(table, "本年收入")),
    equal(grant(opening, "决算数"), total(table, "年初结转和结余")),
    equal(grant("本年支出合计", `决算数/${column}`), total(table, "本年支出")),
    equal(grant("年末财政拨款结转和结余", `决算数/${column}`), total(table, "年末结转和结余")),
  ],
});

// in every row what came in is spent or left.
const rowsBalance = ({ id, table }: Fund): Check => ({
  id: `${id}-rows-balance`,
  title: `${table}表每行年初结转和结余与本年收入之和应等于本年支出与年末结转和结余之和`,
  basis: `${table}表表内关系（${id === "general" ? "" : "同"}X-13）`,
  severity: "error",
  advice: `请核对${table}表这一行的年初、收入、支出和年末数。`,
  comparisons: [
    equal(
      sum(cell(table, "@", "年初结转和结余"), cell(table, "@", "本年收入")),
      sum(cell(table, "@", "本年支出"), cell(table, "@", "年末结转和结余")),
      { rows: table },
    ),
  ],
});

// expense of each 科目 is the same on the fund's sheet and on its sheet of detail.
const tableEqualsDetail = ({ id, table, detail }: Fund): Check => ({
  id: `${id}-table-equals-detail`,
  title: `${table}表各科目的本年支出应等于${detail}表合计`,
  basis: `${table}表与${detail}表表间关系（X-16）`,
  severity: "error",
  advice: `请核对该科目在${table}表和${detail}表中的数，改正不一致的一处。`,
  comparisons: [equal(under(table, "@", "本年支出"), under(detail, "@", "合计"), eachItem(table, detail))],
});

// no expense of a fund is greater than the same in 财决04, which counts all money.
const withinExpense = ({ id, table, income }: Fund): Check => ({
  id: `${id}-within-expense`,
  title: `${table}表各科目的支出不应大于财决04表相应数`,
  basis: `${table}表与财决04表表间关系（X-19）`,
  severity: "error",
  advice: `${income}支出是全部支出的一部分，请核对该科目在两张表中的数。`,
  comparisons: [
    atMost(under(table, "@", "本年支出"), under("财决04", "@", "本年支出合计"), eachItem(table, "财决04")),
    ...["基本支出", "项目支出"].map((nature) =>
      atMost(under(table, "@", nature), under("财决04", "@", nature), eachItem(table, "财决04")),
    ),
  ],
});

const rowOf07 = (column: string) => cell("财决07", "@", column);
const personnel = sum(under("财决08-1", "@", "301"), under("财决08-1", "@", "303"));
const eachBasicItem = eachItem("财决07", "财决08-1");

/** What only the general budget has: a split into 基本支出 and 项目支出, with sheets for both. */
const generalChecks: readonly Check[] = [
  // in every row of 财决07 expense is 基本 and 项目, and 基本 is 人员 and 公用.
  {
    id: "general-expense-parts-sum",
    title: "财决07表每行本年支出应等于基本支出与项目支出之和，基本支出应等于人员经费与公用经费之和",
    basis: "财决07表表内关系（X-13）；核对清单T06、T07",
    severity: "error",
    advice: "请核对财决07表这一行的各项支出。",
    comparisons: [
      equal(rowOf07("本年支出"), sum(rowOf07("基本支出"), rowOf07("项目支出")), { rows: "财决07" }),
      equal(rowOf07("基本支出"), sum(rowOf07("人员经费"), rowOf07("公用经费")), { rows: "财决07" }),
    ],
  },
  // The groups of 财决07: balances and income are those of 基本支出 and of 项目支出.
  {
    id: "general-balances-and-income-parts-sum",
    title: "财决07表每行年初、收入、年末的合计应等于基本支出与项目支出两部分之和",
    basis: "财决07表表内关系（同X-13）",
    severity: "error",
    advice: "请核对财决07表这一行的合计和两个部分。",
    comparisons: [
      ["年初结转和结余", "年初基本支出结转", "年初项目支出结转和结余"],
      ["本年收入", "收入基本支出", "收入项目支出"],
      ["年末结转和结余", "年末基本支出结转", "年末项目支出结转和结余"],
    ].map(([whole = "", basic = "", project = ""]) =>
      equal(rowOf07(whole), sum(rowOf07(basic), rowOf07(project)), { rows: "财决07" }),
    ),
  },
  // 财决08 is 08-1 and 08-2 together, cell by cell.
  {
    id: "general-detail-equals-parts",
    title: "财决08表每个数应等于财决08-1、08-2表相应数之和",
    basis: "财决08表与财决08-1、08-2表表间关系（X-14）；核对清单T06",
    severity: "error",
    advice: "请按科目核对基本支出和项目支出明细表，改正不一致的一处。",
    comparisons: [
      equal(
        under("财决08", "@", "#"),
        sum(under("财决08-1", "@", "#"), under("财决08-2", "@", "#")),
        eachItemAndColumn("财决08", "财决08-1", "财决08-2"),
      ),
    ],
  },
  // 基本支出 of each 科目 is the same in 财决07 and 财决08-1.
  {
    id: "general-basic-equals-detail",
    title: "财决07表各科目的基本支出应等于财决08-1表合计",
    basis: "财决07表与财决08-1表表间关系（X-14）；核对清单T06",
    severity: "error",
    advice: "请核对该科目在财决07表和财决08-1表中的数，改正不一致的一处。",
    comparisons: [equal(under("财决07", "@", "基本支出"), under("财决08-1", "@", "合计"), eachBasicItem)],
  },
  // 项目支出 of each 科目 is the same in 财决07 and 财决08-2.
  {
    id: "general-project-equals-detail",
    title: "财决07表各科目的项目支出应等于财决08-2表合计",
    basis: "财决07表与财决08-2表表间关系（X-14）；核对清单T06",
    severity: "error",
    advice: "请核对该科目在财决07表和财决08-2表中的数，改正不一致的一处。",
    comparisons: [
      equal(under("财决07", "@", "项目支出"), under("财决08-2", "@", "合计"), eachItem("财决07", "财决08-2")),
    ],
  },
  // for each 科目, 人员经费 of 财决07 is 301 and 303 of 财决08-1, 公用经费 the rest.
  {
    id: "general-basic-parts-equal-detail",
    title: "财决07表人员经费应等于财决08-1表301与303之和，公用经费应等于其余",
    basis: "财决07表与财决08-1表表间关系（X-15）；核对清单T07",
    severity: "error",
    advice: "请核对该科目在财决07表和财决08-1表中的数，改正不一致的一处。",
    comparisons: [
      equal(under("财决07", "@", "人员经费"), personnel, eachBasicItem),
      equal(under("财决07", "@", "公用经费"), diff(under("财决08-1", "@", "合计"), personnel), eachBasicItem),
    ],
  },
];

export const fundChecks: readonly Check[] = [
  tableEqualsOverall(general),
  // expense of the general budget is the same in 财决01-1 and 财决08, in all and by class.
  {
    id: "general-detail-equals-grant-overall",
    title: "财决01-1表一般公共预算财政拨款支出应等于财决08表，总数和各功能分类都应一致",
    basis: "财决01-1表与财决08表表间关系（X-12）；核对清单T06",
    severity: "error",
    advice: "请核对财决08表该类各科目，并重新生成财决01-1表决算数。",
    comparisons: [
      equal(grant("本年支出合计", "决算数/一般公共"), total("财决08", "合计")),
      equal(grant("@", "决算数/一般公共"), under("财决08", "@", "合计"), { keys: classCodes }),
    ],
  },
  ...threeFunds.map(rowsBalance),
  ...generalChecks,
  ...otherFunds.map(tableEqualsOverall),
  ...otherFunds.map(tableEqualsDetail),
];

/** What a fund has spent is part of what all money has. */
export const fundsWithinAll: readonly Check[] = [
  // no amount of 财决08 is greater than the same in 财决05, which counts all money.
  {
    id: "general-detail-within-expense-detail",
    title: "财决08表每个数不应大于财决05表相应数",
    basis: "财决08表与财决05表表间关系（X-19）",
    severity: "error",
    advice: "一般公共预算财政拨款支出是全部支出的一部分，请核对该科目在两张表中的数。",
    comparisons: [
      atMost(under("财决08", "@", "#"), under("财决05", "@", "#"), eachItemAndColumn("财决08", "财决05")),
    ],
  },
  ...threeFunds.map(withinExpense),
];
