// A sheet as the page's grid shows it: text and width of its cells.
import type { CellValue, Sheet } from "../engine/value/cell";

const grouped = new Intl.NumberFormat("zh-CN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Ordinal numbers (栏次, 行次) and counts stay below this; codes of 科目 stand in columns without any cents. */
const smallest = 200;

/**
 * What a cell shows. A file read for its values gives no number formats, so money is told by the company it keeps:
 * a whole number is money where its column has `cents`, or beyond what a code can be.
 */
export function shownText(value: CellValue | undefined, hasCents = false): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value ?? "";
  const size = Math.abs(value);
  const isMoney = !Number.isInteger(value) || (hasCents && size >= smallest) || size >= 10_000_000;
  return isMoney ? grouped.format(value) : String(value);
}

/** Columns in which some number has cents. */
export function columnsWithCents({ left, rows }: Sheet): ReadonlySet<number> {
  const found = new Set<number>();
  for (const row of rows) {
    for (const [j, value] of row.entries())
      if (typeof value === "number" && !Number.isInteger(value)) found.add(left + j);
  }
  return found;
}

/** Rows and columns of the grid, from A1 to the last used cell, with room for some more. */
type Extent = { rows: number; columns: number };

export function extentOf({ top, left, rows }: Sheet): Extent {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: Math.max(top + rows.length + 5, 60), columns: Math.max(left + widest + 2, 26) };
}

/** Value at a 0-based row and column of the sheet. */
export function valueAt({ top, left, rows }: Sheet, row: number, column: number): CellValue {
  return rows[row - top]?.[column - left] ?? null;
}

/** Text runs over the cells to its right as long as they are blank: titles are written so. */
export function runsOver(sheet: Sheet, row: number, column: number): boolean {
  return typeof valueAt(sheet, row, column) === "string" && valueAt(sheet, row, column + 1) === null;
}

const [narrowest, widest] = [44, 260];

/** Widths in pixels that fit most cells of each column. */
export function columnWidths(sheet: Sheet, { columns }: Extent, cents: ReadonlySet<number>): number[] {
  const widths = Array.from({ length: columns }, () => narrowest);
  for (const [i, row] of sheet.rows.entries()) {
    for (const [j, value] of row.entries()) {
      const column = sheet.left + j;
      if (value === null || runsOver(sheet, sheet.top + i, column)) continue;
      widths[column] = Math.max(
        widths[column] ?? narrowest,
        Math.min(textWidth(shownText(value, cents.has(column))), widest),
      );
    }
  }
  return widths;
}

/** Chinese characters are twice as wide as the others. */
function textWidth(text: string): number {
  const wide = text.match(/[\u2e80-\uffef]/gu)?.length ?? 0;
  return 14 + wide * 13 + (text.length - wide) * 7;
}

/** 0-based row and column of an A1 address. */
export function positionOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Math.max(0, Number(digits) - 1), column: Math.max(0, column - 1) };
}
