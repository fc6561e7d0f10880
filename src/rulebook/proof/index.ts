// All that a proofreader is told about 决算公开 documents.
import { patternOf } from "../../engine/figures/id";
import type { ProofRules } from "../../proof/rules";
import { facets } from "../facets";
import { classification } from "./classification";
import { indicators } from "./indicators";
import { doubles, residues } from "./residues";
import { sections } from "./sections";
import { bounds, kindred, sums } from "./sum-rules";
import { tables } from "./table-rules";
import { measures, words } from "./genre-words";

const item = (series: string) => patternOf(series, facets.amount);

export const proofRules: ProofRules = {
  facets,
  sections,
  indicators,
  subjects: [
    {
      in: "一般公共预算",
      class: item("一般公共预算.类"),
      section: item("一般公共预算.款"),
      item: item("一般公共预算.项"),
    },
    { in: "支出", class: item("支出.类"), section: item("支出.款"), item: item("支出.科目") },
    { in: "总体", class: item("支出.类") },
    { in: "财政拨款", class: item("财政拨款.类"), section: item("财政拨款.款"), item: item("财政拨款.项") },
    { in: "政府性基金", class: item("政府性基金.类"), item: item("政府性基金.项") },
    { in: "国有资本", class: item("国有资本.类"), item: item("国有资本.项") },
  ],
  named: [
    { series: "采购.事项", name: "内容", of: { 元: "采购.事项[@].金额" }, in: ["采购"] },
    { series: "三公.接待事项", name: "内容", of: { 元: "三公.接待事项[@].金额" }, in: ["三公"] },
    {
      series: "绩效.项目",
      name: "名称",
      of: { 分: "绩效.项目[@].得分" },
      in: ["绩效"],
      then: ["[专项预算项目]绩效自评得分"],
    },
    {
      series: "绩效.自评项目",
      name: "名称",
      of: { 项: "绩效.自评项目[@]" },
      in: ["绩效", "附件"],
      then: [":"],
    },
  ],
  sums,
  bounds,
  kindred,
  lists: [
    { of: "基本支出.人员经费", items: item("基本支出.人员项"), side: "人员" },
    { of: "基本支出.公用经费", items: item("基本支出.公用项"), side: "公用" },
  ],
  words,
  measures,
  residues,
  doubles,
  tables,
  classification,
};
