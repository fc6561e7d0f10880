// A fast exact pre-check for rules over every row and column: integer 分 in doubles, safe below 2^53.
// It may only say "equal for sure" and "does not apply"; anything else goes the slow, explaining way.
import { parseCell } from "../value/amount";
import { memo } from "../value/memo";
import type { CellsExpr, Expr } from "../figures/expr";
import { anyKey } from "../figures/id";
import { leafRows, rowsOf } from "../reading/leaves";
import type { Ledger } from "../figures/ledger";
import { columnOf, detailColumns, type Reading } from "../reading/reading";
import type { Row } from "../reading/rows";

type Cents = { values: Float64Array; width: number };

/** 分 of every body cell, `dashed` for a —; NaN where it is no plain amount of whole 分. In fixed sheets it may be a count. */
const centsOf = memo((reading: Reading): Cents => {
  const { rows } = reading.sheet;
  const width = reading.header.paths.length;
  const perUnit = 100 * reading.scale;
  const values = new Float64Array(rows.length * width);
  for (let i = reading.header.body; i < rows.length; i++) {
    const row = rows[i] ?? [];
    for (let j = 0; j < width; j++)
      values[i * width + j] = reading.crossedOut.has(j) ? 0 : cents(row[j] ?? null, perUnit);
  }
  return { values, width };
});

function cents(value: string | number | boolean | null, perUnit: number): number {
  if (value === null) return 0;
  if (typeof value === "number") {
    const rounded = Math.round(value * perUnit);
    const isWhole = Math.abs(value * perUnit - rounded) < 1e-4;
    return isWhole && Math.abs(rounded) < 1e13 ? rounded : NaN;
  }
  const parsed = parseCell(value);
  return parsed.kind === "blank" ? 0 : parsed.kind === "not-applicable" ? dashed : NaN;
}

/** A — among the parts: a sum with it is as infinite, whatever else it has; taken from another one it is NaN. */
const dashed = Infinity;

/** Whether two quick amounts surely have nothing to compare, since a part of one does not apply. */
export const surelyIdle = (left: number, right: number): boolean =>
  Math.abs(left) === dashed ? !Number.isNaN(right) : Math.abs(right) === dashed && !Number.isNaN(left);

/** 分 for a row key, infinite when a part does not apply; NaN when it cannot tell. */
type Quick = (key: string) => number;

const cannotTell: Quick = () => NaN;

/** A linear expression on one column, looked up once so that asking for row after row is fast. */
export function quickCents(ledger: Ledger, expr: Expr, column: string): Quick {
  switch (expr.op) {
    case "cell":
    case "under":
    case "details":
      return quickLeaf(ledger, expr, column);
    case "sum": {
      const parts = expr.of.map((part) => quickCents(ledger, part, column));
      return (key) => {
        let sum = 0;
        for (const part of parts) sum += part(key);
        return sum;
      };
    }
    case "diff": {
      const from = quickCents(ledger, expr.from, column);
      const less = quickCents(ledger, expr.less, column);
      return (key) => from(key) - less(key);
    }
    case "first": {
      const part = expr.of.find((one) => !("form" in one) || ledger.input.readings.has(one.form ?? ""));
      return part ? quickCents(ledger, part, column) : cannotTell;
    }
    case "nil": {
      const of = quickCents(ledger, expr.of, column);
      return (key) => (of(key) === 0 ? 0 : NaN);
    }
    case "name":
    case "title":
    case "words":
    case "meaning":
    case "head":
    case "figure":
    case "prior":
    case "share":
    case "change":
    case "points":
    case "total":
    case "count":
      return cannotTell;
  }
}

function quickLeaf(ledger: Ledger, expr: CellsExpr, column: string): Quick {
  const reading = ledger.input.readings.get(expr.form);
  if (!reading || !isPlain(reading)) return cannotTell;
  const columnKey = expr.column === "#" ? column : ledger.columnKey(expr.column);
  const cents = centsOf(reading);
  const isKnown = hasColumn(reading, columnKey);
  // All rows of a list have their column in the same place.
  const shared = reading.form.kind === "list" ? reading.columns[0]?.get(columnKey) : undefined;
  const rowsFor = rowsOfLeaf(reading, expr);
  return (key) => {
    const rows = rowsFor(key);
    if (!rows || (rows.length === 0 && !isKnown)) return NaN;
    let sum = 0;
    for (const row of rows) {
      const at = shared ?? columnOf(reading, row, columnKey);
      sum += rowCents(reading, cents, row, at, expr.op === "details");
    }
    return sum;
  };
}

/** The rows that a leaf takes for a key; none where a list does not name a 科目. */
function rowsOfLeaf(reading: Reading, expr: CellsExpr): (key: string) => readonly Row[] | undefined {
  if (expr.op === "under") return (key) => leafRows(reading, bound(expr.prefix, key));
  const otherwise = reading.form.kind === "list" ? [] : undefined;
  return (key) => rowsOf(reading, bound(expr.row, key)) ?? otherwise;
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

const bound = (text: string, key: string): string =>
  text === anyKey ? key : text.replaceAll(anyKey, () => key);
