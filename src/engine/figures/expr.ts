// An expression over cells and figures: data from a closed set, and how to walk through it.
import { anyKey, itemId, siblingField } from "./id";

/**
 * `@` in a row, prefix or id stands for the key of the current row or item. The rulebook's
 * placeholder in a column is the pack's budget base.
 *
 * Every reader that must know an operation (evaluate, explain, trace, compile …) is a `switch` without a default, so
 * that a new one does not compile until each of them does. Readers that only walk use `partsOf` and `mapParts`.
 */
export type Expr =
  | { op: "cell"; form: string; row: string; column: string }
  /** Σ of the lowest-level rows whose code starts with `prefix` (empty: all rows). */
  | { op: "under"; form: string; prefix: string; column: string }
  /** Σ of the detail columns in the header group of `column`. */
  | { op: "details"; form: string; row: string; column: string }
  /** 科目名称 or label of a row; `digits` shortens its code to the 类 (3) or 款 (5) above it. */
  | { op: "name"; form: string; row: string; digits?: 3 | 5 }
  /** Header text of a column. */
  | { op: "title"; form: string; column: string }
  /** Fixed words, such as the key of an item. */
  | { op: "words"; text: string }
  /** Explanation of a 科目 (its code, named as on `form`) or of a term, from the rulebook's glossary. */
  | { op: "meaning"; of: string; form?: string }
  /** 编制单位, 年度 or the year before from the heads of the sheets. */
  | { op: "head"; what: "unit" | "year" | "last-year" }
  | { op: "figure"; id: string }
  /** The same figure last year: from the last-year workbook, else from the sheet 上年决算. */
  | { op: "prior"; id: string }
  /** `skipAbsent`: rows and columns that this year's form does not have count for nothing. */
  | { op: "sum"; of: readonly Expr[]; skipAbsent?: true }
  | { op: "diff"; from: Expr; less: Expr }
  /** part ÷ whole. Missing when the whole is 0 (zero base). */
  | { op: "share"; part: Expr; whole: Expr }
  /** (now − before) ÷ before. Missing when before is 0 (zero base). */
  | { op: "change"; now: Expr; before: Expr }
  /** What a rate earns of `full` points: as large a part, at most all of them, to two decimals. */
  | { op: "points"; rate: Expr; full: Expr }
  /** Σ of a field over the items of a series. */
  | { op: "total"; series: string; field: string }
  /** How many items a series has. */
  | { op: "count"; series: string }
  /** The first that has a value. */
  | { op: "first"; of: readonly Expr[] }
  /** 0 where `of` is 0, else missing: what a sheet that need not be there would hold. */
  | { op: "nil"; of: Expr; otherwise: string };

/** An expression that takes cells of a sheet. */
export type CellsExpr = Extract<Expr, { op: "cell" | "under" | "details" }>;

/** The expressions that an expression is made of, in reading order; a leaf has none. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.op) {
    case "sum":
    case "first":
      return expr.of;
    case "nil":
      return [expr.of];
    case "diff":
      return [expr.from, expr.less];
    case "share":
      return [expr.part, expr.whole];
    case "change":
      return [expr.now, expr.before];
    case "points":
      return [expr.rate, expr.full];
    case "cell":
    case "under":
    case "details":
    case "name":
    case "title":
    case "words":
    case "meaning":
    case "head":
    case "figure":
    case "prior":
    case "total":
    case "count":
      return [];
  }
}

/** The same expression with each of its parts replaced by `to(part)`. */
export function mapParts(expr: Expr, to: (part: Expr) => Expr): Expr {
  switch (expr.op) {
    case "sum":
    case "first":
      return { ...expr, of: expr.of.map(to) };
    case "nil":
      return { ...expr, of: to(expr.of) };
    case "diff":
      return { ...expr, from: to(expr.from), less: to(expr.less) };
    case "share":
      return { ...expr, part: to(expr.part), whole: to(expr.whole) };
    case "change":
      return { ...expr, now: to(expr.now), before: to(expr.before) };
    case "points":
      return { ...expr, rate: to(expr.rate), full: to(expr.full) };
    case "cell":
    case "under":
    case "details":
    case "name":
    case "title":
    case "words":
    case "meaning":
    case "head":
    case "figure":
    case "prior":
    case "total":
    case "count":
      return expr;
  }
}

/** An expression and everything in it, the whole first. */
export const everyPart = (expr: Expr): readonly Expr[] => [expr, ...partsOf(expr).flatMap(everyPart)];

/** It is not the same for every item. */
export const hasKey = (expr: Expr): boolean =>
  everyPart(expr).some((part) =>
    Object.values(part).some((text) => typeof text === "string" && text.includes(anyKey)),
  );

/** Replaces `@` by the key of a row or item; `@.field` becomes the sibling's figure id. */
export function bind(expr: Expr, key: string, series = ""): Expr {
  const put = (text: string): string => text.replaceAll(anyKey, () => key);
  switch (expr.op) {
    case "cell":
      return { ...expr, row: put(expr.row), column: expr.column === anyKey ? key : expr.column };
    case "details":
    case "name":
      return { ...expr, row: put(expr.row) };
    case "words":
      return { ...expr, text: put(expr.text) };
    case "meaning":
      return { ...expr, of: put(expr.of) };
    case "under":
      return { ...expr, prefix: put(expr.prefix) };
    case "title":
      return { ...expr, column: put(expr.column) };
    case "figure":
    case "prior": {
      const field = siblingField(expr.id);
      return { ...expr, id: field === undefined ? put(expr.id) : itemId(series, key, field) };
    }
    case "head":
    case "total":
    case "count":
      return expr;
    case "sum":
    case "first":
    case "nil":
    case "diff":
    case "share":
    case "change":
    case "points":
      return mapParts(expr, (part) => bind(part, key, series));
  }
}

/** Replaces the column `#` by a column key, in rules that hold for every column of a sheet. */
export function bindColumn(expr: Expr, column: string): Expr {
  const inner = mapParts(expr, (part) => bindColumn(part, column));
  return "column" in inner && inner.column === "#" ? { ...inner, column } : inner;
}
