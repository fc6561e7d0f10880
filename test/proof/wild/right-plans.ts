// Made texts that are right: budgets beside accounts, lists that leave parts out, words that say no more than.
import type { Right } from "./right-bases";

const threePublic = "七、“三公”经费支出决算情况说明\n";

/** A draft of a budget, which tells of the accounts of the year before as well. */
export const plans: readonly Right[] = [
  [
    "a budget and the accounts before it",
    "2023年“三公”经费预算公开说明\n一、2023年“三公”经费预算安排情况\n2023年度“三公”经费预算总计22万元，其中：因公出国（境）经费0万元，公务接待12万元，公务用车运行费用10万元。\n二、2022年“三公”经费决算情况\n2022年度“三公”经费合计支出20万元，其中：因公出国（境）经费0万元，公务接待12.5万元，公务用车运行费用7.5万元。",
  ],
  [
    "a budget against the budget before it",
    "2023年度部门预算\n三、“三公”经费情况说明\n2023年“三公”经费预算75万元，比2022年预算减少45万元，下降37.5%。其中：公务用车运行费25万元，比2022年预算减少35万元，下降58.33%；公务用车购置费50万元，比2022年预算减少10万元，下降16.67%。",
  ],
  [
    "a budget against last year's number",
    "青山市2023年“三公”经费预算情况说明\n2023年全市使用财政拨款安排“三公”经费预算总额为1969万元，较2022年的2190万元减少221万元，下降10.09%；其中：公务接待费242万元，公务用车购置及运行维护费1727万元。",
  ],
];

/** Documents seldom tell what is nothing. */
export const someParts: readonly Right[] = [
  [
    "two of three",
    `${threePublic}2022年“三公”经费支出35.5万元，其中公务接待费15.5万元，公务用车运行维护费20万元。`,
  ],
  [
    "three of four",
    `${threePublic}“三公”经费合计支出30万元，其中：因公出国（境）费10万元；公务接待费8万元；公务用车运行费12万元。`,
  ],
  [
    "with their changes",
    `${threePublic}2022年“三公”经费支出5.48万元，比上年增加1.55万元。其中：公务用车运行维护费3.98万元，比上年增加1.05万元；公务接待费1.5万元，比上年增加0.5万元。`,
  ],
];

/** 未超过 says less or as much. */
export const negations: readonly Right[] = [
  [
    "not more than the budget",
    `${threePublic}“三公”经费预算为44.52万元，支出决算为22.62万元，决算数未超过预算数。`,
  ],
  ["not above it", `${threePublic}“三公”经费预算为5万元，支出决算为5万元，决算数没有超过预算数。`],
  ["within it", `${threePublic}“三公”经费预算为5万元，支出决算为4万元，决算数不超出年初预算数。`],
];

/** On the same footing: of no year as it was, but a rate on this year's number all the same. */
export const footings: readonly Right[] = [
  [
    "on the same footing against last year",
    `${threePublic}“三公”经费决算支出数为1165.08万元，按同口径同比减少63.96万元，下降5.2%。`,
  ],
  [
    "on the same footing against a year",
    `${threePublic}公务接待费478万元，同口径比2021年减少38万元，同口径比2021年下降7.36%。`,
  ],
  [
    "against the budget and the accounts of last year",
    `${threePublic}“三公”经费决算数共计35.5万元，比上年预算数字下降35.45%，比上年决算数字下降34.26%；其中公务接待费15.5万元，比上年预算数字下降18.42%，比上年决算数字下降16.22%；公务用车运行维护费20万元，比上年预算数字下降44.44%，比上年决算数字下降43.66%。`,
  ],
];

/** A heading and its text on one line. */
export const runInHeadings: readonly Right[] = [
  [
    "behind a colon",
    "一、收入决算情况说明：2022年本年收入合计1200万元，其中：一般公共预算财政拨款收入1000万元，事业收入200万元。\n二、支出决算情况说明：2022年本年支出合计1100万元，其中：基本支出700万元，项目支出400万元。",
  ],
  [
    "behind a stop",
    "一、2022年度收入决算情况。本年收入合计1200万元，其中：财政拨款收入1000万元，占83.33%；事业收入200万元，占16.67%。",
  ],
  [
    "with another section behind",
    "一、政府采购支出情况说明：政府采购支出总额10万元，其中：货物6万元，服务4万元。\n二、机关运行经费支出情况说明：机关运行经费支出30万元，比上年增加10万元，增长50%。",
  ],
];

/** Purchases by their kind alone, guests by 人数. */
export const shortNames: readonly Right[] = [
  [
    "purchases by their kinds",
    "九、政府采购支出情况\n2022年度政府采购总额45.24万元，其中：货物13.99万元，工程31.25万元。",
  ],
  [
    "purchases planned",
    "九、政府采购支出情况\n政府采购预算总额60万元，其中：政府采购货物预算40万元、政府采购工程预算0万元、政府采购服务预算20万元。",
  ],
  [
    "guests",
    `${threePublic}公务接待费支出26.4万元，公务接待220批次，人数2929人。国内公务接待220批次，2929人次。`,
  ],
  ["nobody abroad", `${threePublic}因公出国（境）费0万元，因公出国（境）团组0个，人数0人。`],
];

/** Cells that nobody has drawn, as a PDF gives them: the same words beside each other are no doubled words. */
export const cells: readonly Right[] = [
  ["a printed row", `${threePublic}预算执行率        预算执行率      100%      67.91%`],
  ["a row with tabs", `${threePublic}社会效益\t\t社会效益指标\t\t社会效益指标\t\t10`],
];
