// Folds a paragraph for matching: no blanks, one width, one kind of bracket, quote and dash; keeps where each came from.
import type { Draft, Range } from "./draft";

/** Folded text; `at[i]` is the offset in the draft of its i-th character, and one more entry ends the last one. */
export type Folded = { text: string; at: readonly number[] };

const variants: readonly (readonly [canonical: string, others: string])[] = [
  ["(", "〔[［【｛{"],
  [")", "〕]］】｝}"],
  ['"', "“”„‟「」『』"],
  ["'", "‘’"],
  ["-", "–—―─−﹣"],
  ["~", "∼"],
  ["%", "﹪"],
  ["、", "､"],
  ["。", "｡"],
];
const canonicalOf = new Map(
  variants.flatMap(([canonical, others]) => Array.from(others, (char) => [char, canonical] as const)),
);

/** One character in its canonical form: one in, one out, so that offsets stay easy. */
function canonical(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return canonical(String.fromCharCode(code - 0xfee0));
  return canonicalOf.get(char) ?? char;
}

const blank = /[\s\u200b\ufeff]/u;
const digit = /\d/;

/** Folds some pieces of a draft as one line. Two digits that a blank parts stay parted, by one blank. */
export function fold(draft: Pick<Draft, "text">, pieces: readonly Range[]): Folded {
  const chars: string[] = [];
  const at: number[] = [];
  let last = 0;
  for (const { start, end } of pieces) {
    let isParted = false;
    for (let i = start; i < end; i++) {
      const char = draft.text.charAt(i);
      if (blank.test(char)) {
        isParted = true;
        continue;
      }
      const folded = canonical(char);
      if (isParted && digit.test(folded) && digit.test(chars.at(-1) ?? "")) {
        chars.push(" ");
        at.push(i);
      }
      isParted = false;
      chars.push(folded);
      at.push(i);
      last = i + 1;
    }
  }
  at.push(last);
  return { text: chars.join(""), at };
}

/** Words of a lexicon or a workbook, folded as a draft is. */
export const foldWords = (text: string): string => fold({ text }, [{ start: 0, end: text.length }]).text;

/** Where a stretch of folded text stands in the draft. */
export function unfold({ at }: Folded, start: number, end: number): Range {
  const from = at[start] ?? 0;
  return { start: from, end: end > start ? (at[end - 1] ?? from) + 1 : from };
}
