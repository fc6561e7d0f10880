// Merged header of a table from its columns' header paths.
import type { Area, FilledCell } from "./filled";

export type HeaderGrid = { rows: (FilledCell | null)[][]; merges: Area[] };

/**
 * Lays header paths out: neighbours with the same beginning share one merged cell, a short path reaches down.
 * `top` and `left` place the merges in the sheet.
 */
export function layHeader(paths: readonly (readonly string[])[], top: number, left: number): HeaderGrid {
  const depth = Math.max(1, ...paths.map((path) => path.length));
  const rows: (FilledCell | null)[][] = Array.from({ length: depth }, () => paths.map(() => null));
  const merges: Area[] = [];
  for (let level = 0; level < depth; level++) {
    for (let column = 0; column < paths.length; column++) {
      const text = paths[column]?.[level];
      if (text === undefined || (column > 0 && sharesGroup(paths, column - 1, column, level))) continue;
      let end = column;
      while (end + 1 < paths.length && sharesGroup(paths, end, end + 1, level)) end++;
      const isLast = paths[column]?.length === level + 1;
      const row = rows[level];
      if (row) row[column] = { look: "head", text };
      const area = {
        top: top + level,
        left: left + column,
        bottom: top + (isLast ? depth - 1 : level),
        right: left + end,
      };
      if (area.bottom > area.top || area.right > area.left) merges.push(area);
    }
  }
  return { rows, merges };
}

/** Both columns lie in the same group down to `level`; a column's own last text is shared with nobody. */
function sharesGroup(paths: readonly (readonly string[])[], a: number, b: number, level: number): boolean {
  const [left, right] = [paths[a] ?? [], paths[b] ?? []];
  if (left.length <= level + 1 || right.length <= level + 1) return false;
  for (let i = 0; i <= level; i++) if (left[i] !== right[i]) return false;
  return true;
}
