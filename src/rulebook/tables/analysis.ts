// 决算分析: the structure and year-on-year tables behind the sections of the text, which feed its charts.
import type { Analysis, AnalysisColumn } from "../../engine/sheets/analysis-def";
import { facets } from "../facets";

const yearOnYear: readonly AnalysisColumn[] = [
  { head: "{lastYear}年", facet: facets.lastYear },
  { head: "{year}年" },
  { head: "增减额", facet: facets.change },
  { head: "增减率", facet: facets.changeRate },
];

const completion: readonly AnalysisColumn[] = [
  { head: "预算数", facet: facets.budget },
  { head: "完成预算", facet: facets.completion },
];

const structure: readonly AnalysisColumn[] = [
  { head: "金额", facet: facets.amount },
  { head: "占比", facet: facets.share },
];

const amountAndShare = (whole: string, head: string = facets.share): AnalysisColumn[] => [
  { head: "金额" },
  { head, of: whole },
];

export const analysis: Analysis = {
  id: "决算分析",
  title: "决算分析表",
  fromBook: "{lastYear}年数取自上年决算工作簿，为固定数值；改动后增减额和增减率随之变化。",
  blocks: [
    { title: "收、支决算总计变动情况", rows: { figures: ["总体.总计"] }, columns: yearOnYear },
    {
      title: "收入决算结构",
      rows: { series: "收入.构成" },
      total: "收入.合计",
      columns: structure,
    },
    {
      title: "支出决算结构",
      rows: { series: "支出.构成" },
      total: "支出.合计",
      columns: structure,
    },
    { title: "财政拨款收、支决算总计变动情况", rows: { figures: ["财政拨款.总计"] }, columns: yearOnYear },
    {
      title: "一般公共预算财政拨款支出决算变动和预算完成情况",
      rows: { figures: ["一般公共预算.支出"] },
      columns: [...yearOnYear, ...completion, { head: "占本年支出合计", of: "支出.合计" }],
    },
    {
      title: "一般公共预算财政拨款支出决算结构",
      rows: { series: "一般公共预算.类" },
      total: "一般公共预算.支出",
      columns: structure,
    },
    {
      title: "一般公共预算财政拨款基本支出结构",
      rows: { figures: ["基本支出.人员经费", "基本支出.公用经费"] },
      total: "基本支出.合计",
      columns: amountAndShare("基本支出.合计"),
    },
    {
      title: "财政拨款“三公”经费变动和预算完成情况",
      rows: { figures: ["三公.出国", "三公.用车", "三公.接待", "三公.合计"] },
      columns: [...yearOnYear, ...completion],
    },
    {
      title: "财政拨款“三公”经费支出结构",
      rows: { series: "三公.构成" },
      total: "三公.合计",
      columns: structure,
    },
    { title: "机关运行经费支出变动情况", rows: { figures: ["机关运行.经费"] }, columns: yearOnYear },
    {
      title: "政府采购支出结构",
      rows: { figures: ["采购.货物", "采购.工程", "采购.服务"] },
      total: "采购.总额",
      columns: amountAndShare("采购.总额"),
    },
    {
      title: "政府采购授予中小企业合同情况",
      rows: { figures: ["采购.中小企业", "采购.小微企业"] },
      columns: amountAndShare("采购.总额", "占政府采购支出总额"),
    },
  ],
};
