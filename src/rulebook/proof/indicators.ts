// Data: what drafts call the figures. `[…]` may be left out, `{…|…}` are choices; most special wordings need no section.
import { itemId, partOf } from "../../engine/figures/id";
import type { Indicator } from "../../proof/rules";
import { sections } from "./sections";

const money = (
  id: string,
  label: string,
  say: readonly string[],
  where: Pick<Indicator, "in" | "under"> = {},
): Indicator => ({
  of: { 元: id },
  label,
  say,
  ...where,
});

const grantTail = "[[财政]拨款]";

const broughtForward = [
  "{年初|上年|以前年度}[财政拨款]结转{和|及|}结余[资金]",
  "上年[度]结转[资金]",
  "上年度结转[和结余]",
];
const carriedForward = ["{年末|年底|期末}[财政拨款]结转{和|及|}结余[资金]", "结转{下年[度]|到下年[使用]}"];
/** Where what is left is of all funds. */
const ofTheWhole = ["总体", "收入", "支出", "概况", "其他", "附件"];

/** 本年收入 and 本年支出 in a fund's own section. */
const fundsOfTheYear: readonly Indicator[] = (["政府性基金", "国有资本"] as const).flatMap((id) => [
  money(`${id}.收入`, `${id}本年收入`, ["本年[度]收入[合计]", "收入合计"], { in: [id] }),
  money(`${id}.支出`, `${id}本年支出`, ["本年[度]支出[合计]", "支出合计"], { in: [id] }),
]);

/** What one kind of funds had left, in its own section or by its name. */
const fundsLeft: readonly Indicator[] = (
  [
    ["政府性基金", "政府性基金[预算]"],
    ["国有资本", "国有资本经营[预算]"],
    ["一般公共预算", "一般公共预算"],
    ["财政拨款", ""],
  ] as const
).flatMap(([id, name]): Indicator[] => {
  const own = (words: readonly string[]): string[] =>
    name === "" ? [] : words.map((word) => `${name}[财政拨款]${word}`);
  const ways = [
    ["年初结转和结余", broughtForward],
    ["年末结转和结余", carriedForward],
  ] as const;
  return ways.flatMap(([key, words]) => [
    money(`${id}.${key}`, `${id}${key}`, words, { in: [id] }),
    money(`${id}.${key}`, `${id}${key}`, own(words)),
  ]);
});

const bothTotals = [
  "收[、]支总计",
  "收支[决算]总计",
  "收入支出[决算]总计",
  "收入[、]支出总计",
  "收入总计{、|和}支出总计",
  "收支总额",
  "决算收支总计",
  "收入支出总体[情况]",
  "收[入]支[出]{总量|规模|总规模}",
  "收[、]支{各|均}",
  "收入[、和]支出{各|均}",
];

const incomeTotals = ["[本年[度]]收入总计", "[本年[度]]总收入", "收入总额"];
const expenseTotals = ["[本年[度]]支出总计", "[本年[度]]总支出", "各项支出总计"];

const totals: readonly Indicator[] = [
  money("总体.总计", "收、支总计", bothTotals),
  money("总体.总计", "收入总计", incomeTotals, { in: ["总体", "收入", "附件"] }),
  money("收入.合计", "本年收入合计", incomeTotals, { in: ["总体", "收入", "附件"] }),
  money("总体.支出总计", "支出总计", expenseTotals, {
    in: ["总体", "支出", "附件"],
  }),
  money("支出.合计", "本年支出合计", [...expenseTotals, "支出总额"], {
    in: ["总体", "支出", "附件"],
  }),
  money("收入.合计", "本年收入合计", ["本年[度]收入合计", "本年[度]收入", "收入合计"]),
  money("支出.合计", "本年支出合计", ["本年[度]支出合计", "本年[度]支出", "支出合计"]),
  money("总体.年初结转和结余", "年初结转和结余", broughtForward, { in: [...ofTheWhole] }),
  money("总体.年末结转和结余", "年末结转和结余", carriedForward, { in: [...ofTheWhole] }),
  money("总体.使用非财政拨款结余", "使用非财政拨款结余", ["使用非财政拨款结余[(含专用结余)]"]),
  money("总体.结余分配", "结余分配", ["结余分配"]),
];

