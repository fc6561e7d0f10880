// Evaluates figures over the readings of one workbook; every value is computed once.
import { cellValue, detailsValue, typedText, underValue } from "../reading/cell-values";
import { bind, type Expr } from "./expr";
import { itemId, parseItem } from "./id";
import { own, type FigureDef, type SeriesDef } from "./figure";
import type { Knowledge } from "./knowledge";
import * as say from "./messages";
import type { Reading } from "../reading/reading";
import { seriesKeys } from "./series-keys";
import { columnTitle, explanation, rowName } from "./wording";
import {
  addAll,
  difference,
  exactly,
  missing,
  pointsFor,
  ratio,
  zeroOnly,
  type TextValue,
  type Value,
} from "../value/value";

/** One workbook read, with what the pack decides about it. */
export type LedgerInput = {
  rulebook: Knowledge;
  readings: ReadonlyMap<string, Reading>;
  unit: string | null;
  year: number | null;
  /** Budget base: the column that the rulebook's placeholder stands for. */
  budget: string;
  /** Changes against last year call for a reason when their rate is above this many %; 0 unless given. */
  reasonsAbove?: string;
  /** Last year's workbook, when it was given beside. */
  prior?: Ledger;
  /** Where a sheet that is being filled holds last year's amounts in 元: formula terms by figure id. */
  priorCells?: ReadonlyMap<string, string>;
};

export class Ledger {
  private readonly values = new Map<string, Value>();
  private readonly keys = new Map<string, readonly string[]>();
  private readonly itemDefs = new Map<string, FigureDef>();
  private readonly open: string[] = [];

  constructor(readonly input: LedgerInput) {}

  /** Definition of a figure or of a series item's field; undefined when the rulebook has none. */
  definition(id: string): FigureDef | undefined {
    const known = this.itemDefs.get(id);
    if (known) return known;
    const item = parseItem(id);
    if (!item) return own(this.input.rulebook.definitions.figures, id);
    const { series, key, field } = item;
    const def = own(this.series(series)?.fields ?? {}, field);
    if (!def) return undefined;
    const label = `${this.itemName(series, key)}${def.label}`;
    const bound = { ...def, label, expr: bind(def.expr, key, series) };
    this.itemDefs.set(id, bound);
    return bound;
  }

  series(id: string): SeriesDef | undefined {
    return own(this.input.rulebook.definitions.series, id);
  }

  /** Value of a figure by id. A cycle is a mistake in the rulebook and throws. */
  figure(id: string): Value {
    const known = this.values.get(id);
    if (known) return known;
    if (this.open.includes(id))
      throw new Error(`figures depend on each other: ${[...this.open, id].join(" → ")}`);
    const def = this.definition(id);
    if (!def) throw new Error(`unknown figure ${id}`);
    this.open.push(id);
    const value = this.value(def.expr);
    this.open.pop();
    this.values.set(id, value);
    return value;
  }

  /** A figure as what it is: words, or a number. */
  content(id: string): TextValue | Value {
    const def = this.definition(id);
    return def?.unit === "文字" ? this.text(def.expr) : this.figure(id);
  }

  /** Keys of a series' items, in sheet order, without those that are exactly 0. */
  items(id: string): readonly string[] {
    const known = this.keys.get(id);
    if (known) return known;
    const def = this.series(id);
    if (!def) throw new Error(`unknown series ${id}`);
    const { keep } = def;
    const keys = seriesKeys(this.input.readings, def).filter((key) => {
      if (keep === undefined) return true;
      const value = this.figure(itemId(id, key, keep));
      return value.kind === "missing" || value.value.n !== 0n;
    });
    this.keys.set(id, keys);
    return keys;
  }

