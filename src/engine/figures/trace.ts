// Where a figure comes from: the cells that it reads.
import type { CellRef } from "../value/cell";
import { itemId } from "./id";
import { partsOf, type CellsExpr, type Expr } from "./expr";
import { leafRows, rowsOf } from "../reading/leaves";
import type { Ledger } from "./ledger";
import { lastYears } from "./messages";
import { columnOf, detailColumns, refOf, type Reading } from "../reading/reading";
import type { Row } from "../reading/rows";

/** Every cell that an expression reads, once each, in reading order. */
export function cellsOf(ledger: Ledger, expr: Expr): CellRef[] {
  const seen = new Map<string, CellRef>();
  for (const ref of walk(ledger, expr)) seen.set(`${ref.form}!${ref.sheet}!${ref.a1}`, ref);
  return [...seen.values()];
}

export function cellsOfFigure(ledger: Ledger, id: string): CellRef[] {
  const def = ledger.definition(id);
  return def ? cellsOf(ledger, def.expr) : [];
}

function walk(ledger: Ledger, expr: Expr): CellRef[] {
  switch (expr.op) {
    case "cell":
    case "under":
    case "details":
      return leafCells(ledger, expr);
    case "title":
      // A 款 named in a sentence leads to its amount, not to its header.
      return leafCells(ledger, {
        op: "cell",
        form: expr.form,
        row: ledger.input.rulebook.words.rows.total,
        column: expr.column,
      });
    case "name":
    case "head":
    case "meaning":
    case "words":
      return [];
    case "figure":
      return cellsOfFigure(ledger, expr.id);
    case "prior":
      return priorCells(ledger, expr.id);
    case "first":
      return walk(ledger, chosen(ledger, expr.of));
    case "sum":
    case "nil":
    case "diff":
    case "share":
    case "change":
    case "points":
      return partsOf(expr).flatMap((part) => walk(ledger, part));
    case "total":
      return itemCells(ledger, expr.series, expr.field);
    case "count":
      return itemCells(ledger, expr.series, ledger.input.rulebook.facets.name);
  }
}

/** Cells of a field of every item; none when the items have no such field. */
const itemCells = (ledger: Ledger, series: string, field: string): CellRef[] =>
  ledger.items(series).flatMap((key) => cellsOfFigure(ledger, itemId(series, key, field)));

export const chosen = (ledger: Ledger, of: readonly Expr[]): Expr =>
  of.find((part) => ledger.value(part).kind === "number") ??
  of.find((part) => ledger.text(part).kind === "text") ??
  of[0] ?? { op: "sum", of: [] };

function leafCells(ledger: Ledger, expr: CellsExpr): CellRef[] {
  const reading = ledger.input.readings.get(expr.form);
  if (!reading) return [];
  const { rows, columns } = placesOf(ledger, reading, expr);
  return rows.flatMap((row) => columns(row).map((column) => refOf(reading, row, column)));
}

/** The rows and columns of a reading that a leaf expression takes its cells from. */
export function placesOf(
  ledger: Ledger,
  reading: Reading,
  expr: CellsExpr,
): { rows: readonly Row[]; columns: (row: Row) => number[] } {
  const one = (row: Row, column: string): number[] => {
    const at = columnOf(reading, row, ledger.columnKey(column));
    return at === undefined ? [] : [at];
  };
  switch (expr.op) {
    case "cell":
      return { rows: rowsOf(reading, expr.row) ?? [], columns: (row) => one(row, expr.column) };
    case "under":
      return { rows: leafRows(reading, expr.prefix), columns: (row) => one(row, expr.column) };
    case "details":
      return {
        rows: rowsOf(reading, expr.row) ?? [],
        columns: (row) => one(row, expr.column).flatMap((at) => detailColumns(reading, at)),
      };
  }
}

function priorCells(ledger: Ledger, id: string): CellRef[] {
  const { prior } = ledger.input;
  if (prior?.figure(id).kind === "number") {
    return cellsOfFigure(prior, id).map((ref) => ({ ...ref, form: lastYears(ref.form) }));
  }
  return walk(ledger, ledger.typedLastYear(id));
}