/** 2016年收入决算205.27万元: of the whole document where a sentence begins with it, behind its year or its unit. */
const opening: readonly Indicator[] = [
  ["收入.合计", "收入合计", ["{收入决算|决算收入}[数]", "收入为", "经费总收入", "收入汇总数", "收入总额"]],
  [
    "支出.合计",
    "支出合计",
    ["{支出决算|决算支出}[数]", "支出为", "机构支出[为]", "经费总支出", "支出汇总数"],
  ],
].map(([id, label, say]) => ({
  ...money(id as string, label as string, say as readonly string[], { in: ["总体", "收入", "支出"] }),
  isOpening: true as const,
}));

/** 与上年相比，收入减少15.65万元，支出减少75.99万元. */
const changing: readonly Indicator[] = [
  { of: { 元: "总体.总计" }, label: "收入", say: ["收入"] },
  { of: { 元: "收入.合计" }, label: "收入", say: ["收入"] },
  { of: { 元: "总体.支出总计" }, label: "支出", say: ["支出"] },
  { of: { 元: "支出.合计" }, label: "支出", say: ["支出"] },
].map((one) => ({ ...one, in: ["总体", "收入", "支出"], isBeforeChange: true as const }));

const incomeKinds: readonly Indicator[] = [
  money("收入.构成[一般公共预算财政拨款收入].金额", "一般公共预算财政拨款收入", [
    `一般公共预算${grantTail}收入`,
  ]),
  money("收入.构成[政府性基金预算财政拨款收入].金额", "政府性基金预算财政拨款收入", [
    `政府性基金[预算]${grantTail}收入`,
  ]),
  money("收入.构成[国有资本经营预算财政拨款收入].金额", "国有资本经营预算财政拨款收入", [
    `国有资本经营[预算]${grantTail}收入`,
  ]),
  money("财政拨款.本年收入", "财政拨款收入", ["财政拨款收入"]),
  ...["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"].map((kind) =>
    money(itemId("收入.构成", kind, "金额"), kind, [kind]),
  ),
];

const expenseKinds: readonly Indicator[] = [
  ...["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"].map((kind) =>
    money(itemId("支出.构成", kind, "金额"), kind, [kind], {
      in: ["支出", "总体", "附件", "绩效"],
      under: ["支出.合计", "总体.支出总计"],
    }),
  ),
  money("财政拨款.基本支出", "财政拨款基本支出", ["基本支出"], {
    in: ["财政拨款"],
    under: ["财政拨款.本年支出"],
  }),
  money("财政拨款.项目支出", "财政拨款项目支出", ["项目支出"], {
    in: ["财政拨款"],
    under: ["财政拨款.本年支出"],
  }),
  money("基本支出.合计", "一般公共预算财政拨款基本支出", ["基本支出"], {
    in: ["基本支出", "一般公共预算"],
    under: ["一般公共预算.支出"],
  }),
  money("附表.公开09", "一般公共预算财政拨款项目支出", ["项目支出"], {
    in: ["基本支出", "一般公共预算"],
    under: ["一般公共预算.支出"],
  }),
];

const grants: readonly Indicator[] = [
  money("财政拨款.总计", "财政拨款收、支总计", [
    "财政拨款收[、]支总计",
    "财政拨款收支[决算]总计",
    "财政拨款收入[、]支出[决算]总计",
    "财政拨款收入总计",
    "财政拨款收入总计{、|和}支出总计",
  ]),
  money("财政拨款.本年收入", "财政拨款收入", ["财政拨款总收入", "财政拨款收入总计"]),
  money("财政拨款.支出总计", "财政拨款支出总计", ["财政拨款支出总计"]),
  money("财政拨款.本年支出", "财政拨款本年支出", [
    "财政拨款支出总计",
    "财政拨款[本年]支出[合计]",
    "财政拨款总支出",
  ]),
  money("财政拨款.年初结转和结余", "年初财政拨款结转和结余", ["年初财政拨款结转和结余"]),
  money("财政拨款.年末结转和结余", "年末财政拨款结转和结余", ["年末财政拨款结转和结余"]),
  money("一般公共预算.支出", "一般公共预算财政拨款支出", [
    `一般公共预算${grantTail}[本年]支出[合计]`,
    "一般公共预算当年支出",
    "一般公共预算总支出",
  ]),
  money("基本支出.合计", "一般公共预算财政拨款基本支出", [
    `一般公共预算${grantTail}基本支出`,
    "一般公共预算基本支出",
  ]),
  money("附表.公开09", "一般公共预算财政拨款项目支出", [
    `一般公共预算${grantTail}项目支出`,
    "一般公共预算项目支出",
  ]),
  money("基本支出.人员经费", "人员经费", ["人员经费[支出]"], {
    in: ["基本支出", "一般公共预算"],
    under: ["基本支出.合计"],
  }),
  money("基本支出.公用经费", "公用经费", ["[日常]公用经费[支出]"], {
    in: ["基本支出", "一般公共预算"],
    under: ["基本支出.合计"],
  }),
  money("政府性基金.支出", "政府性基金预算财政拨款支出", [
    `政府性基金[预算]${grantTail}[安排的][本年]支出[合计]`,
    `政府性基金[预算]${grantTail}收入{和|、}支出`,
  ]),
  money("国有资本.支出", "国有资本经营预算财政拨款支出", [
    `国有资本经营[预算]${grantTail}[安排的][本年]支出[合计]`,
    `国有资本经营[预算]${grantTail}收入{和|、}支出`,
  ]),
];

