// 支出功能分类: the classes that 财决01 prints, in order and by form, and the names of the codes that we use.

export type FunctionalClass = { code: string; name: string };

/** How many functional classes 财决01 prints: 23 up to FY2018, 26 since FY2020. */
export type FunctionalForm = 23 | 26;

const of26 =
  "201 一般公共服务支出|202 外交支出|203 国防支出|204 公共安全支出|205 教育支出|206 科学技术支出|" +
  "207 文化旅游体育与传媒支出|208 社会保障和就业支出|210 卫生健康支出|211 节能环保支出|212 城乡社区支出|" +
  "213 农林水支出|214 交通运输支出|215 资源勘探工业信息等支出|216 商业服务业等支出|217 金融支出|" +
  "219 援助其他地区支出|220 自然资源海洋气象等支出|221 住房保障支出|222 粮油物资储备支出|" +
  "223 国有资本经营预算支出|224 灾害防治及应急管理支出|229 其他支出|231 债务还本支出|232 债务付息支出|" +
  "234 抗疫特别国债安排的支出";

const nameBefore2019: Record<string, string> = {
  "207": "文化体育与传媒支出",
  "210": "医疗卫生与计划生育支出",
  "215": "资源勘探信息等支出",
  "220": "国土海洋气象等支出",
};
const since2019 = ["223", "224", "234"];

const classesOf26 = of26.split("|").map((line) => ({ code: line.slice(0, 3), name: line.slice(4) }));
const classesOf23 = classesOf26
  .filter(({ code }) => !since2019.includes(code))
  .map(({ code, name }) => ({ code, name: nameBefore2019[code] ?? name }));

export const functionalClasses = (form: FunctionalForm): readonly FunctionalClass[] =>
  form === 23 ? classesOf23 : classesOf26;

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 → 一, 26 → 二十六. */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? (digits[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${digits[value % 10] ?? ""}`;
}

/** Names of the 款 and 项 that the sample unit uses, by code. */
export const functionalNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(classesOf26.map(({ code, name }) => [code, name])),
  "20103": "政府办公厅（室）及相关机构事务",
  "2010301": "行政运行",
  "2010302": "一般行政管理事务",
  "2010399": "其他政府办公厅（室）及相关机构事务支出",
  "20805": "行政事业单位养老支出",
  "2080505": "机关事业单位基本养老保险缴费支出",
  "2080506": "机关事业单位职业年金缴费支出",
  "2080599": "其他行政事业单位养老支出",
  "20808": "抚恤",
  "2080801": "死亡抚恤",
  "2080899": "其他优抚支出",
  "20811": "残疾人事业",
  "2081199": "其他残疾人事业支出",
  "21011": "行政事业单位医疗",
  "2101101": "行政单位医疗",
  "2101102": "事业单位医疗",
  "2101103": "公务员医疗补助",
  "21208": "国有土地使用权出让收入安排的支出",
  "2120803": "城市建设支出",
  "21301": "农业农村",
  "2130102": "一般行政管理事务",
  "21399": "其他农林水支出",
  "2139999": "其他农林水支出",
  "22102": "住房改革支出",
  "2210201": "住房公积金",
  "22301": "解决历史遗留问题及改革成本支出",
  "2230105": "国有企业退休人员社会化管理补助支出",
  "22960": "彩票公益金安排的支出",
  "2296002": "用于社会福利的彩票公益金支出",
};
