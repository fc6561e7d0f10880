// Our sheets behind the book's own in a workbook, and what LibreOffice makes of their formulas.
import * as XLSX from "@e965/xlsx";
import type { Book, Sheet } from "../../src/engine/value/cell";
import type { FilledSheet } from "../../src/engine/value/filled";
import { writeSheets } from "../../src/formats/workbook/write/write-sheets";
import { convert } from "./libreoffice";

export type Filled = { book: Book; sheets: readonly FilledSheet[] };

/** Values of every workbook after full recalculation, in one run: `sheet!A1` → number or text. */
export const recalculate = (books: readonly Filled[]): Map<string, string | number>[] =>
  convert(books.map(toXlsx), "xlsx", "xlsx").map((bytes) => valuesOf(XLSX.read(bytes)));

function valuesOf(book: XLSX.WorkBook): Map<string, string | number> {
  const values = new Map<string, string | number>();
  for (const [name, sheet] of Object.entries(book.Sheets)) {
    for (const [at, cell] of Object.entries(sheet)) {
      if (!at.startsWith("!")) values.set(`${name}!${at}`, (cell as XLSX.CellObject).v as string | number);
    }
  }
  return values;
}

/** Our sheets written into the book, with something wrong beside every formula: what is right was recalculated. */
function toXlsx({ book, sheets }: Filled): Uint8Array {
  // With number formats of its own: the library would take those of the workbook that it read or wrote last.
  const workbook = Object.assign(XLSX.utils.book_new(), { SSF: { 0: "General" } });
  for (const sheet of book.sheets) XLSX.utils.book_append_sheet(workbook, plain(sheet), sheet.name);
  const bytes = new Uint8Array(XLSX.write(workbook, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
  return writeSheets(bytes, book.name, sheets.map(spoilt)).bytes;
}

const spoilt = (sheet: FilledSheet): FilledSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell) => {
      if (cell?.formula === undefined) return cell;
      return { ...cell, ...(cell.value === undefined ? { text: "未重算" } : { value: "-1" }) };
    }),
  ),
});

function plain({ top, left, rows }: Sheet): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  rows.forEach((row, r) =>
    row.forEach((v, c) => {
      if (v === null) return;
      const t = typeof v === "number" ? "n" : typeof v === "boolean" ? "b" : "s";
      sheet[XLSX.utils.encode_cell({ r: top + r, c: left + c })] = { t, v };
    }),
  );
  return withRange(sheet, top + rows.length, left + Math.max(0, ...rows.map((row) => row.length)));
}

const withRange = (sheet: XLSX.WorkSheet, rows: number, columns: number): XLSX.WorkSheet => ({
  ...sheet,
  "!ref": XLSX.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, rows - 1), c: Math.max(0, columns - 1) },
  }),
});
