// Which rows of a sheet make up a 科目, so that no subtotal is ever counted twice.
import { cellText } from "../value/cell";
import { memo } from "../value/memo";
import { isOwnList } from "./form";
import { rawCell, rowAt, type Reading } from "./reading";
import type { Row } from "./rows";

/** Rows of a list by what may be asked for. */
type Index = { leaves: ReadonlyMap<string, readonly Row[]>; keys: ReadonlyMap<string, readonly Row[]> };

const indexOf = memo((reading: Reading): Index => ({
  leaves: indexLeaves(reading),
  keys: indexKeys(reading),
}));

/** Rows without lower levels under `prefix`: a 类, 款 or 项 code; 合计 or nothing for all. */
export function leafRows(reading: Reading, prefix: string): readonly Row[] {
  return indexOf(reading).leaves.get(prefix === reading.words.rows.total ? "" : prefix) ?? [];
}

/**
 * The rows that make up what the sheet says of a key: of a 科目 its projects, or their subtotal alone where the sheet
 * has one; of `rowAt(…)` that row. Undefined when the sheet has none.
 */
export function rowsOf(reading: Reading, key: string): readonly Row[] | undefined {
  return indexOf(reading).keys.get(key);
}

/** Distinct codes at a level, in sheet order: 3 类, 5 款, or the lowest listed. */
export function codesAt(reading: Reading, digits: 3 | 5 | 7): string[] {
  return [...new Set(leafRows(reading, "").map((row) => row.key.slice(0, digits)))];
}

function indexKeys(reading: Reading): Map<string, readonly Row[]> {
  const index = new Map<string, readonly Row[]>();
  for (const [key, rows] of reading.byKey) {
    const subtotals = rows.filter((row) => isProjectSubtotal(reading, row));
    index.set(key, subtotals.length > 0 ? subtotals : rows);
  }
  for (const row of reading.rows) index.set(rowAt(row.index), [row]);
  return index;
}

function indexLeaves(reading: Reading): Map<string, Row[]> {
  const rows = reading.rows.filter((row) => row.key !== reading.words.rows.total);
  const parents = new Set<string>();
  for (const row of rows)
    for (const prefix of prefixesOf(reading, row.key)) if (prefix !== row.key) parents.add(prefix);
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    if (parents.has(row.key) || isProjectSubtotal(reading, row)) continue;
    for (const prefix of prefixesOf(reading, row.key)) {
      const list = index.get(prefix);
      if (list) list.push(row);
      else index.set(prefix, [row]);
    }
  }
  return index;
}

/** What a row counts under: all, its 类, its 款 and itself; a 编号 counts under each part that ends in a dot. */
function prefixesOf({ form }: Reading, key: string): ReadonlySet<string> {
  const isOwn = isOwnList(form);
  const parts = isOwn ? key.split(/(?<=\.)/u) : [];
  const above = isOwn
    ? parts.map((_, i) => parts.slice(0, i).join(""))
    : ["", key.slice(0, 3), key.slice(0, 5)];
  return new Set([...above, key]);
}

/** In a sheet of projects, a row of a 科目 without project code above rows that have one is their subtotal. */
function isProjectSubtotal(reading: Reading, row: Row): boolean {
  const column = reading.columns[0]?.get(reading.words.columns.project);
  const same = reading.byKey.get(row.key) ?? [];
  if (column === undefined || same.length < 2) return false;
  const hasCode = (other: Row): boolean => cellText(rawCell(reading, other, column)) !== "";
  return !hasCode(row) && same.some(hasCode);
}
