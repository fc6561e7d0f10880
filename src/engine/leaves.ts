// The lowest-level rows of a list, so that 类 and 款 subtotals are never counted twice.
import { cellText } from "./cell";
import { rawCell, type Reading } from "./reading";
import type { Row } from "./rows";

const cache = new WeakMap<Reading, Map<string, Row[]>>();

/** Rows without lower levels whose code starts with `prefix` (a 类, 款, 项 code, or empty for all). */
export function leafRows(reading: Reading, prefix: string): readonly Row[] {
  let index = cache.get(reading);
  if (!index) {
    index = indexLeaves(reading);
    cache.set(reading, index);
  }
  return index.get(prefix) ?? [];
}

/** Distinct codes at a level, in sheet order: 3 类, 5 款, or the lowest listed. */
export function codesAt(reading: Reading, digits: 3 | 5 | 7): string[] {
  return [...new Set(leafRows(reading, "").map((row) => row.key.slice(0, digits)))];
}

function indexLeaves(reading: Reading): Map<string, Row[]> {
  const rows = reading.rows.filter((row) => row.key !== "合计");
  const parents = new Set<string>();
  for (const row of rows) for (const length of [3, 5]) if (row.key.length > length) parents.add(row.key.slice(0, length));
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    if (parents.has(row.key) || isProjectSubtotal(reading, row)) continue;
    for (const prefix of new Set(["", row.key.slice(0, 3), row.key.slice(0, 5), row.key])) {
      const list = index.get(prefix);
      if (list) list.push(row);
      else index.set(prefix, [row]);
    }
  }
  return index;
}

/** In a sheet of projects, a row of a 科目 without project code above rows that have one is their subtotal. */
function isProjectSubtotal(reading: Reading, row: Row): boolean {
  const column = reading.columns[0]?.get("项目代码");
  const same = reading.byKey.get(row.key) ?? [];
  if (column === undefined || same.length < 2) return false;
  const hasCode = (other: Row): boolean => cellText(rawCell(reading, other, column)) !== "";
  return !hasCode(row) && same.some(hasCode);
}
