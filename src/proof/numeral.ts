// Numbers as people print them: amounts with their unit, percentages, counts with a measure word, in digits or Chinese.
import { divide, fromDecimal, multiply, whole, type Exact } from "../engine/value/amount";

/** 元 for amounts, % for percentages, else the measure word. */
export type Quantity = {
  /** In 元, in percent, or in things. */
  value: Exact;
  unit: string;
  /** The unit as printed, and how many 元 (or things) one of it is. */
  printedUnit: string;
  scale: Exact;
  /** Decimals printed, in the printed unit. */
  decimals: number;
  /** Offsets in the folded text; the number without its unit ends at `digitsEnd`. */
  start: number;
  end: number;
  digitsEnd: number;
  /** Something is wrong with the way it is written. */
  fault?: "separators" | "unit";
};

const amountUnits: readonly (readonly [unit: string, scale: number])[] = [
  ["亿元", 100_000_000],
  ["万元", 10_000],
  ["千元", 1_000],
  ["百元", 100],
  ["元", 1],
];
const digits = /[+-]?\d[\d,]*(?:\.\d+)?/y;
const properly = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const chinese = /[〇零一二三四五六七八九十百千万亿两]+(?:点[〇零一二三四五六七八九]+[万亿]*)?/y;

/** Reads numbers out of folded text. Measure words are tried from the longest. */
export class Numerals {
  private readonly measures: readonly string[];

  constructor(measures: readonly string[]) {
    this.measures = [...measures].sort((a, b) => b.length - a.length);
  }

  /** The quantity that begins at `at`; undefined when there is none, or a number that no unit follows. */
  at(text: string, at: number): Quantity | undefined {
    return this.inDigits(text, at) ?? inChinese(text, at);
  }

  private inDigits(text: string, at: number): Quantity | undefined {
    digits.lastIndex = at;
    const printed = digits.exec(text)?.[0].replace(/,+$/, "");
    if (printed === undefined) return undefined;
    const number = fromDecimal(printed.replaceAll(",", ""));
    if (!number) return undefined;
    const end = at + printed.length;
    const found = this.unitAt(text, end);
    if (!found) return undefined;
    const { unit, printedUnit, scale, fault } = found;
    const decimals = printed.split(".")[1]?.length ?? 0;
    const wrong = properly.test(printed) ? fault : "separators";
    return {
      value: multiply(number, scale),
      unit,
      printedUnit,
      scale,
      decimals,
      start: at,
      end: end + printedUnit.length,
      digitsEnd: end,
      ...(wrong && { fault: wrong }),
    };
  }

  private unitAt(
    text: string,
    at: number,
  ): { unit: string; printedUnit: string; scale: Exact; fault?: "unit" } | undefined {
    if (text[at] === "%") return { unit: "%", printedUnit: "%", scale: whole(1) };
    for (const [printedUnit, scale] of amountUnits) {
      if (text.startsWith(printedUnit, at)) return { unit: "元", printedUnit, scale: whole(scale) };
    }
    if (text[at] === "万" && /^(?:[,，。;；、()（]|$)/u.test(text.slice(at + 1, at + 2))) {
      return { unit: "元", printedUnit: "万", scale: whole(10_000), fault: "unit" };
    }
    const measure = this.measures.find((word) => text.startsWith(word, at));
    return measure === undefined ? undefined : { unit: measure, printedUnit: measure, scale: whole(1) };
  }
}

/** 一千二百万元, 三点五亿元, 百分之十二: only with their unit, so that ordinary words stay words. */
function inChinese(text: string, at: number): Quantity | undefined {
  const isPercent = text.startsWith("百分之", at);
  const from = isPercent ? at + 3 : at;
  chinese.lastIndex = from;
  const printed = chinese.exec(text)?.[0];
  if (printed === undefined) return undefined;
  const end = from + printed.length;
  const value = chineseNumber(printed);
  const isMoney = text.charAt(end) === "元" && printed.length > 1;
  if (!value || !(isPercent || isMoney)) return undefined;
  const decimals = printed.split("点")[1]?.replace(/[万亿]+$/u, "").length ?? 0;
  const base = { value, decimals, start: at, digitsEnd: end };
  if (isPercent) return { ...base, unit: "%", printedUnit: "", scale: whole(1), end };
  const [printedUnit, scale] = amountUnits.find(
    ([name]) => /[万亿]$/u.test(printed) && name === `${printed.slice(-1)}元`,
  ) ?? ["元", 1];
  return { ...base, unit: "元", printedUnit, scale: whole(scale), end: end + 1 };
}

const numeralDigits = new Map(
  Array.from("〇零一二三四五六七八九").map((char, i) => [char, Math.max(i - 1, 0)]),
);
numeralDigits.set("两", 2);
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** 一亿三千四百五十二万九千, 十万零五, 三点五亿; undefined when the characters make no number. */
export function chineseNumber(text: string): Exact | undefined {
  const parts = /^([^点]*?)(?:点([〇零一二三四五六七八九]+))?([万亿]*)$/u.exec(text);
  const [, integer = "", fraction = "", unit = ""] = parts ?? [];
  const integerPart = integerOf(fraction === "" ? integer + unit : integer);
  if (integerPart === undefined) return undefined;
  if (fraction === "") return whole(integerPart);
  const digitsOf = Array.from(fraction, (char) => numeralDigits.get(char) ?? 0).join("");
  const decimal = fromDecimal(`${integerPart}.${digitsOf}`);
  const factor = Array.from(unit).reduce((product, char) => product * (large[char] ?? 1), 1);
  return decimal && multiply(decimal, whole(factor));
}

function integerOf(text: string): number | undefined {
  if (text === "") return undefined;
  let [high, middle, section] = [0, 0, 0];
  let digit: number | undefined;
  for (const char of text) {
    const value = numeralDigits.get(char);
    if (value !== undefined) {
      // Two digits running are a year or a code, not a number.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      continue;
    }
    const factor = small[char];
    if (factor !== undefined) section += (digit ?? 1) * factor;
    else {
      middle += section + (digit ?? 0);
      section = 0;
      if (char === "万") middle *= 10_000;
      else [high, middle] = [(high + middle) * 100_000_000, 0];
    }
    digit = undefined;
  }
  return high + middle + section + (digit ?? 0);
}

/** The value in the unit it is printed in. */
export const inPrintedUnit = (value: Exact, { scale }: Pick<Quantity, "scale">): Exact =>
  divide(value, scale) ?? value;
