// Data: the sections of a published document, by the words of their headings in the provinces that were read.
import type { SectionRule } from "../../proof/rules";

/** The first rule that matches a heading wins: the special ones stand before the general ones. */
export const sections: readonly SectionRule[] = [
  { id: "名词", heading: "名词解释|科目说明$|名词说明", isSilent: true },
  { id: "职责", heading: "职责|职能|基本情况$|工作任务", isSilent: true },
  { id: "概况", heading: "机构设置|单位构成|部门概况|单位概况|学校概况|机构组成|人员", isAside: true },
  { id: "附件", heading: "^附件|评价报告", isAside: true },
  { id: "机关运行", heading: "机关运行经费", total: "机关运行.经费" },
  { id: "采购", heading: "政府采购", total: "采购.总额" },
  { id: "资产", heading: "国有资产|资产占[有用]|车辆" },
  { id: "绩效", heading: "绩效", isAside: true },
  { id: "三公", heading: "三公", total: "三公.合计" },
  { id: "政府性基金", heading: "政府性基金", total: "政府性基金.支出" },
  { id: "国有资本", heading: "国有资本经营|国有资本", total: "国有资本.支出" },
  { id: "基本支出", heading: "基本支出", total: "基本支出.合计" },
  { id: "一般公共预算", heading: "一般公共预算", total: "一般公共预算.支出" },
  { id: "财政拨款", heading: "财政拨款", total: "财政拨款.本年支出" },
  { id: "总体", heading: "收入支出(?:决算)?总|收支(?:决算)?总|收支决算情况|收入支出决算情况" },
  { id: "收入", heading: "收入决算|收入情况|资金收入", total: "收入.合计" },
  { id: "支出", heading: "支出决算|支出情况|资金支出", total: "支出.合计" },
  { id: "其他", heading: "其他重要事项" },
];
