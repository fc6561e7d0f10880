// How big a workbook may be. A whole county's 财决 fits many times over; a crafted file must not exhaust memory.
import { Problem } from "../../engine/value/problem";

const MB = 1024 * 1024;

/** Beyond any of these `readBook` gives Problem `too-large`. */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 200 * MB,
  /** Declared size of the parts of an .xlsx that are unpacked, together. */
  unpackedBytes: 400 * MB,
  /** Entries in the .xlsx package. */
  parts: 10_000,
  /** Cells that hold a value, in all sheets together. */
  cells: 5_000_000,
  /** Rows times columns between the first and the last value, in all sheets together. */
  area: 50_000_000,
};

/** What Excel itself allows on one sheet; an address beyond it is damage. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 };

/** @throws Problem `too-large` when `count` cells hold a value. */
export function checkCells(count: number, what: string): void {
  if (count <= limits.cells) return;
  throw new Problem("too-large", { what, detail: `有值的单元格超过 ${limits.cells / 10_000} 万个` });
}
