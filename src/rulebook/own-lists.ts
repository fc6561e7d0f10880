// Where on our own lists the engine finds last year's figures and a person's explanations.
import type { OwnLists } from "../engine/figures/knowledge";
import { form as answers } from "./forms/answers";
import { form as lastYear } from "./forms/last-year";

export const ownLists: OwnLists = {
  lastYear: { form: lastYear.id, amount: "金额", count: "数量" },
  meanings: { form: answers.id, prefix: "名词.", column: "内容" },
};
