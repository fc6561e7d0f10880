// Section 十（一）, 机关运行经费 of 行政单位 and 参公单位, from 财决附03.
import { cell, figures, words, yuan } from "../../engine/figures/figure";
import { yearOnYear } from "../facets";

export const runningCost = figures("机关运行", {
  经费: yuan("机关运行经费支出", cell("财决附03", "机关运行经费", "统计数")),
  ...yearOnYear("机关运行.经费", "机关运行经费支出"),
  变动原因: words("机关运行经费变动的主要原因", cell("决算补充资料", "原因.机关运行经费", "内容")),
});
