// Which changes call for a reason: against last year above the pack's threshold, against the budget always.
import { facetOf } from "../engine/figures/id";
import type { ReasonRule } from "../engine/figures/knowledge";
import { facets } from "./facets";

const againstLastYear = (words: string, of: string): ReasonRule => ({
  words,
  change: facetOf(of, facets.change),
  rate: facetOf(of, facets.changeRate),
});

export const reasons: readonly ReasonRule[] = [
  againstLastYear("总体.变动原因", "总体.总计"),
  againstLastYear("财政拨款.变动原因", "财政拨款.总计"),
  againstLastYear("一般公共预算.变动原因", "一般公共预算.支出"),
  { series: "一般公共预算.项", words: "原因", change: facets.overspent },
  { words: "三公.预算差异原因", change: facetOf("三公.合计", facets.overspent) },
  againstLastYear("三公.出国原因", "三公.出国"),
  againstLastYear("三公.用车原因", "三公.用车"),
  againstLastYear("三公.接待原因", "三公.接待"),
  againstLastYear("机关运行.变动原因", "机关运行.经费"),
];
