// A sheet of ours as a grid: what covers what, which blanks belong to a table, how high a row must be.
import { a1 } from "../../../engine/value/cell";
import type { Area, FilledCell, FilledSheet } from "../../../engine/value/filled";
import { isInGrid, isWrapped, lineHeight, rowHeights } from "../looks";

/** A place on the sheet; `like` is the cell whose look it has (null: a blank inside a table). */
export type SheetPlace = { cell: FilledCell | null; like: FilledCell | null; area: Area | undefined };

/** Address of an area, one cell or a range. */
export function addressOf({ top, left, bottom, right }: Area): string {
  const first = a1(top, left);
  return top === bottom && left === right ? first : `${first}:${a1(bottom, right)}`;
}

/** Rows of places; undefined where nothing is written. */
export function layOut({ rows, merges }: FilledSheet): (SheetPlace | undefined)[][] {
  const height = Math.max(rows.length, ...merges.map((area) => area.bottom + 1));
  const width = Math.max(...rows.map((row) => row.length), ...merges.map(({ right }) => right + 1));
  const covered = coveredBy(merges);
  const tableRows = rowsInTables(rows, merges);
  const cellAt = (r: number, c: number): FilledCell | null => rows[r]?.[c] ?? null;
  // Columns in which the rows above belong to a table: blanks below them do too, those of a gap between tables do not.
  const inTable = new Set<number>();
  return Array.from({ length: height }, (_, r) => {
    if (!tableRows.has(r)) inTable.clear();
    return Array.from({ length: width }, (__, c) => {
      const area = covered.get(a1(r, c));
      const like = area ? cellAt(area.top, area.left) : cellAt(r, c);
      const isCovered = area && (area.top !== r || area.left !== c);
      if (like) inTable[isInGrid(like.look) ? "add" : "delete"](c);
      return like || inTable.has(c) ? { cell: isCovered ? null : like, like, area } : undefined;
    });
  });
}

function coveredBy(merges: readonly Area[]): Map<string, Area> {
  const covered = new Map<string, Area>();
  for (const area of merges) {
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) covered.set(a1(r, c), area);
    }
  }
  return covered;
}

function rowsInTables(rows: FilledSheet["rows"], merges: readonly Area[]): Set<number> {
  const found = new Set(
    rows.flatMap((row, r) => (row.some((cell) => cell && isInGrid(cell.look)) ? [r] : [])),
  );
  for (const area of merges.filter(({ top }) => found.has(top))) {
    const cell = rows[area.top]?.[area.left];
    for (let r = area.top; cell && isInGrid(cell.look) && r <= area.bottom; r++) found.add(r);
  }
  return found;
}

/** Height of a row in points; undefined is one line. Not every program works it out when it opens a file. */
export function heightOf(
  places: readonly (SheetPlace | undefined)[],
  row: number,
  widths: readonly number[],
): number | undefined {
  const heights = places.flatMap((place, column) => {
    if (!place?.like || (place.area && place.area.left !== column)) return [];
    const { look, text = "" } = place.like;
    const fixed = rowHeights[look];
    if (fixed !== undefined) return [fixed];
    if (!isWrapped(look, place.area !== undefined)) return [];
    const area = place.area ?? { top: row, left: column, bottom: row, right: column };
    const width = widths.slice(area.left, area.right + 1).reduce((sum, one) => sum + one, 0);
    const lines = text.split("\n").reduce((sum, part) => sum + linesOf(part, width), 0);
    const height = (lines * lineHeight + 4) / (area.bottom - area.top + 1);
    return look === "head" || place.area ? [height, lineHeight + 4] : lines > 1 ? [height] : [];
  });
  return heights.length === 0 ? undefined : Math.max(...heights);
}

/** A Chinese character is two wide. */
function linesOf(text: string, width: number): number {
  const units = Array.from(text).reduce((sum, char) => sum + (char > "\u2e7f" ? 2 : 1), 0);
  return Math.max(1, Math.ceil(units / Math.max(1, width - 1)));
}

/** Characters that fit on a landscape page in print that can just be read, and in comfortable print. */
const [widestPage, comfortablePage] = [320, 240];

/** Printed pages side by side, so that the text stays large enough to be read. */
export function pagesAcross(widths: readonly number[]): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return width <= widestPage ? 1 : Math.ceil(width / comfortablePage);
}
