// Tools for putting single faults into clean drafts: where they are made, and how a number is mistyped.
import type { CleanDraft, Mark } from "./drafts";
import { below, sample, type Random } from "./random";

/** `at` is where the fault stands in the mutated text; what is taken out leaves the place before it. */
export type Mutation = {
  kind: string;
  text: string;
  at: { start: number; end: number };
  was: string;
  is: string;
  figure?: string;
};

/** How a kind of fault is made; `needsBook` when a draft alone cannot show it. */
export type MutationKind = {
  kind: string;
  needsBook: boolean;
  make: (draft: CleanDraft, random: Random, count: number) => Mutation[];
};

type Edit = { start: number; end: number; put: string; figure?: string | undefined };

export function apply(kind: string, { text }: CleanDraft, { start, end, put, figure }: Edit): Mutation {
  const mutated = text.slice(0, start) + put + text.slice(end);
  const at = { start, end: start + put.length };
  return {
    kind,
    text: mutated,
    at,
    was: text.slice(start, end),
    is: put,
    ...(figure !== undefined && { figure }),
  };
}

/** A mark may also be a word that its figure decides, such as 增加. */
export const isNumber = ({ shown, value }: Mark): boolean => /\d/.test(shown) && value !== null;
export const isMoney = (mark: Mark): boolean => mark.unit === "元" && isNumber(mark);
export const isRate = (mark: Mark): boolean => mark.unit === "%" && isNumber(mark);
export const isCount = (mark: Mark): boolean => mark.unit === "个" && isNumber(mark);

/** A fault in the printed form of some figures; undefined where it cannot be made. */
export function onMarks(
  kind: string,
  needsBook: boolean,
  fits: (mark: Mark) => boolean,
  change: (printed: string, random: Random, mark: Mark, draft: CleanDraft) => string | undefined,
): MutationKind {
  return {
    kind,
    needsBook,
    make: (draft, random, count) =>
      sample(random, draft.marks.filter(fits), count).flatMap((mark) => {
        const was = draft.text.slice(mark.start, mark.end);
        const put = change(was, random, mark, draft);
        return put === undefined || put === was ? [] : [apply(kind, draft, { ...mark, put })];
      }),
  };
}

/** A fault wherever some words stand. */
export function onWords(
  kind: string,
  needsBook: boolean,
  pattern: RegExp,
  put: (match: RegExpMatchArray) => string | undefined,
): MutationKind {
  return {
    kind,
    needsBook,
    make: (draft, random, count) => {
      const matches = Array.from(draft.text.matchAll(pattern)).filter(
        (match) => !inReason(draft.text, match.index),
      );
      return sample(random, matches, count).flatMap((match) => {
        const to = put(match);
        const [whole] = match;
        return to === undefined
          ? []
          : [apply(kind, draft, { start: match.index, end: match.index + whole.length, put: to })];
      });
    },
  };
}

/** What is wrong is seen around the place, not at it: the finding may be so many characters away. */
export const widened = ({ make, ...kind }: MutationKind, by: number): MutationKind => ({
  ...kind,
  make: (draft, random, count) =>
    make(draft, random, count).map((mutation) => {
      const { start, end } = mutation.at;
      return { ...mutation, at: { start: Math.max(0, start - by), end: end + by } };
    }),
});

/** Behind 原因 a unit may write what it likes, and explanations are nobody's figures. */
export function inReason(text: string, at: number): boolean {
  const sentence = text.slice(Math.max(text.lastIndexOf("。", at), text.lastIndexOf("\n", at)) + 1, at);
  const glossary = text.indexOf("名词解释\n");
  return /原因|主要是|由于/.test(sentence) || (glossary >= 0 && at > glossary);
}

const digitsOf = (printed: string): number[] =>
  Array.from(printed, (char, i) => (/\d/.test(char) ? i : -1)).filter((i) => i >= 0);
const put = (text: string, at: number, char: string): string => text.slice(0, at) + char + text.slice(at + 1);

export function otherDigit(printed: string, random: Random): string | undefined {
  const places = digitsOf(printed);
  const at = places[below(random, places.length)];
  if (at === undefined) return undefined;
  const digit = Number(printed[at]);
  return put(printed, at, String((digit + 1 + below(random, 9)) % 10));
}

/** Off by more than one unit in the last place: one may come of rounded amounts, or of making shares add up. */
export function otherRate(printed: string, random: Random): string | undefined {
  const mutated = otherDigit(printed, random);
  const units = (text: string): number => Number(text.replace(/[^\d]/g, ""));
  return mutated !== undefined && Math.abs(units(mutated) - units(printed)) > 1 ? mutated : undefined;
}

export function transposed(printed: string): string | undefined {
  const places = digitsOf(printed);
  const at = places.findIndex(
    (place, i) => i > 0 && places[i - 1] === place - 1 && printed[place] !== printed[place - 1],
  );
  const [a, b] = [places[at - 1], places[at]];
  if (a === undefined || b === undefined) return undefined;
  return put(put(printed, a, printed[b] ?? ""), b, printed[a] ?? "");
}

export const lastDigit =
  (by: number) =>
  (printed: string): string | undefined => {
    const at = digitsOf(printed).at(-1);
    if (at === undefined) return undefined;
    const digit = Number(printed[at]) + by;
    return digit < 0 || digit > 9 ? undefined : put(printed, at, String(digit));
  };

/** Ten times as much, printed as before: 13,452.9 → 134,529. */
export function tenfold(printed: string): string | undefined {
  const [, number = "", unit = ""] = /^([\d,.]+)(.*)$/.exec(printed) ?? [];
  const [integer = "", fraction = ""] = number.replaceAll(",", "").split(".");
  const moved = `${integer}${fraction.charAt(0) || "0"}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(1);
  const whole = number.includes(",") ? moved.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : moved;
  return /[1-9]/.test(number) ? `${whole}${rest === "" ? "" : `.${rest}`}${unit}` : undefined;
}

export const words: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  下降: "增长",
};
