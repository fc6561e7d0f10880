// What the seed document prints in its Part 2: key words and figures in order, without its reasons and answers.
// Typed from the document; brackets and colons in full width throughout, where the seed mixes widths (audit S6).

/** Where our draft must differ from the seed, and why. `seed` or `ours` is empty where one of them says nothing. */
export type Difference = { seed: string; ours: string; why: string };

/** The only differences allowed. */
export const allowed = {
  class201: {
    seed: "一般公共服务（类）",
    ours: "一般公共服务支出（类）",
    why: "5.14: class 201 is called 一般公共服务支出, as the seed itself writes in （二）",
  },
  shareEnd: { seed: "占0.6%；", ours: "占0.6%。", why: "5.4: the last item ends its sentence" },
  item2: { seed: "5050.15万元", ours: "5,050.15万元", why: "5.13: thousands separator missing" },
  item13: { seed: "1160.76万元", ours: "1,160.76万元", why: "5.13: thousands separator missing" },
  item14: { seed: "6246.14万元", ours: "6,246.14万元", why: "5.13: thousands separator missing" },
  equalsBudget: {
    seed: "，决算数等于预算数",
    ours: "",
    why: "5.12: said of two of the fifteen items, though true of all",
  },
  housing: {
    seed: "76.56万元",
    ours: "76.55万元",
    why: "5.9: its class is 76.55 and only then do the items add up to 13,452.9",
  },
  kindOfItems: {
    seed: "经济分类科目",
    ours: "功能分类科目",
    why: "5.15: the list above the note is one of 功能分类",
  },
  medicalInsurance: {
    seed: "",
    ours: "职工基本医疗保险缴费",
    why: "6.2: 210110x was spent on it (30110), the seed does not name it",
  },
  medicalSubsidy: { seed: "", ours: "公务员医疗补助缴费", why: "6.2: likewise 30111" },
  housingFund: { seed: "", ours: "住房公积金", why: "6.3: since 2018 it is 30113, among 工资福利支出" },
  oldHousingFund: { seed: "住房公积金", ours: "", why: "6.3: and no longer 30311, behind 奖励金" },
  otherPersons: {
    seed: "其他对个人和家庭的补助支出",
    ours: "其他对个人和家庭的补助",
    why: "6.4: 30399 is called 其他对个人和家庭的补助",
  },
  otherTransport: { seed: "其他交通费", ours: "其他交通费用", why: "6.4: 30239 is called 其他交通费用" },
  headingOrder: {
    seed: "七、“三公”经费财政拨款支出决算情况说明",
    ours: "七、财政拨款“三公”经费支出决算情况说明",
    why: "7.12: the seed's own table of contents has the official wording",
  },
  completionOfThree: {
    seed: "完成预算100%",
    ours: "完成预算11%",
    why: "7.3: on the budgets that 54.2% and 1.69% imply, 3 of 27.33万元 is 11%",
  },
  lessThanBudget: {
    seed: "决算数等于预算数",
    ours: "决算数小于预算数",
    why: "7.4: the reason that follows explains why less was spent",
  },
  noBudgetAbroad: { seed: "完成预算0%", ours: "未安排预算", why: "7.5: no rate on a budget of 0" },
  sameAs: { seed: "比2021年持平", ours: "与2021年持平", why: "7.11: grammar" },
  until: { seed: "主截至2022年12月底", ours: "截至2022年12月底", why: "7.10: a slip of the pen" },
  oneDecimal: {
    seed: "完成预算1.69%",
    ours: "完成预算1.7%",
    why: "7.7: every other percentage has one decimal at most",
  },
  noFund: {
    seed: "",
    ours: "没有使用政府性基金预算财政拨款安排的支出",
    why: "8/9: an empty table needs its sentence",
  },
  noCapital: {
    seed: "",
    ours: "没有使用国有资本经营预算财政拨款安排的支出",
    why: "8/9: an empty table needs its sentence",
  },
  withoutVehicles: { seed: "", ours: "（不含车辆）", why: "10.6: the official row says so" },
  everywhere: { seed: "全面", ours: "", why: "10.8: the self-evaluation covers 2.7% of 项目支出" },
  columnChart: { seed: "（柱状图）", ours: "", why: "S5: a remark of the template" },
  pieChart: { seed: "（饼状图）", ours: "", why: "S5: a remark of the template" },
  caption2: { seed: "图2：2022年收入决算结构图", ours: "", why: "S5: the caption is printed twice" },
  caption3: { seed: "图3：2022年支出决算结构图", ours: "", why: "S5: the caption is printed twice" },
  caption7: {
    seed: "图7：2022年“三公”经费财政拨款支出结构图",
    ours: "",
    why: "S5: the caption is printed twice",
  },
} satisfies Record<string, Difference>;

