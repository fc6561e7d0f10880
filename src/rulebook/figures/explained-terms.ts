// Terms of Part 3 that always belong there; those of used 科目 and kinds of income stand with their own series.
import { normalise } from "../../engine/value/cell";
import { cell, figures, first, meaning, words } from "../../engine/figures/figure";
import type { Expr } from "../../engine/figures/expr";

/** Explanation of a term or of the 科目 `@`: the bureau's, else ours. `form` is the sheet that names the 科目. */
export const explanation = (of: string, form?: string): Expr =>
  first(cell("名词解释", normalise(of), "说明"), meaning(of, form));

export const glossary = figures("名词", {
  三公经费: words("“三公”经费的解释", explanation("“三公”经费")),
  机关运行经费: words("机关运行经费的解释", explanation("机关运行经费")),
});
