// A1 addresses of the simulated Excel: cells, rectangles, whole rows and columns, with or without a sheet.
import { a1, columnName } from "../../../src/engine/value/cell";
import type { Area } from "../../../src/engine/value/filled";

/** Last row and column of a worksheet, 0-based. */
export const last = { row: 1_048_575, column: 16_383 };

export const wholeSheet: Area = { top: 0, left: 0, bottom: last.row, right: last.column };

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const cell = String.raw`\$?([A-Za-z]{1,3})\$?(\d{1,7})`;
const patterns = {
  cells: new RegExp(`^${cell}(?::${cell})?$`),
  columns: /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/,
  rows: /^\$?(\d{1,7}):\$?(\d{1,7})$/,
};

/** The rectangle that an address without a sheet names, or null. */
export function parseArea(address: string): Area | null {
  const area = unordered(address.trim());
  if (!area) return null;
  const ordered = {
    top: Math.min(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    bottom: Math.max(area.top, area.bottom),
    right: Math.max(area.left, area.right),
  };
  const isOnSheet = ordered.top >= 0 && ordered.bottom <= last.row && ordered.right <= last.column;
  return isOnSheet ? ordered : null;
}

function unordered(address: string): Area | null {
  const cells = patterns.cells.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return { top: +top - 1, left: columnOf(left), bottom: +bottom - 1, right: columnOf(right) };
  }
  const columns = patterns.columns.exec(address);
  if (columns) {
    const [, left = "", right = ""] = columns;
    return { top: 0, left: columnOf(left), bottom: last.row, right: columnOf(right) };
  }
  const [, top, bottom] = patterns.rows.exec(address) ?? [];
  if (top === undefined || bottom === undefined) return null;
  return { top: +top - 1, left: 0, bottom: +bottom - 1, right: last.column };
}

/** Sheet and rest of `'My sheet'!A1`; the sheet is undefined when none is named. */
export function splitAddress(address: string): { sheet: string | undefined; rest: string } {
  const [, quotedName, bare, rest] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address.trim()) ?? [];
  if (rest === undefined) return { sheet: undefined, rest: address.trim() };
  return { sheet: quotedName?.replaceAll("''", "'") ?? bare, rest };
}

/** `A1` or `A1:B2`; whole rows and columns as Excel writes them. */
export function addressOf({ top, left, bottom, right }: Area): string {
  if (top === 0 && bottom === last.row) return `${columnName(left)}:${columnName(right)}`;
  if (left === 0 && right === last.column) return `${top + 1}:${bottom + 1}`;
  const first = a1(top, left);
  return top === bottom && left === right ? first : `${first}:${a1(bottom, right)}`;
}

/** The sheet's name as it stands before `!`: quoted unless it is a plain word. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const sizeOf = ({ top, left, bottom, right }: Area): { rows: number; columns: number } => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});
