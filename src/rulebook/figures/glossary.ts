// Terms of Part 3 that always belong there; those of used 科目 and kinds of income stand with their own series.
import { figures, meaning, words } from "../../engine/figure";

export const glossary = figures("名词", {
  三公经费: words("“三公”经费的解释", meaning("“三公”经费")),
  机关运行经费: words("机关运行经费的解释", meaning("机关运行经费")),
});
