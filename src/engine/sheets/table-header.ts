// Merged header of a table from its columns' header paths.
import type { Area, FilledCell } from "../value/filled";

type HeaderGrid = { rows: (FilledCell | null)[][]; merges: Area[] };

type Path = readonly string[];

/**
 * Lays header paths out: neighbours with the same beginning share one merged cell, a short path reaches down.
 * `top` and `left` place the merges in the sheet.
 */
export function layHeader(paths: readonly Path[], top: number, left: number): HeaderGrid {
  const depth = Math.max(1, ...paths.map((path) => path.length));
  const rows = Array.from({ length: depth }, (_, level) =>
    paths.map((path, column): FilledCell | null => {
      const text = isFirst(paths, column, level) ? path[level] : undefined;
      return text === undefined ? null : { look: "head", text };
    }),
  );
  const areas = rows.flatMap((row, level) =>
    row.flatMap((cell, column): Area[] => {
      if (!cell) return [];
      const isLast = paths[column]?.length === level + 1;
      const bottom = top + (isLast ? depth - 1 : level);
      return [{ top: top + level, left: left + column, bottom, right: left + endOf(paths, column, level) }];
    }),
  );
  return { rows, merges: areas.filter((area) => area.bottom > area.top || area.right > area.left) };
}

/** The column begins the group that it lies in at `level`. */
const isFirst = (paths: readonly Path[], column: number, level: number): boolean =>
  !sharesGroup(paths[column - 1], paths[column], level);

function endOf(paths: readonly Path[], column: number, level: number): number {
  let end = column;
  while (sharesGroup(paths[end], paths[end + 1], level)) end++;
  return end;
}

/** Both columns lie in the same group down to `level`; a column's own last text is shared with nobody. */
function sharesGroup(a: Path = [], b: Path = [], level: number): boolean {
  if (a.length <= level + 1 || b.length <= level + 1) return false;
  return a.slice(0, level + 1).every((text, i) => text === b[i]);
}
