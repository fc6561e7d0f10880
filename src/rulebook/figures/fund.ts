// Sections 八 and 九, 政府性基金 and 国有资本经营预算: 财决09 and 财决11, else the fund columns of 财决01-1.
import { cell, combine, figures, first, yuan } from "../../engine/figures/figure";

const spent = (form: string, fund: string) =>
  first(cell(form, "合计", "本年支出"), cell("财决01-1", "本年支出合计", `决算数/${fund}`));

export const funds = combine(
  figures("政府性基金", {
    支出: yuan("政府性基金预算财政拨款支出", spent("财决09", "政府性基金")),
    基本: yuan("政府性基金预算基本支出", cell("财决09", "合计", "基本支出")),
    项目: yuan("政府性基金预算项目支出", cell("财决09", "合计", "项目支出")),
  }),
  figures("国有资本", {
    支出: yuan("国有资本经营预算财政拨款支出", spent("财决11", "国有资本")),
    基本: yuan("国有资本经营预算基本支出", cell("财决11", "合计", "基本支出")),
    项目: yuan("国有资本经营预算项目支出", cell("财决11", "合计", "项目支出")),
  }),
);
