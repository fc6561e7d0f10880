// Makes the cells of our sheets: each figure a formula over the 财决 cells with its exact value beside.
import { toDecimal, trimZeros } from "../value/amount";
import { compile } from "../figures/compile";
import type { Expr } from "../figures/expr";
import type { FilledCell } from "../value/filled";
import type { TableStyle } from "./table-def";
import type { Ledger } from "../figures/ledger";
import type { Missing } from "../value/value";

/** Our sheets print amounts with two decimals, whatever the text does. */
export const moneyDecimals = 2;

/** Stands where this year's form has no such cell, or where a rate would have a base of 0. */
const notApplicable = "—";
/** Stands where a value is wanted and cannot be had. */
const wanted = "【待填】";

export class CellMaker {
  constructor(
    readonly ledger: Ledger,
    readonly unit: TableStyle["unit"],
  ) {}

  amount(expr: Expr): FilledCell {
    return this.number("amount", expr, this.unit, moneyDecimals);
  }

  /** In percentage points: 7.1 for 7.1%. */
  percent(expr: Expr, decimals: number): FilledCell {
    return this.number("percent", expr, "%", decimals);
  }

  count(expr: Expr): FilledCell {
    return this.number("count", expr, "个", 0);
  }

  /** Points, to two decimals at most: 10, 6.79. A gap is said only where something is wanted. */
  score(expr: Expr, wanted: boolean): FilledCell {
    const made = this.number("count", expr, "个", 2);
    if (made.value !== undefined) return { ...made, value: trimZeros(made.value) };
    return wanted ? made : { look: "count" };
  }

  /** Words; text that begins like a formula stays text. */
  text(content: string | Expr): FilledCell {
    if (typeof content === "string") return { look: "text", text: content };
    const text = this.ledger.text(content);
    return { look: "text", text: text.kind === "text" ? text.text : gap(text) };
  }

  private number(
    look: "amount" | "percent" | "count",
    expr: Expr,
    unit: TableStyle["unit"] | "%" | "个",
    decimals: number,
  ): FilledCell {
    const value = this.ledger.value(expr);
    if (value.kind === "missing") return { look, text: gap(value) };
    const { n, d } = value.value;
    const scaled = { n: unit === "%" ? n * 100n : n, d: unit === "万元" ? d * 10000n : d };
    const formula = compile(this.ledger, expr, { unit, decimals }, value);
    return { look, value: toDecimal(scaled, decimals), ...(formula !== undefined && { formula }) };
  }
}

const gap = (missing: Missing): string => (missing.absent || missing.zeroBase ? notApplicable : wanted);

/** Shows 0, or that there is no such thing; a gap may hide anything. */
export const isNothing = ({ value, text }: FilledCell): boolean =>
  value === undefined ? text === notApplicable : Number(value) === 0;

export const bold = (cell: FilledCell): FilledCell => ({ ...cell, strong: true });

export const blankRow = (width: number): (FilledCell | null)[] => Array.from({ length: width }, () => null);

/** A row of `width` cells with one cell in it. */
export const line = (cell: FilledCell, width: number, at = 0): (FilledCell | null)[] =>
  Array.from({ length: width }, (_, i) => (i === at ? cell : null));

const digits = "零一二三四五六七八九十";

/** 一, 十, 十一, 二十六: the numeral of a list, up to 99. */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  if (n <= 10) return digits[n] ?? "";
  return `${tens > 1 ? (digits[tens] ?? "") : ""}十${n % 10 > 0 ? (digits[n % 10] ?? "") : ""}`;
}