  /** Evaluates an expression to a number. */
  value(expr: Expr): Value {
    switch (expr.op) {
      case "cell":
        return cellValue(this.input, expr.form, expr.row, this.columnKey(expr.column));
      case "under":
        return underValue(this.input, expr.form, expr.prefix, this.columnKey(expr.column));
      case "details":
        return detailsValue(this.input, expr.form, expr.row, this.columnKey(expr.column));
      case "figure":
        return this.figure(expr.id);
      case "prior":
        return this.prior(expr.id);
      case "sum":
        return addAll(this.parts(expr.of, expr.skipAbsent));
      case "diff":
        return difference(this.value(expr.from), this.value(expr.less));
      case "share":
        return ratio(this.value(expr.part), this.value(expr.whole));
      case "change":
        return ratio(difference(this.value(expr.now), this.value(expr.before)), this.value(expr.before));
      case "points":
        return pointsFor(this.value(expr.rate), this.value(expr.full));
      case "total":
        return addAll(
          this.items(expr.series).map((key) => this.figure(itemId(expr.series, key, expr.field))),
        );
      case "count":
        return exactly({ n: BigInt(this.items(expr.series).length), d: 1n });
      case "first":
        return this.firstOf(expr.of);
      case "nil":
        return zeroOnly(this.value(expr.of), expr.otherwise);
      case "head":
        return expr.what === "unit" ? missing(say.isWords) : this.year(expr.what === "last-year" ? 1 : 0);
      case "meaning":
      case "words":
      case "name":
      case "title":
        return missing(say.isWords);
    }
  }

  /** Evaluates an expression to words: names, titles, typed answers. */
  text(expr: Expr): TextValue {
    switch (expr.op) {
      case "cell":
        return typedText(this.input, expr.form, expr.row, this.columnKey(expr.column));
      case "words":
        return { kind: "text", text: expr.text };
      case "name":
        return rowName(this.input, expr.form, expr.row, expr.digits);
      case "title":
        return columnTitle(this.input, expr.form, expr.column);
      case "meaning":
        return explanation(this.input, expr.of, expr.form);
      case "head": {
        if (expr.what !== "unit") return missing(say.isNumber);
        return this.input.unit === null ? missing(say.noUnit) : { kind: "text", text: this.input.unit };
      }
      case "figure": {
        const def = this.definition(expr.id);
        return def ? this.text(def.expr) : missing(say.noFigure(expr.id));
      }
      case "first": {
        const texts = expr.of.map((part) => this.text(part));
        return texts.find((text) => text.kind === "text") ?? texts.at(-1) ?? missing(say.noContent);
      }
      case "under":
      case "details":
      case "prior":
      case "sum":
      case "diff":
      case "share":
      case "change":
      case "points":
      case "total":
      case "count":
      case "nil":
        return missing(say.isNumber);
    }
  }

  /** Column key with the budget base put in. */
  columnKey(column: string): string {
    return column.replace(this.input.rulebook.budgets.placeholder, this.input.budget);
  }

  /** Where a person types last year's figure, when its workbook is not given. */
  typedLastYear(id: string): Expr & { op: "cell" } {
    const { form, amount, count } = this.input.rulebook.ownLists.lastYear;
    return { op: "cell", form, row: id, column: this.definition(id)?.unit === "个" ? count : amount };
  }

  private year(before: number): Value {
    const { year } = this.input;
    return year === null ? missing(say.noYear) : exactly({ n: BigInt(year - before), d: 1n });
  }

  private prior(id: string): Value {
    const fromBook = this.input.prior?.figure(id);
    if (fromBook?.kind === "number") return fromBook;
    const cell = this.typedLastYear(id);
    const typed = this.value(cell);
    if (typed.kind === "number") return typed;
    if (fromBook) return missing(say.notInLastYear(fromBook.reason));
    return { ...typed, where: say.toFillInLastYear(cell.form, id) };
  }

  private parts(of: readonly Expr[], skipAbsent = false): Value[] {
    const values = of.map((part) => this.value(part));
    const present = values.filter((value) => value.kind === "number" || !value.absent);
    return skipAbsent && present.length > 0 ? present : values;
  }

  private firstOf(of: readonly Expr[]): Value {
    let last: Value = missing(say.noAmount);
    for (const part of of) {
      last = this.value(part);
      if (last.kind === "number") return last;
    }
    return last;
  }

  private itemName(series: string, key: string): string {
    const def = this.series(series)?.fields[this.input.rulebook.facets.name];
    const text = def && this.text(bind(def.expr, key, series));
    return text?.kind === "text" ? text.text : key;
  }
}
