// Section 三, 支出决算情况: kinds of expenditure, from 财决04, and the 科目 that were used.
import {
  cell,
  combine,
  figure,
  figures,
  first,
  its,
  nameOf,
  percent,
  seriesOf,
  share,
  titleOf,
  under,
  words,
  yuan,
} from "../../engine/figures/figure";
import { explanation } from "./explained-terms";

export const expense = combine(
  figures("支出", {
    合计: yuan("本年支出合计", cell("财决04", "合计", "本年支出合计")),
    基本: yuan("基本支出", cell("财决04", "合计", "基本支出")),
    项目: yuan("项目支出", cell("财决04", "合计", "项目支出")),
  }),
  seriesOf("支出", {
    构成: {
      label: "支出构成",
      items: {
        each: "keys",
        keys: ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
      },
      keep: "金额",
      fields: {
        名称: words("名称", titleOf("财决04", "@")),
        金额: yuan("金额", cell("财决04", "合计", "@")),
        占比: percent("占本年支出合计的比重", share(its("金额"), figure("支出.合计"))),
        释义: words("名词解释", explanation("@")),
      },
    },
    科目: {
      label: "使用的功能分类科目",
      items: { each: "rows", form: "财决04", level: "项" },
      keep: "金额",
      fields: {
        类: words("类名称", nameOf("财决04", "@", 3)),
        款: words("款名称", nameOf("财决04", "@", 5)),
        名称: words("项名称", nameOf("财决04", "@")),
        金额: yuan("支出", under("财决04", "@", "本年支出合计")),
        释义: words("名词解释", first(cell("决算补充资料", "名词.@", "内容"), explanation("@", "财决04"))),
      },
    },
  }),
);
