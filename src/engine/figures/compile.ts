// Compiles a figure's expression to an Excel formula over the same cells.
import { toShortDecimal, type Exact } from "../value/amount";
import { columnName } from "../value/cell";
import type { MoneyUnit } from "../value/measure";
import { itemId } from "./id";
import type { CellsExpr, Expr } from "./expr";
import type { Ledger } from "./ledger";
import { amountAt, rawCell, type Reading } from "../reading/reading";
import type { Row } from "../reading/rows";
import { placesOf } from "./trace";
import type { Value } from "../value/value";

/** How the result is shown: 万元 divides by 10000, % multiplies by 100; rounded to `decimals`. */
export type FormulaStyle = { unit: MoneyUnit | "%" | "个"; decimals: number };

/** What Excel accepts at most. */
const most = { characters: 8192, arguments: 255, decimals: 15 };

/**
 * `=ROUND('Z04 支出决算表(财决04表)'!F9/10000,2)` for an expression; `value` is what it comes to, where that is known.
 * Undefined when it has no value, since a formula must never show a number that the engine refuses to give, or when it
 * is longer than Excel takes.
 */
export function compile(
  ledger: Ledger,
  expr: Expr,
  style: FormulaStyle,
  value = ledger.value(expr),
): string | undefined {
  if (value.kind === "missing") return undefined;
  const scale = style.unit === "万元" ? "/10000" : style.unit === "%" ? "*100" : "";
  const body = term(ledger, expr);
  const scaled = scale && needsBrackets(body) ? `(${body})${scale}` : body + scale;
  const formula = `=ROUND(${scaled},${style.decimals})`;
  return formula.length > most.characters ? undefined : formula;
}

/** `SUM(…)`, one reference or one number binds by itself; anything with an operator outside brackets does not. */
function needsBrackets(body: string): boolean {
  const bare = body.replace(/'(?:[^']|'')*'!/g, "").replace(/\([^()]*\)/g, "");
  return /[-+*/]/.test(bare.replace(/^-/, ""));
}

function term(ledger: Ledger, expr: Expr): string {
  const inner = (part: Expr): string => {
    const text = term(ledger, part);
    return needsBrackets(text) || text.startsWith("-") ? `(${text})` : text;
  };
  switch (expr.op) {
    case "cell":
    case "under":
    case "details":
      return cellsTerm(ledger, expr);
    case "figure":
      return term(ledger, definitionOf(ledger, expr.id));
    case "prior":
      return priorTerm(ledger, expr.id);
    case "sum":
      return sumOf(presentParts(ledger, expr).map((part) => term(ledger, part)));
    case "diff":
      return `${term(ledger, expr.from)}-${inner(expr.less)}`;
    case "share":
      return `${inner(expr.part)}/${inner(expr.whole)}`;
    case "change":
      return `(${term(ledger, expr.now)}-${inner(expr.before)})/${inner(expr.before)}`;
    case "points":
      return `ROUND(MAX(0,MIN(1,${term(ledger, expr.rate)}))*${inner(expr.full)},2)`;
    case "first":
      return term(
        ledger,
        expr.of.find((part) => ledger.value(part).kind === "number") ?? { op: "sum", of: [] },
      );
    case "total":
      return sumOf(
        ledger
          .items(expr.series)
          .map((key) => term(ledger, definitionOf(ledger, itemId(expr.series, key, expr.field)))),
      );
    case "count":
      return String(ledger.items(expr.series).length);
    case "head":
      return String((ledger.input.year ?? 0) - (expr.what === "last-year" ? 1 : 0));
    case "nil":
      return "0";
    case "meaning":
    case "words":
    case "name":
    case "title":
      return '""';
  }
}

const sumOf = (terms: readonly string[]): string => (terms.length === 0 ? "0" : terms.join("+"));

/** Parts that this year's form does not have count for nothing. */
const presentParts = (ledger: Ledger, { of, skipAbsent }: Expr & { op: "sum" }): readonly Expr[] =>
  of.filter((part) => !skipAbsent || ledger.value(part).kind === "number");

const definitionOf = (ledger: Ledger, id: string): Expr =>
  ledger.definition(id)?.expr ?? { op: "sum", of: [] };

