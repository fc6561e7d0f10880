// Section 二, 收入决算情况: kinds of income, from 财决01 (the section's stated source) and 财决03.
import {
  cell,
  combine,
  figure,
  figures,
  its,
  nameOf,
  percent,
  seriesOf,
  share,
  titleOf,
  words,
  yuan,
} from "../../engine/figures/figure";
import { explanation } from "./explained-terms";

const kinds = [
  "一般公共预算财政拨款收入",
  "政府性基金预算财政拨款收入",
  "国有资本经营预算财政拨款收入",
  "上级补助收入",
  "事业收入",
  "经营收入",
  "附属单位上缴收入",
  "其他收入",
];

export const income = combine(
  figures("收入", { 合计: yuan("本年收入合计", cell("财决01", "本年收入合计", "决算数")) }),
  seriesOf("收入", {
    构成: {
      label: "收入构成",
      items: { each: "keys", keys: kinds },
      keep: "金额",
      fields: {
        名称: words("名称", nameOf("财决01", "@")),
        金额: yuan("金额", cell("财决01", "@", "决算数")),
        占比: percent("占本年收入合计的比重", share(its("金额"), figure("收入.合计"))),
      },
    },
    来源: {
      label: "收入来源（财决03表各列）",
      items: {
        each: "keys",
        keys: ["财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"],
      },
      keep: "金额",
      fields: {
        名称: words("名称", titleOf("财决03", "@")),
        金额: yuan("金额", cell("财决03", "合计", "@")),
        释义: words("名词解释", explanation("@")),
      },
    },
  }),
);
