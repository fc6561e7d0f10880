// Section 一, 收入支出决算总体情况: totals of 财决01.
import { cell, combine, figures, nameOf, prior, seriesOf, words, yuan } from "../../engine/figures/figure";
import { yearOnYear } from "../facets";
import { explanation } from "./explained-terms";

const actual = (row: string) => cell("财决01", row, "决算数");

export const overall = combine(
  figures("总体", {
    总计: yuan("收、支总计", actual("收入总计")),
    ...yearOnYear("总体.总计", "收、支总计"),
    支出总计: yuan("支出总计", actual("支出总计")),
    本年收入: yuan("本年收入合计", actual("本年收入合计")),
    本年支出: yuan("本年支出合计", actual("本年支出合计")),
    使用非财政拨款结余: yuan("使用非财政拨款结余", actual("使用非财政拨款结余")),
    年初结转和结余: yuan("年初结转和结余", actual("年初结转和结余")),
    结余分配: yuan("结余分配", actual("结余分配")),
    年末结转和结余: yuan("年末结转和结余", actual("年末结转和结余")),
    "年末结转和结余.上年": yuan("上年年末结转和结余", prior("总体.年末结转和结余")),
    变动原因: words("收、支总计变动的主要原因", cell("决算补充资料", "原因.收支总计", "内容")),
  }),
  seriesOf("总体", {
    结余项: {
      label: "结转结余各项",
      items: { each: "keys", keys: ["使用非财政拨款结余", "年初结转和结余", "结余分配", "年末结转和结余"] },
      keep: "金额",
      fields: {
        名称: words("名称", nameOf("财决01", "@")),
        金额: yuan("金额", actual("@")),
        释义: words("名词解释", explanation("@")),
      },
    },
  }),
);
