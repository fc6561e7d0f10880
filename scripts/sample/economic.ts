// 部门预算支出经济分类 as the 财决05 family prints it: classes and their 款, in column order.

export type EconomicItem = { code: string; name: string };
export type EconomicClass = { code: string; name: string; items: readonly EconomicItem[] };

/** The two column lists: FY2018/19, and since FY2020 (adds 30311 and 31304, renames 399). */
export type EconomicForm = "A" | "B";

const capital =
  "01 房屋建筑物购建|02 办公设备购置|03 专用设备购置|05 基础设施建设|06 大型修缮|07 信息网络及软件购置更新|08 物资储备";
const capitalTail = "13 公务用车购置|19 其他交通工具购置|21 文物和陈列品购置|22 无形资产购置";

const list: readonly (readonly [code: string, name: string, items: string])[] = [
  [
    "301",
    "工资福利支出",
    "01 基本工资|02 津贴补贴|03 奖金|06 伙食补助费|07 绩效工资|08 机关事业单位基本养老保险缴费|09 职业年金缴费|" +
      "10 职工基本医疗保险缴费|11 公务员医疗补助缴费|12 其他社会保障缴费|13 住房公积金|14 医疗费|99 其他工资福利支出",
  ],
  [
    "302",
    "商品和服务支出",
    "01 办公费|02 印刷费|03 咨询费|04 手续费|05 水费|06 电费|07 邮电费|08 取暖费|09 物业管理费|11 差旅费|" +
      "12 因公出国（境）费用|13 维修（护）费|14 租赁费|15 会议费|16 培训费|17 公务接待费|18 专用材料费|24 被装购置费|" +
      "25 专用燃料费|26 劳务费|27 委托业务费|28 工会经费|29 福利费|31 公务用车运行维护费|39 其他交通费用|" +
      "40 税金及附加费用|99 其他商品和服务支出",
  ],
  [
    "303",
    "对个人和家庭的补助",
    "01 离休费|02 退休费|03 退职（役）费|04 抚恤金|05 生活补助|06 救济费|07 医疗费补助|08 助学金|09 奖励金|" +
      "10 个人农业生产补贴|11 代缴社会保险费|99 其他对个人和家庭的补助",
  ],
  ["307", "债务利息及费用支出", "01 国内债务付息|02 国外债务付息|03 国内债务发行费用|04 国外债务发行费用"],
  ["309", "资本性支出（基本建设）", `${capital}|${capitalTail}|99 其他基本建设支出`],
  [
    "310",
    "资本性支出",
    `${capital}|09 土地补偿|10 安置补助|11 地上附着物和青苗补偿|12 拆迁补偿|${capitalTail}|99 其他资本性支出`,
  ],
  ["311", "对企业补助（基本建设）", "01 资本金注入|99 其他对企业补助"],
  ["312", "对企业补助", "01 资本金注入|03 政府投资基金股权投资|04 费用补贴|05 利息补贴|99 其他对企业补助"],
  [
    "313",
    "对社会保障基金补助",
    "02 对社会保险基金补助|03 补充全国社会保障基金|04 对机关事业单位职业年金的补助",
  ],
  [
    "399",
    "其他支出",
    "07 国家赔偿费用支出|08 对民间非营利组织和群众性自治组织补贴|09 经常性赠与|10 资本性赠与|99 其他支出",
  ],
];

const listOf399InA = "06 赠与|07 国家赔偿费用支出|08 对民间非营利组织和群众性自治组织补贴|99 其他支出";
const onlyInB = ["30311", "31304"];

function readClasses(form: EconomicForm): EconomicClass[] {
  return list.map(([code, name, items]) => ({
    code,
    name,
    items: (form === "A" && code === "399" ? listOf399InA : items)
      .split("|")
      .map((item) => ({ code: code + item.slice(0, 2), name: item.slice(3) }))
      .filter((item) => form === "B" || !onlyInB.includes(item.code)),
  }));
}

const classes: Record<EconomicForm, readonly EconomicClass[]> = { A: readClasses("A"), B: readClasses("B") };

export const economicClasses = (form: EconomicForm): readonly EconomicClass[] => classes[form];

/** Classes that basic expenditure cannot have: its sheets print a dash there. */
export const projectOnly: readonly string[] = ["309", "311", "313"];

/** 人员经费 is 301 and 303; everything else of basic expenditure is 公用经费. */
export const isPersonnel = (economic: string): boolean => /^30[13]/.test(economic);