const sanGong = ['"三公"经费', "三公经费", '三公"经费'];
const abroad = "{因公出国(境)|出国(境)}";
const threePublic: readonly Indicator[] = [
  money("三公.合计", "“三公”经费支出", [
    ...sanGong.flatMap((name) => [
      `[财政拨款]${name}[财政拨款][支出][总额]`,
      `一般公共预算[财政拨款]${name}[支出]`,
    ]),
  ]),
  {
    of: { 元: "三公.出国", 个: "三公.团组数", 次: "三公.团组数", 人次: "三公.出国人次", 人: "三公.出国人次" },
    label: "因公出国（境）费支出",
    say: [
      `${abroad}[费用][经费][费][支出]`,
      `${abroad}团组[数]`,
      `${abroad}人次[数]`,
      "因公出国境[费][支出]",
    ],
  },
  money("三公.用车", "公务用车购置及运行维护费支出", [
    "{公务用车|公车|车辆}购置{及|和|、}{运行维护|运行|运维|维护}费[用][支出]",
    "公务用车购置及运行维护[支出]",
    "购置{及|和}{运行维护|运行|运维}费[用][支出]",
  ]),
  {
    of: { 元: "三公.购置", 辆: "三公.购置数" },
    label: "公务用车购置",
    say: [
      "{公务用车|公车|车辆}购置费[用][支出]",
      "公务用车购置[支出]",
      "[更新]购置{公务用车|车辆}",
      "公务用车购置数[量]",
    ],
  },
  money("三公.运行", "公务用车运行维护费支出", [
    "{公务用车|公车|车辆}{运行维护|运行|运维}费[用][支出]",
    "公务用车运行维护[支出]",
    "{公务用车|公车|车辆}运行{及|和|、|费|费用|费及|费和}维护[费][用][支出]",
  ]),
  // Documents mean the running costs by it, or all of the vehicles.
  ...["三公.运行", "三公.用车"].map((id) =>
    money(id, "公务用车及运行维护费支出", ["{公务用车|公车|车辆}及{运行维护|运行}费[用][支出]"]),
  ),
  {
    of: { 辆: "三公.保有量" },
    label: "公务用车保有量",
    say: ["公务用车保有量", "共有公务用车", "公务用车", "保有公务用车"],
    in: ["三公"],
  },
  {
    of: {
      元: "三公.接待",
      批次: "三公.国内接待批次",
      批: "三公.国内接待批次",
      人次: "三公.国内接待人次",
      人: "三公.国内接待人次",
    },
    label: "公务接待费支出",
    say: ["公务接待费[用][支出]", "公务接待[支出]"],
  },
  {
    of: {
      元: "三公.国内接待",
      批次: "三公.国内接待批次",
      批: "三公.国内接待批次",
      人次: "三公.国内接待人次",
      人: "三公.国内接待人次",
    },
    label: "国内公务接待支出",
    say: ["国内公务接待[费][支出]", "国内接待[费][支出]"],
  },
  money("三公.国外接待", "国（境）外接待支出", ["国(境)外[公务]接待[费][支出]"]),
  {
    of: {
      元: "三公.外事接待",
      批次: "三公.外事接待批次",
      人次: "三公.外事接待人次",
      人: "三公.外事接待人次",
    },
    label: "外事接待支出",
    say: ["外事接待[费][支出]", "外宾接待[支出]", "接待外宾"],
  },
];

/** What documents tell beside the three. */
const beside: readonly Indicator[] = ["会议费", "培训费", "差旅费"].map((kind) =>
  money(kind, `${kind}支出`, [`${kind}[用][支出]`]),
);

