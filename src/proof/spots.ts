// Places of tokens in the draft: what is printed there, as claims carry it.
import type { Printed, Ref, Spot, SubjectSpots } from "./claim";
import { unfold } from "./fold";
import type { Sense } from "./lexicon";
import type { Quantity } from "./numeral";
import type { Line } from "./draft-outline";
import type { SubjectPart, SubjectPhrase } from "./subject-phrase";

/** A quantity that has been named, with what it may mean here. */
export type Topic = { senses: readonly Sense[]; spot: Spot };

/** The place of a stretch of a folded line. */
export function spotOf(line: Line, start: number, end: number): Spot {
  return { ...unfold(line, start, end), paragraph: line.index, quote: line.text.slice(start, end) };
}

const loosely = /^(?:左右|以上|以内|余|多)/u;

/** A number with its place; words such as 左右 behind it make it a rough one. */
export function printedOf(line: Line, quantity: Quantity, isRough: boolean): Printed {
  const { value, unit, printedUnit, scale, decimals, start, end } = quantity;
  const rough = isRough || loosely.test(line.text.slice(end, end + 2));
  return { ...spotOf(line, start, end), value, unit, printedUnit, scale, decimals, isRough: rough };
}

/** What a topic means when it is counted in `unit`; undefined when it is never counted so. */
export function refOf({ senses, spot }: Topic, unit: string): Ref | undefined {
  const fitting = senses.filter(({ of }) => of[unit] !== undefined);
  const ids = [...new Set(fitting.map(({ of }) => of[unit] ?? ""))];
  const [first] = fitting;
  return first && { spot, ids, label: first.label, ...(first.isUnsure && { isUnsure: true as const }) };
}

export function subjectSpots(line: Line, phrase: SubjectPhrase): SubjectSpots {
  const place = (part: SubjectPart | undefined) => part && spotOf(line, part.start, part.end);
  const { class: kind, section, item, code } = phrase;
  const parts = { class: place(kind), section: place(section), item: place(item), code: place(code) };
  const named = Object.entries(parts).filter(([, part]) => part !== undefined);
  return { spot: spotOf(line, phrase.start, phrase.end), ...Object.fromEntries(named) };
}

/** The names of a list between two offsets: parted by 、 or a comma, without 等 at the end. */
export function namesIn(line: Line, start: number, end: number): Spot[] {
  const text = line.text.slice(start, end).replace(/等(?:支出|费用|方面)?$/u, "");
  const names: Spot[] = [];
  for (const match of text.matchAll(/[^、,:]+/gu)) {
    names.push(spotOf(line, start + match.index, start + match.index + match[0].length));
  }
  return names;
}
