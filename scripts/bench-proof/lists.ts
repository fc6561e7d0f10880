// Faults of lists: items and parts that are left out, repeated or made up.
import type { CleanDraft } from "./drafts";
import { apply, inReason, type MutationKind } from "./mutation";
import { sample } from "./random";

/** Paragraphs of a numbered list of 科目 with money. */
const itemLines = (draft: CleanDraft): CleanDraft["lines"] => {
  const glossary = draft.text.indexOf("名词解释\n");
  return draft.lines.filter(({ start, end }) => {
    const text = draft.text.slice(start, end);
    return /（项）[：。]/.test(text) && text.includes("万元") && (glossary < 0 || start < glossary);
  });
};

export const droppedItem: MutationKind = {
  kind: "item-dropped",
  needsBook: false,
  make: (draft, random, count) => {
    const items = itemLines(draft);
    return sample(random, items, count).map((item) => {
      const mutation = apply("item-dropped", draft, { start: item.start, end: item.end + 1, put: "" });
      // Wherever the list is said to be short, it is found: its whole, its neighbours, its class.
      const [first, last] = [items[0], items.at(-1)];
      return { ...mutation, at: { start: Math.max(0, (first?.start ?? 0) - 900), end: last?.end ?? 0 } };
    });
  },
};

export const repeatedItem: MutationKind = {
  kind: "item-repeated",
  needsBook: false,
  make: (draft, random, count) =>
    sample(random, itemLines(draft), count).map(({ start, end }) => {
      const line = draft.text.slice(start, end + 1);
      const mutation = apply("item-repeated", draft, { start: end + 1, end: end + 1, put: line });
      return { ...mutation, at: { start, end: end + 1 + line.length } };
    }),
};

export const addedItem: MutationKind = {
  kind: "item-added",
  needsBook: false,
  make: (draft, random, count) =>
    sample(random, itemLines(draft), count).map(({ end }) => {
      const line = "99. 教育支出（类）进修及培训（款）培训支出（项）：支出决算为12.34万元，完成预算100%。\n";
      return apply("item-added", draft, { start: end + 1, end: end + 1, put: line });
    }),
};

/** A class left out of the list of what money was used for. */
export const droppedPart: MutationKind = {
  kind: "part-dropped",
  needsBook: false,
  make: (draft, random, count) => {
    const pattern = /[^；：。，\n]{3,24}(?=\d)[\d,.]+万元，占[\d.]+%；/g;
    const parts = Array.from(draft.text.matchAll(pattern)).filter(
      (match) => !inReason(draft.text, match.index) && !/(?<!\d)0(?:\.0+)?万元/.test(match[0]),
    );
    return sample(random, parts, count).map((match) => {
      const mutation = apply("part-dropped", draft, {
        start: match.index,
        end: match.index + match[0].length,
        put: "",
      });
      const line = draft.lines.find(({ start, end }) => start <= match.index && match.index < end);
      return { ...mutation, at: { start: line?.start ?? 0, end: (line?.end ?? 0) - match[0].length } };
    });
  },
};