/** The sheet 上年决算 by reference; a last-year workbook beside cannot be referred to, so its value is written. */
function priorTerm(ledger: Ledger, id: string): string {
  const onSheet = ledger.input.priorCells?.get(id);
  if (onSheet !== undefined) return onSheet;
  const fromBook = ledger.input.prior?.figure(id);
  if (fromBook?.kind === "number") return constant(fromBook);
  return term(ledger, ledger.typedLastYear(id));
}

/** What stands in another file, as it is now. */
const constant = (value: Value): string =>
  value.kind === "number" ? toShortDecimal(value.value, most.decimals) : "0";

function cellsTerm(ledger: Ledger, expr: CellsExpr): string {
  const reading = ledger.input.readings.get(expr.form);
  if (!reading) return "0";
  if (reading.sheet.elsewhere) return constant(ledger.value(expr));
  const { rows, columns } = placesOf(ledger, reading, expr);
  const places = rows.flatMap((row) => columns(row).map((column) => ({ row, column })));
  const [only] = places;
  if (only && places.length === 1) return single(reading, only);
  const isTyped = (place: CellPlace): boolean => typedNumber(reading, place) !== undefined;
  const plain = places.filter((place) => !isTyped(place));
  const sums = plain.length > 1 ? rangeSums(reading, plain) : plain.map((place) => single(reading, place));
  return sumOf([...sums, ...places.filter(isTyped).map((place) => single(reading, place))]);
}

type CellPlace = { row: Row; column: number };

const factor = (reading: Reading, { row }: CellPlace): string =>
  reading.scale === 1 || row.count ? "" : `*${reading.scale}`;

/** The number that a person typed as text into a cell. */
function typedNumber(reading: Reading, { row, column }: CellPlace): Exact | undefined {
  if (typeof rawCell(reading, row, column) !== "string") return undefined;
  const parsed = amountAt(reading, row, column);
  return parsed.kind === "number" && parsed.typedAsText ? parsed.value : undefined;
}

/** One cell as a number: `—` counts as 0, a number typed as text is converted. */
function single(reading: Reading, place: CellPlace): string {
  const at = reference(reading, place.row.index, place.column);
  const raw = rawCell(reading, place.row, place.column);
  if (typeof raw !== "string") return at + factor(reading, place);
  const typed = typedNumber(reading, place);
  if (!typed) return `N(${at})`;
  // What VALUE cannot read everywhere (full-width digits, brackets) is written out.
  if (!/^\s*[+-]?[\d,]*\.?\d*\s*$/.test(raw)) return toShortDecimal(typed, most.decimals);
  return `VALUE(SUBSTITUTE(${at},",",""))${factor(reading, place)}`;
}

/** Σ of cells that are no typed numbers; SUM leaves `—` out. */
function rangeSums(reading: Reading, places: readonly CellPlace[]): string[] {
  const joined = ranges(reading, places);
  const sums: string[] = [];
  for (let at = 0; at < joined.length; at += most.arguments) {
    sums.push(
      `SUM(${joined.slice(at, at + most.arguments).join(",")})${places[0] ? factor(reading, places[0]) : ""}`,
    );
  }
  return sums;
}

/** References with neighbours joined to ranges, along rows or down columns. */
function ranges(reading: Reading, places: readonly CellPlace[]): string[] {
  const joined: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column } of places) {
    const last = joined.at(-1);
    if (last && last.top === last.bottom && row.index === last.top && column === last.right + 1)
      last.right = column;
    else if (last && last.left === last.right && column === last.left && row.index === last.bottom + 1)
      last.bottom = row.index;
    else joined.push({ top: row.index, bottom: row.index, left: column, right: column });
  }
  return joined.map(({ top, bottom, left, right }) => {
    const from = reference(reading, top, left);
    return top === bottom && left === right ? from : `${from}:${address(reading, bottom, right)}`;
  });
}

function address(reading: Reading, row: number, column: number): string {
  return `${columnName(reading.sheet.left + column)}${reading.sheet.top + row + 1}`;
}

function reference(reading: Reading, row: number, column: number): string {
  return `'${reading.sheet.name.replaceAll("'", "''")}'!${address(reading, row, column)}`;
}
