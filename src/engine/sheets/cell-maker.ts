// Makes the cells of our sheets: each figure a formula over the 财决 cells with its exact value beside.
import { toDecimal, trimZeros } from "../value/amount";
import { compile, type FormulaStyle } from "../figures/compile";
import type { Expr } from "../figures/expr";
import type { FilledCell } from "../value/filled";
import type { TableStyle } from "./table-def";
import type { Ledger } from "../figures/ledger";
import type { Missing } from "../value/value";

/** Our sheets print amounts with two decimals, whatever the text does. */
const moneyDecimals = 2;

/** Stands where this year's form has no such cell, or where a rate would have a base of 0. */
const notApplicable = "—";

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
    return { look: "text", text: text.kind === "text" ? text.text : this.gap(text) };
  }

  private number(
    look: "amount" | "percent" | "count",
    expr: Expr,
    unit: FormulaStyle["unit"],
    decimals: number,
  ): FilledCell {
    const value = this.ledger.value(expr);
    if (value.kind === "missing") return { look, text: this.gap(value) };
    const { n, d } = value.value;
    const scaled = { n: unit === "%" ? n * 100n : n, d: unit === "万元" ? d * 10000n : d };
    const formula = compile(this.ledger, expr, { unit, decimals }, value);
    return { look, value: toDecimal(scaled, decimals), ...(formula !== undefined && { formula }) };
  }

  private gap({ absent, zeroBase }: Missing): string {
    return absent || zeroBase ? notApplicable : this.ledger.input.rulebook.words.tables.wanted;
  }
}

/** Shows 0, or that there is no such thing; a gap may hide anything. */
export const isNothing = ({ value, text }: FilledCell): boolean =>
  value === undefined ? text === notApplicable : Number(value) === 0;

export const bold = (cell: FilledCell): FilledCell => ({ ...cell, strong: true });

export const blankRow = (width: number): (FilledCell | null)[] => Array.from({ length: width }, () => null);

/** A row of `width` cells with one cell in it. */
export const line = (cell: FilledCell, width: number, at = 0): (FilledCell | null)[] =>
  Array.from({ length: width }, (_, i) => (i === at ? cell : null));

/** Words with the names in braces filled in. */
export const put = (words: string, names: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
