// Section 四, 财政拨款收入支出决算总体情况: totals of 财决01-1.
import { cell, figures, words, yuan } from "../../engine/figures/figure";
import { yearOnYear } from "../facets";

const actual = (row: string, fund?: string) => cell("财决01-1", row, fund ? `决算数/${fund}` : "决算数");

export const grant = figures("财政拨款", {
  总计: yuan("财政拨款收、支总计", actual("收入总计")),
  ...yearOnYear("财政拨款.总计", "财政拨款收、支总计"),
  支出总计: yuan("财政拨款支出总计", actual("支出总计", "合计")),
  本年收入: yuan("财政拨款本年收入", actual("本年收入合计")),
  本年支出: yuan("财政拨款本年支出", actual("本年支出合计", "合计")),
  年初结转和结余: yuan("年初财政拨款结转和结余", actual("年初财政拨款结转和结余")),
  年末结转和结余: yuan("年末财政拨款结转和结余", actual("年末财政拨款结转和结余", "合计")),
  变动原因: words("财政拨款收、支总计变动的主要原因", cell("决算补充资料", "原因.财政拨款总计", "内容")),
});
