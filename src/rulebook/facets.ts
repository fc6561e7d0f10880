// What goes with a figure as figures of their own: last year's amount, the change, the share, the budget … by name.
import { change, diff, figure, percent, prior, share, yuan, type FigureDef } from "../engine/figures/figure";
import type { Expr } from "../engine/figures/expr";
import { facetOf, withoutFamily } from "../engine/figures/id";

/** Of an item, `amount` is the figure itself and the others are fields beside it. */
export const facets = {
  name: "名称",
  class: "类",
  section: "款",
  amount: "金额",
  share: "占比",
  lastYear: "上年",
  change: "增减",
  changeRate: "增减率",
  budget: "预算",
  overspent: "超支",
  completion: "完成率",
} as const;

/** Last year's amount, the difference and its rate, as `name.上年`, `name.增减`, `name.增减率`. */
export function yearOnYear(id: string, label: string): Record<string, FigureDef> {
  const facet = (name: string): string => withoutFamily(facetOf(id, name));
  return {
    [facet(facets.lastYear)]: yuan(`上年${label}`, prior(id)),
    [facet(facets.change)]: yuan(`${label}比上年增减额`, diff(figure(id), prior(id))),
    [facet(facets.changeRate)]: percent(`${label}比上年增减幅度`, change(figure(id), prior(id))),
  };
}

/** Budget on the pack's base, difference and completion rate, as `name.预算`, `name.超支`, `name.完成率`. */
export function completion(id: string, label: string, budget: Expr): Record<string, FigureDef> {
  const facet = (name: string): string => withoutFamily(facetOf(id, name));
  const planned = figure(facetOf(id, facets.budget));
  return {
    [facet(facets.budget)]: yuan(`${label}预算数`, budget),
    [facet(facets.overspent)]: yuan(`${label}决算数与预算数之差`, diff(figure(id), planned)),
    [facet(facets.completion)]: percent(`${label}完成预算的比例`, share(figure(id), planned)),
  };
}
