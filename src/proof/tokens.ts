// Cuts a folded paragraph into what a grammar can work with: quantities' names, numbers, years, words, stops.
import type { Words } from "./rules";
import { basePhraseAt } from "./base-phrase";
import type { Base } from "./claim";
import type { Lexicon, Sense } from "./lexicon";
import type { Numerals, Quantity } from "./numeral";
import { subjectsIn, type SubjectPhrase } from "./subject-phrase";

export type Token = { start: number; end: number } &
  /** `role` is what the words are where they name nothing. */
  (
    | { kind: "mention"; senses: readonly Sense[]; role?: keyof Words }
    | { kind: "subject"; phrase: SubjectPhrase }
    | { kind: "number"; quantity: Quantity }
    | { kind: "year"; year: number | "this" | "last"; isDate: boolean }
    /** 与2021年相比, 较上年, 比年初预算数. */
    | { kind: "base"; base: Base; isClosed: boolean }
    | { kind: "word"; role: keyof Words }
    /** The number of a point: 1、 （2） ③. */
    | { kind: "point" }
    | { kind: "stop"; char: string }
    | { kind: "other" }
  );

const stops = new Set(Array.from("。,;:、()?!\"'"));
const year = /(\d{4})年(?:度)?(\d{1,2}月(?:\d{1,2}日|底|末)?)?/y;
const point = /(?:\d{1,2}[.、](?!\d(?!\d{3}年))|\(\d{1,2}\)|[①-⑳])/y;
const level = /\((?:\d{2})?[款项]\)/uy;
const bareNumber = /\d[\d,]*(?:\.\d+)?/y;
const numeric = /[\d〇零一二三四五六七八九十百千万亿两+-]|百分之/u;

/** `year` is the document's own. */
export type Readers = { lexicon: Lexicon; numerals: Numerals; year: number | undefined };

/** The tokens of a paragraph, in order. */
export function tokensOf(text: string, readers: Readers): Token[] {
  const tokens: Token[] = [];
  const subjects = new Map(subjectsIn(text).map((phrase) => [phrase.start, phrase]));
  for (let at = 0; at < text.length;) {
    const before = tokens.at(-1);
    const phrase = subjects.get(at);
    const token: Token = phrase
      ? { kind: "subject", phrase, start: at, end: phrase.end }
      : tokenAt(text, at, before, readers);
    if (token.kind === "other" && before?.kind === "other") before.end = token.end;
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, before: Token | undefined, readers: Readers): Token {
  const { lexicon, numerals } = readers;
  return (
    numberedPoint(text, at, before) ??
    structured(text, at, readers.year) ??
    unknownSubject(text, at) ??
    named(text, at, lexicon) ??
    counted(text, at, numerals) ??
    single(text, at)
  );
}

function numberedPoint(text: string, at: number, before: Token | undefined): Token | undefined {
  if (before && !(before.kind === "stop" && /[:;。]/u.test(before.char))) return undefined;
  const match = matchAt(point, text, at);
  return match ? { kind: "point", start: at, end: at + match[0].length } : undefined;
}

/** Years and what is compared with. */
function structured(text: string, at: number, own: number | undefined): Token | undefined {
  const compared = basePhraseAt(text, at, own);
  if (compared) return { kind: "base", start: at, ...compared };
  const dated = /\d/.test(text.charAt(at - 1)) ? null : matchAt(year, text, at);
  if (!dated) return undefined;
  const isDate = dated[2] !== undefined;
  return { kind: "year", year: Number(dated[1]), isDate, start: at, end: at + dated[0].length };
}

/** 检察（款）: what is said next is of some 科目 that is not known, and of nothing that was spoken of before. */
function unknownSubject(text: string, at: number): Token | undefined {
  const match = matchAt(level, text, at);
  return match ? { kind: "mention", senses: [], start: at, end: at + match[0].length } : undefined;
}

function named(text: string, at: number, lexicon: Lexicon): Token | undefined {
  const entry = lexicon.at(text, at);
  if (!entry) return undefined;
  // 公务接待费（款）: a 科目 of that name, not the quantity.
  if (entry.senses.length > 0 && matchAt(level, text, at + entry.text.length))
    return { kind: "other", start: at, end: at + entry.text.length };
  const span = { start: at, end: at + entry.text.length };
  const [role] = entry.roles;
  if (entry.senses.length > 0)
    return { kind: "mention", senses: entry.senses, ...(role && { role }), ...span };
  if (role === "thisYear") return { kind: "year", year: "this", isDate: false, ...span };
  if (role === "lastYear") return { kind: "year", year: "last", isDate: false, ...span };
  return role && { kind: "word", role, ...span };
}

/** A number with its unit. One without is passed over whole, so that its tail is not taken for another. */
function counted(text: string, at: number, numerals: Numerals): Token | undefined {
  if (!numeric.test(text.slice(at, at + 3))) return undefined;
  const isJoined = /[+-]/.test(text.charAt(at)) && /[\w)]/.test(text.charAt(at - 1));
  const quantity = isJoined ? undefined : numerals.at(text, at);
  if (quantity) return { kind: "number", quantity, start: at, end: quantity.end };
  const bare = matchAt(bareNumber, text, at);
  return bare ? { kind: "other", start: at, end: at + bare[0].length } : undefined;
}

function single(text: string, at: number): Token {
  const char = text.charAt(at);
  return stops.has(char)
    ? { kind: "stop", char, start: at, end: at + 1 }
    : { kind: "other", start: at, end: at + 1 };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