/** Key words and figures as the seed prints them, or an allowed difference. */
export type Words = readonly (string | Difference)[];

/** Words parted by blanks. */
const say = (text: string): string[] => text.trim().split(/\s+/u);

const source = (form: string): string[] => say(`数据来源于 ${form}`);

const fallen = (amount: string, rate: string): string[] => say(`与 2021年 相比 减少 ${amount} 下降 ${rate}`);

const item = (
  order: number,
  names: readonly (string | Difference)[],
  amount: string | Difference,
  ...rest: readonly Difference[]
): Words => [`${order}.`, ...names, "支出决算为", amount, "完成预算", "100%", ...rest];

const office = [allowed.class201, "政府办公厅（室）及相关机构事务（款）"];
const pension = ["社会保障和就业支出（类）", "行政事业单位养老支出（款）"];
const relief = ["社会保障和就业支出（类）", "抚恤（款）"];
const health = ["卫生健康支出（类）", "行政事业单位医疗（款）"];

const kinds = ["轿车", "越野车", "小型载客汽车", "大中型载客汽车", "其他车型"];

/** Section id → what the seed says there. */
export const seed: Readonly<Record<string, Words>> = {
  headings: [
    ...say("一、收入支出决算总体情况说明 二、收入决算情况说明 三、支出决算情况说明"),
    ...say("四、财政拨款收入支出决算总体情况说明 五、一般公共预算财政拨款支出决算情况说明"),
    "六、一般公共预算财政拨款基本支出决算情况说明",
    allowed.headingOrder,
    ...say("八、政府性基金预算支出决算情况说明 九、国有资本经营预算支出决算情况说明"),
    "十、其他重要事项的情况说明",
  ],
  captions: [
    "图1：收、支决算总计变动情况图",
    allowed.columnChart,
    allowed.caption2,
    "图2：收入决算结构图",
    allowed.pieChart,
    allowed.caption3,
    "图3：支出决算结构图",
    allowed.pieChart,
    "图4：财政拨款收、支决算总计变动情况",
    allowed.columnChart,
    "图5：一般公共预算财政拨款支出决算变动情况",
    allowed.columnChart,
    "图6：一般公共预算财政拨款支出决算结构",
    allowed.pieChart,
    allowed.caption7,
    "图7：“三公”经费财政拨款支出结构",
    allowed.pieChart,
  ],
  overall: [...say("2022年度 收、支总计 13,452.9万元"), ...fallen("6,423.47万元", "32.3%"), "主要变动原因是"],
  income: [
    ...say("2022年 本年收入合计 13,452.9万元 其中"),
    ...say("一般公共预算财政拨款收入 13,452.9万元 占 100%"),
    ...source("财决01表"),
    "仅罗列本部门涉及的收入",
  ],
  expense: [
    ...say("2022年 本年支出合计 13,452.9万元 其中"),
    ...say("基本支出 961.51万元 占 7.1% 项目支出 12,491.39万元 占 92.9%"),
    ...source("财决04表"),
    "仅罗列本部门涉及的支出",
  ],
  grant: [
    ...say("2022年 财政拨款收、支总计 13,452.9万元"),
    ...fallen("6,411.26万元", "32.3%"),
    "主要变动原因是",
    ...source("财决01-1表"),
  ],
  general: [
    ...say("（一） 一般公共预算财政拨款支出决算总体情况"),
    ...say("2022年 一般公共预算财政拨款支出 13,452.9万元 占本年支出合计的 100%"),
    ...fallen("6,411.26万元", "32.3%"),
    "主要是因为",
    ...say("（二） 一般公共预算财政拨款支出决算结构情况"),
    ...say("2022年 一般公共预算财政拨款支出 13,452.9万元 主要用于以下方面"),
    ...say("一般公共服务支出 5,714.51万元 占 42.5% 社会保障和就业支出 222.75万元 占 1.7%"),
    ...say("卫生健康支出 32.19万元 占 0.2% 农林水支出 7,406.9万元 占 55%"),
    ...say("住房保障支出 76.55万元"),
    allowed.shareEnd,
    ...source("财决01-1表"),
    "仅罗列本部门涉及的全部功能分类科目，至类级",
    ...say("（三） 一般公共预算财政拨款支出决算具体情况"),
    ...say("2022年 一般公共预算支出决算数为 13,452.9万元 完成预算 100% 其中"),
    ...item(1, [...office, "行政运行（项）"], "633.79万元"),
    ...item(2, [...office, "一般行政管理事务（项）"], allowed.item2),
    ...item(3, [...office, "其他政府办公厅（室）及相关机构事务支出（项）"], "30.57万元"),
    ...item(4, [...pension, "机关事业单位基本养老保险缴费支出（项）"], "54.64万元"),
    ...item(5, [...pension, "机关事业单位职业年金缴费支出（项）"], "27.46万元"),
    ...item(6, [...pension, "其他行政事业单位养老支出（项）"], "34.34万元"),
    ...item(7, [...relief, "死亡抚恤（项）"], "100.75万元"),
    ...item(8, [...relief, "其他优抚支出（项）"], "0.8万元"),
    ...item(9, say("社会保障和就业支出（类） 残疾人事业（款） 其他残疾人事业支出（项）"), "4.76万元"),
    ...item(10, [...health, "行政单位医疗（项）"], "20.83万元"),
    ...item(11, [...health, "事业单位医疗（项）"], "1.76万元"),
    ...item(12, [...health, "公务员医疗补助（项）"], "9.6万元"),
    ...item(
      13,
      say("农林水支出（类） 农业农村（款） 一般行政管理事务（项）"),
      allowed.item13,
      allowed.equalsBudget,
    ),
    ...item(
      14,
      say("农林水支出（类） 其他农林水支出（款） 其他农林水支出（项）"),
      allowed.item14,
      allowed.equalsBudget,
    ),
    ...item(15, say("住房保障支出（类） 住房改革支出（款） 住房公积金（项）"), allowed.housing),
    ...source("财决01-1表和财决08表"),
    "仅罗列本部门实际支出涉及的",
    allowed.kindOfItems,
  ],
  basic: [
    ...say("2022年 一般公共预算财政拨款基本支出 961.51万元 其中"),
    ...say("人员经费 830.6万元 主要包括 基本工资 津贴补贴 奖金 伙食补助费 绩效工资"),
    ...say("机关事业单位基本养老保险缴费 职业年金缴费"),
    allowed.medicalInsurance,
    allowed.medicalSubsidy,
    "其他社会保障缴费",
    allowed.housingFund,
    ...say("其他工资福利支出 抚恤金 生活补助 医疗费补助 奖励金"),
    allowed.oldHousingFund,
    allowed.otherPersons,
    "等",
    ...say("公用经费 130.91万元 主要包括 办公费 印刷费 手续费 水费 电费 邮电费 物业管理费 差旅费"),
    ...say("维修（护）费 租赁费 会议费 培训费 公务接待费 劳务费 委托业务费 工会经费 福利费"),
    "公务用车运行维护费",
    allowed.otherTransport,
    ...say("其他商品和服务支出 办公设备购置 信息网络及软件购置更新 等"),
    ...source("财决07表和财决08-1表"),
    "仅罗列本部门实际支出涉及的经济分类科目",
  ],
  threePublic: [
    ...say("（一） “三公”经费财政拨款支出决算总体情况说明"),
    ...say("2022年 “三公”经费财政拨款支出决算为 3万元"),
    allowed.completionOfThree,
    ...say("较上年 减少 0.45万元 下降 13%"),
    allowed.lessThanBudget,
    "的主要原因是",
    ...say("上述“预算”口径为全年预算数 包括一般公共预算和政府性基金预算财政拨款支出决算情况"),
    ...say("（二） “三公”经费财政拨款支出决算具体情况说明"),
    ...say("2022年 “三公”经费财政拨款支出决算中"),
    ...say("因公出国（境）费 支出决算 0万元 占 0%"),
    ...say("公务用车购置及运行维护费 支出决算 2.62万元 占 87.3%"),
    ...say("公务接待费 支出决算 0.38万元 占 12.7% 具体情况如下"),
    ...say("1. 因公出国（境）经费支出 0万元"),
    allowed.noBudgetAbroad,
    ...say("全年安排因公出国（境）团组 0个 出国（境） 0人 因公出国（境）支出决算"),
    allowed.sameAs,
    ...say("2. 公务用车购置及运行维护费支出 2.62万元 完成预算 54.2%"),
    ...say("公务用车购置及运行维护费支出决算 比 2021年 增加 0.31万元 增长 13.4% 主要原因是"),
    ...say("其中 公务用车购置费支出 0万元 全年按规定更新购置公务用车 0辆 其中"),
    ...kinds.flatMap((kind) => say(`${kind} 0辆 金额 0万元`)),
    allowed.until,
    ...say("本部门共有公务用车 1辆 其中"),
    ...kinds.flatMap((kind, i) => say(`${kind} ${i === 0 ? 1 : 0}辆`)),
    ...say("公务用车运行维护费支出 2.62万元 主要用于"),
    "所需的公务用车燃料费、维修费、过路过桥费、保险费、洗车费等支出",
    ...say("3. 公务接待费支出 0.38万元"),
    allowed.oneDecimal,
    ...say("公务接待费支出决算 比 2021年 减少 0.76万元 下降 66.7% 主要原因是 其中"),
    ...say("国内公务接待支出 0.38万元 主要用于执行公务、开展业务活动开支的用餐费等"),
    ...say("国内公务接待 2批次 38人次 共计支出 0.38万元 具体内容包括"),
    ...say("1、 列支 0.1万元 2、 列支 0.28万元"),
    ...say("外事接待支出 0万元 外事接待 0批次 0人 共计支出 0万元"),
  ],
  fund: [...say("2022年 政府性基金预算拨款支出 0万元"), "2022年", allowed.noFund],
  capital: [...say("2022年 国有资本经营预算拨款支出 0万元"), "2022年", allowed.noCapital],
  runningCost: [
    ...say("2022年 乐山市市中区人民政府办公室 机关运行经费支出 130.91万元"),
    ...say("比 2021年 增加 11.95万元 增长 10% 主要原因是"),
    ...source("财决附03表"),
  ],
  procurement: [
    ...say("2022年 乐山市市中区人民政府办公室 政府采购支出总额 23.94万元 其中"),
    ...say("政府采购货物支出 23.94万元 政府采购工程支出 0万元 政府采购服务支出 0万元 主要用于"),
    ...say("1、 0.36万元 2、 0.3万元 3、 0.8万元 4、 0.72万元 5、 21.76万元"),
    ...say("授予中小企业合同金额 23.94万元 占政府采购支出总额的 100% 其中"),
    ...say("授予小微企业合同金额 23.94万元 占政府采购支出总额的 100%"),
    ...source("财决附03表"),
  ],
  assets: [
    ...say("截至 2022年12月31日 乐山市市中区人民政府办公室 共有车辆 1辆 其中"),
    ...say("副部（省）级及以上领导用车 0辆 主要领导干部用车 0辆 机要通信用车 0辆 应急保障用车 1辆"),
    ...say("执法执勤用车 0辆 特种专业技术用车 0辆 离退休干部用车 0辆 其他用车 0辆"),
    "单价100万元（含）以上设备",
    allowed.withoutVehicles,
    ...say("0台（套）"),
    ...source("财决附03表"),
    "按部门决算报表填报数据罗列车辆情况",
  ],
  performance: [
    ...say("根据预算绩效管理要求 2022年度预算编制阶段 组织对 开展了预算事前绩效评估"),
    ...say("对 1个 项目编制了绩效目标 预算执行过程中 选取对 开展绩效监控"),
    ...say("组织对 2022年度 一般公共预算"),
    allowed.everywhere,
    ...say("开展绩效自评 形成 整体（含部门预算项目）绩效自评报告 绩效自评报告"),
    ...say("整体（含部门预算项目）绩效自评得分为 90分 绩效自评综述"),
    ...say("绩效自评得分为 84分 绩效自评综述 绩效自评报告详见附件"),
  ],
};
