// A fast exact pre-check for rules over every row and column: integer 分 in doubles, safe below 2^53.
// It may only say "equal for sure"; anything else goes the slow, explaining way.
import { parseCell } from "./amount";
import type { Expr } from "./figure";
import { leafRows, rowsOf } from "./leaves";
import type { Ledger } from "./ledger";
import { columnOf, detailColumns, type Reading } from "./reading";
import type { Row } from "./rows";

type Cents = { values: Float64Array; width: number };

const cache = new WeakMap<Reading, Cents>();

/** 分 of every body cell; NaN where the cell is no plain amount of whole 分. In fixed sheets it may be a count. */
function centsOf(reading: Reading): Cents {
  const known = cache.get(reading);
  if (known) return known;
  const { rows } = reading.sheet;
  const width = reading.header.paths.length;
  const values = new Float64Array(rows.length * width);
  for (let i = reading.header.body; i < rows.length; i++) {
    const row = rows[i] ?? [];
    for (let j = 0; j < width; j++) values[i * width + j] = cents(row[j] ?? null, 100 * reading.scale);
  }
  const result = { values, width };
  cache.set(reading, result);
  return result;
}

function cents(value: string | number | boolean | null, perUnit: number): number {
  if (value === null) return 0;
  if (typeof value === "number") {
    const rounded = Math.round(value * perUnit);
    return rounded / perUnit === value && Math.abs(rounded) < 1e13 ? rounded : NaN;
  }
  const parsed = parseCell(value);
  return parsed.kind === "not-applicable" || parsed.kind === "blank" ? 0 : NaN;
}

/** 分 of a linear expression for a row and a column; NaN when it cannot tell. */
export function quickCents(ledger: Ledger, expr: Expr, key: string, column: string): number {
  switch (expr.op) {
    case "cell":
    case "under":
    case "details":
      return leafCents(ledger, expr, key, column);
    case "sum": {
      let sum = 0;
      for (const part of expr.of) sum += quickCents(ledger, part, key, column);
      return sum;
    }
    case "diff":
      return quickCents(ledger, expr.from, key, column) - quickCents(ledger, expr.less, key, column);
    case "first": {
      const part = expr.of.find((one) => !("form" in one) || ledger.input.readings.has(one.form ?? ""));
      return part ? quickCents(ledger, part, key, column) : NaN;
    }
    case "nil":
      return quickCents(ledger, expr.of, key, column) === 0 ? 0 : NaN;
    default:
      return NaN;
  }
}

function leafCents(
  ledger: Ledger,
  expr: Expr & { form: string; column: string },
  key: string,
  column: string,
): number {
  const reading = ledger.input.readings.get(expr.form);
  if (!reading || !isPlain(reading)) return NaN;
  const columnKey = expr.column === "#" ? column : ledger.columnKey(expr.column);
  const rows = expr.op === "under" ? leafRows(reading, bound(expr.prefix, key)) : named(reading, expr, key);
  if (!rows || (rows.length === 0 && !hasColumn(reading, columnKey))) return NaN;
  const cents = centsOf(reading);
  // All rows of a list have their column in the same place; asking for it once is what makes long sums fast.
  const shared = reading.form.kind === "list" ? reading.columns[0]?.get(columnKey) : undefined;
  let sum = 0;
  for (const row of rows) {
    sum += rowCents(reading, cents, row, shared ?? columnOf(reading, row, columnKey), expr.op === "details");
  }
  return sum;
}

function rowCents(
  reading: Reading,
  { values, width }: Cents,
  row: Row,
  at: number | undefined,
  details: boolean,
): number {
  if (at === undefined) return NaN;
  if (!details) return values[row.index * width + at] ?? NaN;
  const columns = detailColumns(reading, at);
  let sum = columns.length === 0 ? NaN : 0;
  for (const one of columns) sum += values[row.index * width + one] ?? NaN;
  return sum;
}

/** A blank means 0, and no cell is a count that the sheet's 万元 does not scale. */
const isPlain = ({ form, scale }: Reading): boolean =>
  form.blank === "zero" && (scale === 1 || form.kind === "list");

const hasColumn = (reading: Reading, column: string): boolean =>
  reading.columns.some((block) => block.has(column));

/** Rows by their key; none where a list does not name a 科目. */
function named(reading: Reading, expr: Expr, key: string): readonly Row[] | undefined {
  const row = "row" in expr ? bound(expr.row, key) : "";
  return rowsOf(reading, row) ?? (reading.form.kind === "list" ? [] : undefined);
}

const bound = (text: string, key: string): string => (text === "@" ? key : text.replaceAll("@", key));