/** Vehicles by kind, which mean those bought or those kept. */
const vehicleKinds: readonly Indicator[] = [
  "轿车",
  "越野车",
  "小型载客汽车",
  "大中型载客汽车",
  "其他车型",
].flatMap((kind) => [
  {
    of: { 辆: itemId("三公.购置车型", kind, "数量"), 元: itemId("三公.购置车型", kind, "金额") },
    label: `购置${kind}`,
    say: [kind],
    under: ["三公.购置数"],
  },
  {
    of: { 辆: itemId("三公.保有车型", kind, "数量") },
    label: `保有${kind}`,
    say: [kind],
    under: ["三公.保有量"],
  },
]);

/** Vehicles kept, by what they are for: 其中：公务用车4辆，执法执勤用车34辆. */
const keptFor = (key: string, say: readonly string[]): Indicator => ({
  of: { 辆: itemId("三公.保有用途", key, "数量") },
  label: `保有${key}`,
  say,
  under: ["三公.保有量"],
});

const vehicleUses: readonly (readonly [key: string, say: readonly string[]])[] = [
  [
    "副部级领导用车",
    ["副部(省)级及以上领导用车", "{副部|部|省部}级[及以上]领导[干部]用车", "部级领导干部用车"],
  ],
  ["主要领导干部用车", ["主要领导干部用车", "主要负责人用车"]],
  ["机要通信用车", ["机要通信用车"]],
  ["应急保障用车", ["应急保障用车"]],
  ["执法执勤用车", ["执法执勤用车"]],
  ["特种专业技术用车", ["特种专业技术用车"]],
  ["离退休干部用车", ["离退休干部[服务]用车"]],
  ["其他用车", ["其他用车"]],
];

const otherMatters: readonly Indicator[] = [
  keptFor("一般公务用车", ["[一般]公务用车"]),
  money("机关运行.经费", "机关运行经费支出", [
    "机关运行经费[财政拨款][支出]",
    "{机构|日常|行政|单位|财政拨款}运行经费[支出]",
    "运行经费支出",
  ]),
  money("采购.总额", "政府采购支出总额", [
    "政府采购[支出]总额",
    "政府采购支出[合计]",
    "政府采购金额",
    "政府采购总支出",
    "采购支出总额",
  ]),
  ...["货物", "工程", "服务"].map((kind) =>
    money(`采购.${kind}`, `政府采购${kind}支出`, [
      `[政府]采购${kind}[类][支出][金额]`,
      `${kind}[类]采购[支出][金额]`,
      `政府采购${kind}[类]`,
      `政府采购${kind}类支出`,
      `${kind}[类]政府采购[支出]`,
    ]),
  ),
  ...["货物", "工程", "服务"].map((kind) =>
    money(`采购.${kind}`, `政府采购${kind}支出`, [`${kind}[类][支出]`], { under: ["采购.总额"] }),
  ),
  money("采购.预算", "政府采购预算", ["政府采购预算[总额][总数][数][金额]"]),
  ...["货物", "工程", "服务"].map((kind) =>
    money(`采购.${kind}预算`, `政府采购${kind}预算`, [`[政府]采购${kind}[类]预算`, `${kind}[类][采购]预算`]),
  ),
  money("采购.中小企业", "授予中小企业合同金额", ["授予中小企业[的]合同金额", "授予中小企业[的]合同"]),
  money("采购.小微企业", "授予小微企业合同金额", [
    "授予{小微|小型、微型|小型和微型}企业[的]合同金额",
    "授予小微企业[的]合同",
  ]),
  money("采购.预留中小", "面向中小企业预留的采购项目预算金额", ["面向中小企业预留政府采购项目预算金额"]),
  money("采购.预留小微", "面向小微企业预留的采购项目预算金额", ["面向小微企业预留政府采购项目预算金额"]),
  {
    of: { 辆: "资产.车辆" },
    label: "车辆数合计",
    say: ["共有车辆", "车辆总数", "[公务]车辆共[有]", "车辆合计"],
    in: ["资产", "其他"],
  },
  ...vehicleUses.flatMap(([key, say]): Indicator[] => [
    {
      of: { 辆: itemId("资产.车辆用途", key, "数量") },
      label: key,
      say,
      in: ["资产", "其他"],
      under: ["资产.车辆"],
    },
    { of: { 辆: itemId("三公.购置用途", key, "数量") }, label: `购置${key}`, say, under: ["三公.购置数"] },
    keptFor(key, say),
  ]),
  {
    of: { "台(套)": "资产.大型设备", 台: "资产.大型设备", 套: "资产.大型设备" },
    label: "单价100万元（含）以上设备数",
    say: ["单[位]价[值]100万元[(含)]以上[的][专用]设备[(不含车辆)]", "单价100万[元](含)以上设备[(不含车辆)]"],
  },
  {
    of: { "台(套)": "资产.购置大型设备", 台: "资产.购置大型设备", 套: "资产.购置大型设备" },
    label: "购置单价100万元（含）以上设备数",
    say: ["购置单[位]价[值]100万元[(含)]以上[的][专用]设备[(不含车辆)]"],
  },
];

