// An answer under a 编号 that no question has is read by nothing: what was typed there would be lost without a word.
import { searches } from "../../engine/checks/check";
import { questions } from "../questions";
import { answersForm, answersOf, withoutAnswers } from "./shared/typed-answers";

/** What a mismatch was explained with, for each check and finding. */
const explanations = "已说明.@.#";

/** 职责.# is a list that goes on, 预算.@ has the key of an item. */
const patterns = [...questions.flatMap((group) => group.questions.map(({ key }) => key)), explanations].map(
  (key) => new RegExp(`^${key.replaceAll(".", "\\.").replace("#", "\\d+").replace("@", ".+")}$`, "u"),
);

export const check = searches(
  {
    id: "answers-have-known-keys",
    title: "“决算补充资料”表的编号应为该表的编号",
    basis: "“决算补充资料”表的编号；编号有误的内容不会写入文稿",
    severity: "warning",
    advice: "请对照“编号”栏的其他行改正；确实用不上的内容可以删去该行。",
  },
  (ledger) => {
    if (!ledger.input.readings.has(answersForm)) return withoutAnswers;
    return {
      found: answersOf(ledger)
        .filter(({ key }) => !patterns.some((pattern) => pattern.test(key)))
        .map(({ key, cell }) => ({ message: `没有编号“${key}”，所填内容不会用到`, cells: [cell] })),
    };
  },
);
