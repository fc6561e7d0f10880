// One reason pasted into several sections explains none of them.
import { normalise } from "../../engine/value/cell";
import { searches } from "../../engine/checks/check";
import { answersForm, answersOf, withoutAnswers, type TypedAnswer } from "./shared/typed-answers";

/** Shorter reasons (无变化) may well be the same. */
const leastLetters = 6;

/** A section's reason, or that of a 科目; all 科目 stand in one section. */
const sectionOf = ({ key }: TypedAnswer): string | undefined =>
  key.startsWith("原因.") ? key : key.startsWith("预算.") ? "预算." : undefined;

const essence = (text: string): string => normalise(text).replace(/[\p{P}\p{S}]/gu, "");

export const check = searches(
  {
    id: "reasons-not-repeated",
    title: "不同章节的变动原因不应相同",
    basis: "变动原因应针对各项收支分别说明；核对清单X12",
    severity: "warning",
    advice: "请分别写明各自的原因。",
  },
  (ledger) => {
    if (!ledger.input.readings.has(answersForm)) return withoutAnswers;
    const byWords = new Map<string, TypedAnswer[]>();
    for (const answer of answersOf(ledger)) {
      const words = essence(answer.text);
      if (sectionOf(answer) === undefined || words.length < leastLetters) continue;
      byWords.set(words, [...(byWords.get(words) ?? []), answer]);
    }
    const repeated = [...byWords.values()].filter((same) => new Set(same.map(sectionOf)).size > 1);
    return {
      found: repeated.map((same) => ({
        message: `编号${same.map(({ key }) => `“${key}”`).join("、")}的原因相同：${same[0]?.text ?? ""}`,
        cells: same.map(({ cell }) => cell),
      })),
    };
  },
);
