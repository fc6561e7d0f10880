// Exact numbers: parsing what cells show, arithmetic without floats, one half-up rounding at output.
import { cellText, type CellValue } from "./cell";
import { notApplicable } from "./measure";

/** An exact number n / d of its unit (元, 个 …; a ratio has no unit). `d` is positive; not always in lowest terms. */
export type Exact = { readonly n: bigint; readonly d: bigint };

export const zero: Exact = { n: 0n, d: 1n };

export const whole = (n: number | bigint): Exact => ({ n: BigInt(n), d: 1n });

export function add(a: Exact, b: Exact): Exact {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  // Decimals share a denominator, so that a long sum of them stays short.
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  return b.d % a.d === 0n ? add(b, a) : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export const negate = (a: Exact): Exact => ({ n: -a.n, d: a.d });

export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));

export const multiply = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d });

/** a ÷ b; undefined on a zero divisor, which callers must explain (zero base). */
export function divide(a: Exact, b: Exact): Exact | undefined {
  if (b.n === 0n) return undefined;
  const sign = b.n < 0n ? -1n : 1n;
  return { n: sign * a.n * b.d, d: sign * a.d * b.n };
}

export const sign = (a: Exact): -1 | 0 | 1 => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);

export const absolute = (a: Exact): Exact => (a.n < 0n ? negate(a) : a);

export const compare = (a: Exact, b: Exact): -1 | 0 | 1 => sign(subtract(a, b));

/** One of the two is 10000 times the other, give or take a thousandth. */
export function isTenThousandfold(a: Exact, b: Exact): boolean {
  const [less, more] = compare(absolute(a), absolute(b)) <= 0 ? [a, b] : [b, a];
  const scaled = multiply(less, whole(10000));
  return (
    less.n !== 0n &&
    compare(absolute(subtract(more, scaled)), absolute({ n: scaled.n, d: scaled.d * 1000n })) <= 0
  );
}

/** Half-up (四舍五入, symmetric for negatives) to `decimals` places, as an integer of the last place. */
export function roundHalfUp(a: Exact, decimals: number): bigint {
  const scaled = absolute(a).n * 10n ** BigInt(decimals);
  const rounded = (2n * scaled + a.d) / (2n * a.d);
  return a.n < 0n ? -rounded : rounded;
}

/** The amount in whole 分: what a program's arithmetic leaves below them is no money. */
export const toCents = (a: Exact): Exact => ({ n: roundHalfUp(a, 2), d: 100n });

/** Decimal string with exactly `decimals` places, rounded half-up: `13452.90`. Never `-0.00`. */
export function toDecimal(a: Exact, decimals: number): string {
  const rounded = roundHalfUp(a, decimals);
  const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return (rounded < 0n ? "-" : "") + digits.slice(0, point) + (decimals > 0 ? `.${digits.slice(point)}` : "");
}

/** Shortest decimal string that is exact up to `most` places: 961.5, 0.8, 3. */
export function toShortDecimal(a: Exact, most: number): string {
  return trimZeros(toDecimal(a, most));
}

export const trimZeros = (decimal: string): string =>
  decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;

/** Thousands separators into a decimal string: 13452.9 → 13,452.9. */
export function group(decimal: string): string {
  const [integer = "", fraction] = decimal.split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A decimal string such as `-1234.5` as an exact number; undefined when it is none. */
export function fromDecimal(text: string): Exact | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (!match || (!match[2] && !match[3])) return undefined;
  const fraction = match[3] ?? "";
  const exponent = Number(match[4] ?? 0) - fraction.length;
  const digits = BigInt((match[2] ?? "") + fraction) * (match[1] === "-" ? -1n : 1n);
  return exponent >= 0 ? whole(digits * 10n ** BigInt(exponent)) : { n: digits, d: 10n ** BigInt(-exponent) };
}

/** A number from a spreadsheet (an IEEE double) as the decimal that was typed: 15 significant digits. */
export function fromNumber(value: number): Exact {
  const cents = Math.round(value * 100);
  if (Math.abs(cents) < 1e13 && Math.abs(value * 100 - cents) < 1e-4 && cents / 100 === value) {
    return { n: BigInt(cents), d: 100n };
  }
  return fromDecimal(String(Number(value.toPrecision(15)))) ?? zero;
}

/** What a cell says when an amount is expected of it. */
export type Parsed =
  | { kind: "number"; value: Exact; typedAsText: boolean }
  | { kind: "blank" }
  /** `—` and its variants: this cell does not apply. */
  | { kind: "not-applicable" }
  | { kind: "error"; text: string }
  | { kind: "text"; text: string };

const excelError = /^#(?:REF|DIV\/0|VALUE|NAME|N\/A|NUM|NULL|SPILL|CALC)[!?]?$/i;

/** Reads an amount or a count out of a cell; separators, full-width digits and (1,234) negatives are understood. */
export function parseCell(value: CellValue | undefined): Parsed {
  if (typeof value === "number" && Number.isFinite(value)) {
    return { kind: "number", value: fromNumber(value), typedAsText: false };
  }
  const text = cellText(value);
  if (text === "") return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "text", text };
  if (excelError.test(text)) return { kind: "error", text };
  if (notApplicable.test(text)) return { kind: "not-applicable" };
  const number = parseNumberText(text);
  return number ? { kind: "number", value: number, typedAsText: true } : { kind: "text", text };
}

/** Full-width forms of signs and digits, and nothing else: ² and ① are no digits of an amount. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Blanks may stand around a number, and part thousands as a comma does; a line that ends within one ends it. */
const thousands = /^[+-]?\d{1,3}(?:(,| )\d{3}(?:\1\d{3})*)?(?:\.\d*)?$/;

function parseNumberText(text: string): Exact | undefined {
  let plain = halfWidth(text)
    .replace(/[ \u00a0\u2009\u202f\u3000]+/gu, " ")
    .replace(/(^|[-+(]) | (?=\)|$)/g, "$1")
    .replace(/[¥￥] ?/u, "");
  const bracketed = /^\((.+)\)$/.exec(plain);
  if (bracketed?.[1]) plain = `-${bracketed[1]}`;
  if (/[, ]/.test(plain)) {
    if (!thousands.test(plain)) return undefined;
    plain = plain.replace(/[, ]/g, "");
  }
  return fromDecimal(plain);
}
