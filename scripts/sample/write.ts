// Grids → .xlsx and .xls bytes, the same every time, and → a Book in memory.
import * as XLSX from "@e965/xlsx";
import type { Book, CellValue, Sheet } from "../../src/engine/value/cell";
import { type Cell, cellFormat, cellValue, type Grid } from "./grid";

type Sheets = { name: string; sheets: readonly Grid[] };

export const toXlsx = (workbook: Sheets): Uint8Array => write(workbook, "xlsx");
export const toXls = (workbook: Sheets): Uint8Array => write(workbook, "biff8");

function write(workbook: Sheets, bookType: "xlsx" | "biff8"): Uint8Array {
  forgetFormats();
  const book = XLSX.utils.book_new();
  for (const grid of workbook.sheets) XLSX.utils.book_append_sheet(book, worksheet(grid), grid.name);
  book.Workbook = { Sheets: workbook.sheets.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })) };
  // Without a date of its own the file would not be the same from one run to the next.
  book.Props = { Title: workbook.name, CreatedDate: new Date(Date.UTC(2023, 2, 15)) };
  return new Uint8Array(XLSX.write(book, { bookType, type: "array", compression: true }) as ArrayBuffer);
}

/** The library goes on with the number formats of the workbook that it read or wrote last: let that be an empty one. */
function forgetFormats(): void {
  XLSX.read('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" />', { type: "string" });
}

function worksheet(grid: Grid): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  grid.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const written = writtenCell(cell, grid);
      if (written !== null) sheet[XLSX.utils.encode_cell({ r, c })] = written;
    }),
  );
  const end = { r: Math.max(grid.rows.length - 1, 0), c: Math.max(grid.widths.length - 1, 0) };
  sheet["!ref"] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: end });
  sheet["!merges"] = grid.merges.map(([top, left, bottom, right]) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  sheet["!cols"] = grid.widths.map((wch) => ({ wch }));
  return sheet;
}

function writtenCell(cell: Cell, { unit }: Grid): XLSX.CellObject | null {
  const value = cellValue(cell, unit);
  if (value === null) return null;
  if (typeof value === "string") return { t: "s", v: value };
  return { t: "n", v: value, z: cellFormat(cell, unit) ?? "General" };
}

/** The workbook as a host would read it. */
export function toBook(workbook: Sheets, name = `${workbook.name}.xlsx`): Book {
  return { name, sheets: workbook.sheets.map(toSheet) };
}

/** The used range: from the first to the last row and column that hold anything. */
function toSheet(grid: Grid): Sheet {
  const rows = grid.rows.map((row): CellValue[] => row.map((cell) => cellValue(cell, grid.unit)));
  const isUsed = (cell: CellValue | undefined): boolean => cell !== null && cell !== undefined;
  const usedRows = rows.flatMap((row, index) => (row.some(isUsed) ? [index] : []));
  const top = usedRows[0] ?? 0;
  const bottom = usedRows.at(-1) ?? -1;
  let left = Infinity;
  let right = -1;
  for (const row of rows) {
    const first = row.findIndex(isUsed);
    if (first < 0) continue;
    left = Math.min(left, first);
    right = Math.max(right, row.findLastIndex(isUsed));
  }
  if (right < 0) left = 0;
  return {
    name: grid.name,
    hidden: grid.hidden,
    top,
    left,
    rows: rows
      .slice(top, bottom + 1)
      .map((row) => Array.from({ length: right - left + 1 }, (_, column) => row[left + column] ?? null)),
  };
}
