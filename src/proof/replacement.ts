// What to write in place of some words of a draft: exactly there, and in the draft's own brackets and quotes.
import type { Spot } from "./claim";
import type { Draft, Range } from "./draft";
import { fold, type Folded } from "./fold";

const wide: Readonly<Record<string, string>> = { "(": "（", ")": "）" };

/**
 * The text that makes a spot read `expected`; undefined when it reads so already, or when something else, such as the
 * number of a page, stands between its words.
 */
export function replacement(
  draft: Pick<Draft, "text">,
  { start, end, quote }: Spot,
  expected: string,
): string | undefined {
  const folded = fold(draft, linesIn(draft, start, end));
  if (folded.text !== quote || expected === quote || expected === "") return undefined;
  const kept = keptPlaces(quote, expected);
  const isWide = /\p{Script=Han}/u.test(expected) && !draft.text.slice(start, end).includes("(");
  return Array.from({ length: expected.length }, (_, i) => {
    const char = expected.charAt(i);
    const place = quote.includes(" ") ? undefined : kept(i);
    return place === undefined ? (isWide && wide[char]) || char : asBefore(draft.text, folded, place);
  }).join("");
}

/**
 * A character that stays, with the blanks before it. Letters and digits are written plainly; brackets, quotes and dashes
 * have other forms, and stay as they were.
 */
function asBefore(text: string, { text: plain, places }: Folded, place: number): string {
  const here = places.start(place) ?? 0;
  const gap = place === 0 ? "" : text.slice(places.end(place - 1) ?? here, here).replaceAll("\n", "");
  const char = plain.charAt(place);
  return gap + (/[\p{L}\p{N}.,%]/u.test(char) ? char : text.charAt(here));
}

/** The lines of a stretch, so that a number that goes on in the next line is one. */
function linesIn({ text }: Pick<Draft, "text">, start: number, end: number): Range[] {
  const lines = text.slice(start, end).split("\n");
  let at = start;
  return lines.map(({ length }) => {
    const range = { start: at, end: at + length };
    at += length + 1;
    return range;
  });
}

/** Where a character of `expected` stands in `quote`, at its beginning or end as far as they agree. */
function keptPlaces(quote: string, expected: string): (i: number) => number | undefined {
  const most = Math.min(quote.length, expected.length);
  let head = 0;
  while (head < most && quote[head] === expected[head]) head++;
  let tail = 0;
  while (tail < most - head && quote.at(-1 - tail) === expected.at(-1 - tail)) tail++;
  const longer = quote.length - expected.length;
  return (i) => (i < head ? i : i >= expected.length - tail ? i + longer : undefined);
}
