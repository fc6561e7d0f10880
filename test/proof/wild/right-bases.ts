// Made sentences that are right, by the cause for which one like them was called wrong: what is compared with what.

export type Right = readonly [name: string, text: string];

const threePublic = "七、“三公”经费支出决算情况说明\n";
const grants = "五、一般公共预算财政拨款支出决算情况说明\n";
const totals = "一、收入支出决算总体情况说明\n";

/** 与2022年度预算相比 is this year's own budget; 同口径 and the years before others' are no year before. */
export const budgetBases: readonly Right[] = [
  [
    "this year's budget by its year",
    `${threePublic}“三公”经费预算5万元，支出决算4万元。1.公务接待费支出1.52万元，预算1.8万元。与2022年度预算相比，减少0.28万元，下降15.56%。`,
  ],
  [
    "the budget at the year's beginning, by its year",
    `${threePublic}2022年“三公”经费支出4.72万元，比2022年年初预算5万元减少0.28万元，下降5.6%。`,
  ],
  [
    "较年初预算数",
    `${threePublic}2022年“三公”经费支出9.07万元，年初预算为20万元，较年初预算数减少10.93万元，下降54.65%。`,
  ],
  [
    "the adjusted budget by its year",
    `${threePublic}2022年度“三公”经费支出决算数8万元，与2022年度调整预算数10万元相比减少2万元，下降20%。`,
  ],
  [
    "the budget of the year before",
    `${threePublic}2022年“三公”经费预算为79万元，比上年预算减少49万元，下降38.28%；公务接待费预算4万元，比2021年预算减少4万元，下降50%。`,
  ],
  [
    "a third year",
    `${threePublic}2022年“三公”经费支出决算6万元，比2021年减少2万元，下降25%；比2019年（疫情前）减少4万元，下降40%。`,
  ],
  [
    "a third year, in other words",
    `${threePublic}公务接待费支出决算3万元，比2021年增加1万元，增长50%，与2019年同期相比减少1万元，下降25%。`,
  ],
  [
    "on the same footing",
    `${grants}2022年度一般公共预算财政拨款支出120万元，与2021年度同口径相比增加20万元，增长20%。`,
  ],
  [
    "on the same footing, in other words",
    `${grants}2022年度一般公共预算财政拨款支出120万元，比2021年增加40万元，增长50%，剔除一次性项目后同口径增加20万元，增长20%。`,
  ],
];

/** Last year's number said again before the change: it is never this year's. */
export const namedBases: readonly Right[] = [
  [
    "what was spent last year",
    `${threePublic}2022年“三公”经费支出431万元，比上年累计支出433万元减少2万元，下降0.46%。其中，公务接待支出124万元，比上年累计支出148万元下降24万元，下降16.22%。`,
  ],
  [
    "last year's total income",
    `${totals}2022年度决算总收入1200万元，比2021年度决算总收入1058.51万元增加141.49万元，增长13.37%。`,
  ],
  [
    "last year's outturn",
    `${totals}2022年收入决算205.27万元，比上年收入决算221.17万元减少15.9万元，减少率为7.19%。2022年支出决算205.27万元，比上年支出决算221.17万元减少15.9万元，减少率为7.19%。`,
  ],
  [
    "last year's outturn, counted",
    `${threePublic}2022年公务接待费实际支出10万元，较2021年度实际支出8万元增加2万元，增长25%。`,
  ],
  ["last year's total", `${totals}2022年度总支出300万元，与上年总支出250万元相比，增加50万元，增长20%。`],
  [
    "last year's number by its figure",
    `${threePublic}公务用车运行维护费支出6.39万元，较上年公务用车运行维护费5.88万元增加0.51万元，增长8.67%。`,
  ],
  [
    "last year's number in brackets",
    `${threePublic}公务接待费支出5万元，比上年（4万元）增加1万元，增长25%。`,
  ],
  ["from what to what", `${threePublic}公务接待费支出由上年的4万元增加到5万元，增加1万元，增长25%。`],
];

/** A difference is no outlay, a part is no whole, an unknown part is nothing that was named before. */
export const parts: readonly Right[] = [
  [
    "more than the budget by so much",
    `${grants}社会保障和就业支出（类）支出决算255.93万元，完成年初预算的127.97%，年初预算200万元，决算数大于预算数55.93万元，主要原因是人员增加。`,
  ],
  [
    "less than the budget by so much",
    `${threePublic}“三公”经费预算10万元，支出决算8万元，决算数小于预算数2万元。`,
  ],
  [
    "below the budget by so much",
    `${threePublic}“三公”经费预算10万元，支出决算8万元，低于年初预算2万元，下降20%。`,
  ],
  [
    "one kind alone",
    "四、财政拨款收入支出决算总体情况说明\n2022年度财政拨款收入1500万元，其中：政府性基金预算财政拨款收入200万元。",
  ],
  [
    "one kind alone, in other words",
    "二、收入决算情况说明\n本年收入合计1500万元，其中财政拨款收入1500万元，占100%。财政拨款收入中，政府性基金预算财政拨款200万元。",
  ],
  [
    "an unknown part with its share",
    "三、支出决算情况说明\n2022年本年支出3629.2万元中，财政拨款支出2131.80万元，占本年支出的58.74%。纳入专户管理的非税收入拨款支出1497.40万元，占本年支出的41.26%。",
  ],
  [
    "unknown parts with their shares",
    "二、收入决算情况说明\n本年收入合计1000万元，其中：财政拨款收入800万元，占80%；专户资金150万元，占15%；往来款转入50万元，占5%。",
  ],
  [
    "an unknown part of outlays",
    "三、支出决算情况说明\n本年支出合计1000万元，其中：基本支出800万元，占80%；债务还本支出200万元，占20%。",
  ],
  [
    "vehicles by use",
    `${threePublic}截至2022年12月31日，公务用车保有量38辆，其中：公务用车4辆，执法执勤用车34辆。`,
  ],
  [
    "vehicles by kind",
    `${threePublic}2022年末公务用车保有量为12辆，其中机要通信用车2辆、应急保障用车4辆、其他用车6辆。`,
  ],
  [
    "what is left of one fund",
    `${totals}年末结转和结余100万元。其中：财政拨款结转和结余60万元。\n八、政府性基金预算财政拨款收入支出决算情况说明\n政府性基金预算财政拨款年末结转和结余20万元。`,
  ],
  [
    "what is left of one fund, in its section",
    `${totals}年末结转和结余100万元。\n八、政府性基金预算财政拨款收入支出决算情况说明\n年初结转和结余0万元，本年收入50万元，本年支出30万元，年末结转和结余20万元。`,
  ],
  ["neither more nor less", "二、收入决算情况说明\n其他收入0万元，较上年度决算数无增加或减少。"],
  [
    "neither more nor less, in other words",
    `${threePublic}因公出国（境）费0万元，与上年相比无增加和减少。公务接待费1万元，与上年相比没有增加或减少；购置费0万元，与上年相比未增加或减少。`,
  ],
  [
    "an annex after a title",
    "五、一般公共预算财政拨款支出决算情况说明（见附表）\n详见附件2的收支决算表。一般公共预算财政拨款支出100万元（见附表5）。",
  ],
];
