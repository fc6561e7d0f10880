// The words of the value language: what figures are measured in, how deep a 科目 is, how shares are rounded, and how a
// cell says that it has nothing. Forms, packs and Reports are written in them, so the engine speaks them by itself; all
// other words it is given (test/house/engine-words.test.ts takes the list from here).

/** Units of a figure. Money is always 元 inside; the pack decides how it is shown. */
export type Unit = "元" | "%" | "个" | "文字" | "年";

export type MoneyUnit = "万元" | "元";

/** Levels of a 科目 by the digits of their codes. */
export const digitsOf = { 类: 3, 款: 5, 项: 7 } as const;
export type Level = keyof typeof digitsOf;

/** How rounded shares of one whole are made to add up to 100: not at all, on the largest, by largest remainder. */
export type Balance = "不凑整" | "最大项" | "最大余数";

/** A cell that does not apply: `—` and what is typed for it. */
export const notApplicable = /^(?:[-—–─―−－一_]+|\/|\\|无)$/u;

const numerals = "零一二三四五六七八九十";

/** 一, 十, 十一, 二十六: the numeral of a list, up to 99. */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  const [ten = ""] = numerals.slice(-1);
  if (n <= 10) return numerals[n] ?? "";
  return `${tens > 1 ? (numerals[tens] ?? "") : ""}${ten}${n % 10 > 0 ? (numerals[n % 10] ?? "") : ""}`;
}