const profile: readonly Indicator[] = [
  { of: { 个: "概况.二级单位" }, label: "下属二级单位数", say: ["下属二级[预算]单位"] },
  ...[
    ["行政单位", "行政单位"],
    ["参公单位", "参照公务员法管理的事业单位"],
    ["其他事业单位", "其他事业单位"],
  ].map(([key = "", say = ""]): Indicator => ({
    of: { 个: `概况.${key}` },
    label: `下属${say}数`,
    say: [say],
    under: ["概况.二级单位"],
  })),
  {
    of: { 个: "绩效.目标项目" },
    label: "编制绩效目标的项目数",
    say: ["项目编制了绩效目标"],
    in: ["绩效"],
    isBehind: true,
  },
  { of: { 分: "绩效.整体得分" }, label: "整体绩效自评得分", say: ["整体绩效自评得分"], in: ["附件"] },
  {
    of: { 分: "绩效.整体得分" },
    label: "整体绩效自评得分",
    say: ["整体[(含部门预算项目)]绩效自评得分"],
    in: ["绩效"],
  },
];

const appraisal = "绩效.自评项目[@]";
/** Annexes: what the unit appraised itself, and its people. */
const annexes: readonly Indicator[] = [
  {
    of: { 个: "绩效.自评项目数" },
    label: "绩效自评的项目数",
    say: ["列入项目支出绩效自评的项目", "绩效自评的项目"],
    in: ["绩效", "附件"],
  },
  money("绩效.自评预算", "自评项目全年预算", ["全年预算"], { under: ["绩效.自评项目数"] }),
  money("绩效.自评执行", "自评项目全年执行", ["全年执行"], { under: ["绩效.自评项目数", "绩效.自评预算"] }),
  money("绩效.自评执行", "自评项目全年执行", ["执行数"], {
    under: ["绩效.自评项目数", "绩效.自评预算", "绩效.自评执行", "绩效.自评执行率"],
  }),
  {
    of: { "%": "绩效.自评执行率" },
    label: "自评项目预算执行率",
    say: ["预算执行率"],
    under: ["绩效.自评执行"],
  },
  { of: { "%": partOf(appraisal, "执行率") }, label: "预算执行率", say: ["预算执行率"], under: [appraisal] },
  money(partOf(appraisal, "预算"), "自评项目全年预算", ["全年预算"], { under: [appraisal] }),
  money(partOf(appraisal, "执行"), "自评项目全年执行", ["全年执行"], { under: [appraisal] }),
  {
    of: { 分: partOf(appraisal, "执行率得分") },
    label: "预算执行率得分",
    say: ["按分值应得"],
    under: [appraisal],
  },
  { of: { 分: partOf(appraisal, "得分") }, label: "自评总分", say: ["自评总分"], under: [appraisal] },
  ...(
    [
      ["编制", "核定编制", "个"],
      ["行政编制", "行政编制", "个"],
      ["事业编制", "事业编制", "个"],
      ["在职", "在职人员", "人"],
      ["行政", "行政人员", "人"],
      ["事业", "事业人员", "人"],
      ["离退休", "离退休人员", "人"],
    ] as const
  ).map(([key, say, unit]): Indicator => ({
    of: { [unit]: `人员.${key}` },
    label: say,
    say: [say],
    in: ["概况", "附件"],
    isUnsure: true,
  })),
];

/** What the parts of a section's total are shares of. */
const sectionTotals: readonly Indicator[] = sections.flatMap(({ id, total }) =>
  total === undefined || id === "收入" || id === "支出"
    ? []
    : [
        {
          ...money(total, "总支出", ["总支出", "支出总额", "支出合计", "总额"], { in: [id] }),
          isTotal: true as const,
        },
      ],
);

export const indicators: readonly Indicator[] = [
  ...sectionTotals,
  ...totals,
  ...opening,
  ...changing,
  ...fundsLeft,
  ...fundsOfTheYear,
  ...incomeKinds,
  ...expenseKinds,
  ...grants,
  ...threePublic,
  ...beside,
  ...vehicleKinds,
  ...otherMatters,
  ...profile,
  ...annexes,
];
