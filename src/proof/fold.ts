// Folds a paragraph for matching: no blanks, one width, one kind of bracket, quote and dash; keeps where each came from.
import { Mapping, type Stretch } from "../formats/text/mapping";
import type { Traced } from "../formats/text/traced-text";
import type { Draft, Range } from "./draft";

/** Folded text, and where it stands in the draft. */
export type Folded = Traced;

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

/** Canonical code unit of every code unit; 0 for blanks. One in, one out, so that offsets stay easy. */
const canonical = new Uint16Array(0x10000).map((_, code) => code);
for (let code = 0xff01; code <= 0xff5e; code++) canonical[code] = code - 0xfee0;
for (const [to, others] of variants)
  for (const char of others) canonical[char.charCodeAt(0)] = to.charCodeAt(0);
for (const blank of " \t\n\r\f\v\u00a0\u2002\u2003\u2009\u200b\u3000\ufeff")
  canonical[blank.charCodeAt(0)] = 0;

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;
const space = 0x20;

/** Folds some pieces of a draft as one line. Two digits that a blank parts stay parted, by one blank. */
export function fold(draft: Pick<Draft, "text">, pieces: readonly Range[]): Folded {
  const codes: number[] = [];
  const stretches: Stretch[] = [];
  for (const { start, end } of pieces) {
    let blank: number | undefined;
    for (let i = start; i < end; i++) {
      const code = canonical[draft.text.charCodeAt(i)] ?? 0;
      if (code === 0) {
        blank ??= i;
        continue;
      }
      if (blank !== undefined && isDigit(code) && isDigit(codes.at(-1))) {
        stretches.push({ at: codes.length, length: 1, from: blank, span: i - blank, isWhole: true });
        codes.push(space);
      }
      blank = undefined;
      copyOne(stretches, codes.length, i);
      codes.push(code);
    }
  }
  return { text: textOf(codes), places: new Mapping(stretches) };
}

/** One more character that stands in the draft. */
function copyOne(stretches: Stretch[], at: number, from: number): void {
  const last = stretches.at(-1);
  if (last && !last.isWhole && last.from + last.span === from) {
    last.length++;
    last.span++;
  } else stretches.push({ at, length: 1, from, span: 1, isWhole: false });
}

/** A call takes only so many arguments. */
function textOf(codes: readonly number[]): string {
  if (codes.length <= 4096) return String.fromCharCode(...codes);
  return Array.from({ length: Math.ceil(codes.length / 4096) }, (_, i) =>
    String.fromCharCode(...codes.slice(i * 4096, (i + 1) * 4096)),
  ).join("");
}

/** Words of a lexicon or a workbook, folded as a draft is. */
export const foldWords = (text: string): string => fold({ text }, [{ start: 0, end: text.length }]).text;

/** Where a stretch of folded text stands in the draft. */
export const unfold = ({ places }: Folded, start: number, end: number): Range =>
  places.range({ start, end }) ?? { start: 0, end: 0 };
