// Data: the public tables that a draft may hold, by title: what their rows and columns are figures of.
import { facetOf } from "../../engine/figures/id";
import { facets } from "../facets";
import type { TableRule } from "../../proof/rules";

/** In the order of the columns: 合计, 因公出国, 公务用车 with its two parts, 公务接待. */
const threePublic = ["三公.合计", "三公.出国", "三公.用车", "三公.购置", "三公.运行", "三公.接待"];

export const tables: readonly TableRule[] = [
  {
    title: "财政拨款收入支出决算总表",
    section: "财政拨款",
    labels: {
      一般公共预算财政拨款: [],
      本年收入合计: ["财政拨款.本年收入"],
      本年支出合计: ["财政拨款.本年支出"],
      年初财政拨款结转和结余: ["财政拨款.年初结转和结余"],
      年末财政拨款结转和结余: ["财政拨款.年末结转和结余"],
      总计: ["财政拨款.总计"],
    },
    classes: "财政拨款.类[@].金额",
  },
  {
    title: "收入支出决算总表|收支决算总表",
    section: "总体",
    labels: {
      一般公共预算财政拨款收入: ["收入.构成[一般公共预算财政拨款收入].金额"],
      政府性基金预算财政拨款收入: ["收入.构成[政府性基金预算财政拨款收入].金额"],
      国有资本经营预算财政拨款收入: ["收入.构成[国有资本经营预算财政拨款收入].金额"],
      财政拨款收入: ["财政拨款.本年收入"],
      上级补助收入: ["收入.构成[上级补助收入].金额"],
      事业收入: ["收入.构成[事业收入].金额"],
      经营收入: ["收入.构成[经营收入].金额"],
      附属单位上缴收入: ["收入.构成[附属单位上缴收入].金额"],
      其他收入: ["收入.构成[其他收入].金额"],
      本年收入合计: ["收入.合计"],
      本年支出合计: ["支出.合计"],
      年初结转和结余: ["总体.年初结转和结余"],
      上年结转和结余: ["总体.年初结转和结余"],
      年末结转和结余: ["总体.年末结转和结余"],
      结余分配: ["总体.结余分配"],
      总计: ["总体.总计"],
      合计: ["总体.总计"],
    },
    classes: "支出.类[@].金额",
  },
  {
    title: "基本支出决算",
    section: "基本支出",
    labels: {
      人员经费合计: ["基本支出.人员经费"],
      公用经费合计: ["基本支出.公用经费"],
    },
    isEconomic: true,
  },
  // Pages of 经济分类 columns: a row's first number may be of any of them.
  { title: "明细表|项目支出决算", section: "一般公共预算", labels: {} },
  {
    title: "三公",
    section: "三公",
    byHead: { of: ["三公.", "机关运行."], total: "三公.合计" },
    bare: [
      {
        header: "(?:预算数决算数){6}",
        figures: threePublic.flatMap((id) => [facetOf(id, facets.budget), id]),
      },
      {
        header: "预算数决算数",
        figures: [...threePublic.map((id) => facetOf(id, facets.budget)), ...threePublic],
      },
    ],
    labels: {},
  },
  { title: "政府性基金", section: "政府性基金", labels: {} },
  { title: "国有资本", section: "国有资本", labels: {} },
  {
    title: "一般公共预算.*支出决算表",
    section: "一般公共预算",
    labels: { 合计: ["一般公共预算.支出", "基本支出.合计", "附表.公开09"] },
    classes: "一般公共预算.类[@].金额",
    items: "一般公共预算.项[@].金额",
  },
  {
    title: "财政拨款支出决算",
    section: "财政拨款",
    labels: { 合计: ["财政拨款.本年支出", "财政拨款.基本支出", "财政拨款.项目支出"] },
    classes: "财政拨款.类[@].金额",
    items: "财政拨款.项[@].金额",
  },
  { title: "收入决算", section: "收入", labels: { 合计: ["收入.合计", "财政拨款.本年收入"] } },
  {
    title: "支出决算表",
    section: "支出",
    labels: { 合计: ["支出.合计", "支出.构成[基本支出].金额", "支出.构成[项目支出].金额"] },
    classes: "支出.类[@].金额",
    items: "支出.科目[@].金额",
  },
];
