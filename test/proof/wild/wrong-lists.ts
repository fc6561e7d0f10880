// Made sentences with a fault, by family: what must be found in them, as severity, kind and quote.

export type Wrong = readonly [name: string, text: string, found: readonly string[]];

const threePublic = "七、“三公”经费支出决算情况说明\n";
const basic = "六、一般公共预算财政拨款基本支出决算情况说明\n";

/** One right amount and several wrong rates: each of them is wrong by itself. */
export const severalRates: readonly Wrong[] = [
  [
    "shares and a growth",
    `${threePublic}“三公”经费支出10万元，比上年增加2万元，增长0.25%。其中：因公出国（境）费2万元，占0.2%；公务用车购置及运行维护费5万元，占0.5%；公务接待费3万元，占0.3%。`,
    ["error rate 0.25%", "error share 0.2%", "error share 0.5%", "error share 0.3%"],
  ],
  [
    "two growths",
    `${threePublic}公务接待费支出8.00万元，比上年减少2.00万元，下降25.00%，比年初预算减少1.00万元，下降12.50%。`,
    ["error rate 25.00%", "error rate 12.50%"],
  ],
  [
    "a completion and a growth",
    `${threePublic}公务接待费预算为10.00万元，支出决算为8.00万元，完成预算的125.00%，比上年增加2.00万元，增长25.00%。`,
    ["error completion 125.00%", "error rate 25.00%"],
  ],
];

/** Some parts are told, and they do not make up the whole: one may be missing. */
export const lackingParts: readonly Wrong[] = [
  [
    "two of three",
    `${threePublic}2022年“三公”经费支出31.23万元，其中：公务接待费1.58万元，公务用车运行维护费28.91万元。`,
    ["question sum 31.23万元"],
  ],
  [
    "two of three changes",
    `${threePublic}2022年“三公”经费支出比上年增加15.15万元，其中：公务接待费比上年减少0.26万元，公务用车运行维护费比上年增加14.79万元。`,
    ["question sum 15.15万元"],
  ],
  [
    "both of both",
    `${basic}2022年一般公共预算财政拨款基本支出911.7万元，其中：人员经费489.18万元，公用经费46.89万元。`,
    ["error sum 911.7万元"],
  ],
];
/** Two numbers have changed places: one fault. */
export const changedPlaces: readonly Wrong[] = [
  [
    "against the table",
    "2022年度“三公”经费决算\n一、情况说明\n“三公”经费支出75万元，其中：公务用车运行费50万元；公务用车购置费25万元。\n“三公”经费支出决算表\n单位：万元\n项目\t决算数\n合计\t75\n公务用车购置费\t50\n公务用车运行费\t25\n",
    ["error same 25"],
  ],
];
