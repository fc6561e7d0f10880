// A sheet of the reader's library made fit to be written as .xlsx.
import { utils } from "@e965/xlsx";
import type { CellObject, ColInfo, Range, WorkSheet } from "@e965/xlsx";
import { Problem } from "../../../engine/value/problem";
import type { Opened } from "../read/library";
import { sheetSize } from "../../bytes/limits";
import type { ColumnWidth } from "./widths";

/** The library's sheet as it is written: only what is kept, and nothing that Excel would call damage. */
export function worksheet(
  sheet: WorkSheet,
  opened: Opened,
  columns: readonly (ColumnWidth | undefined)[],
  what: string,
): WorkSheet {
  const source: readonly (readonly CellObject[] | undefined)[] = sheet["!data"] ?? [];
  const width = source.reduce((most, row) => Math.max(most, row?.length ?? 0), 1);
  if (source.length > sheetSize.rows || width > sheetSize.columns) {
    throw new Problem("file-damaged", { what, detail: "工作表的单元格超出 Excel 的行列范围" });
  }
  const data = Array.from(source, (row): Cells => Array.from(row ?? [], (cell) => written(cell, opened)));
  const merges = separate(sheet["!merges"] ?? []);
  for (const area of merges) clearCovered(data, area);
  return {
    "!data": data as CellObject[][],
    "!ref": utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, data.length - 1), c: width - 1 } }),
    "!merges": merges,
    "!cols": columns.length > 0 ? columns.map(stated) : fitted(data, width, merges),
  };
}

type Cells = (CellObject | undefined)[];

/** Of merged cells only the first shows; the reader takes the others for blank, and so must a SUM over them. */
function clearCovered(data: readonly Cells[], { s, e }: Range): void {
  for (let r = s.r; r <= Math.min(e.r, data.length - 1); r++) {
    const row = data[r];
    const last = Math.min(e.c, (row?.length ?? 0) - 1);
    for (let c = r === s.r ? s.c + 1 : s.c; row && c <= last; c++) row[c] = undefined;
  }
}

/** A cell with what is kept of it. */
function written(cell: CellObject | undefined, { readCell }: Opened): CellObject | undefined {
  if (!cell || cell.t === "z" || cell.v === undefined) return undefined;
  if (!readCell) {
    const v = typeof cell.v === "string" ? cell.v.slice(0, 32_767) : cell.v;
    return { t: cell.t, v, ...(cell.z !== undefined && { z: cell.z }) };
  }
  const value = readCell(cell);
  if (typeof value === "number") return { t: "n", v: value, z: formatLike(String(cell.v)) };
  if (typeof value === "boolean") return { t: "b", v: value };
  return value === null ? undefined : { t: "s", v: value.slice(0, 32_767) };
}

/** The number format that shows a number as it was written in a table of a page. */
function formatLike(text: string): string {
  const [, decimals = "", percent = ""] = /(?:\.(\d+))?\s*(%?)\s*$/.exec(text) ?? [];
  return `${text.includes(",") ? "#,##0" : "0"}${decimals && `.${"0".repeat(decimals.length)}`}${percent}`;
}

/** Merged areas without those that overlap an earlier one: Excel would call the file damaged. */
function separate(merges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  let open: Range[] = [];
  for (const area of [...merges].sort((a, b) => a.s.r - b.s.r || a.s.c - b.s.c)) {
    open = open.filter(({ e }) => e.r >= area.s.r);
    if (open.some(({ s, e }) => s.c <= area.e.c && e.c >= area.s.c)) continue;
    if (area.s.r === area.e.r && area.s.c === area.e.c) continue;
    open.push(area);
    kept.push(area);
  }
  return kept;
}

const stated = (column: ColumnWidth | undefined): ColInfo =>
  column ? { width: column.width, ...(column.hidden && { hidden: true }) } : {};

/** Widths after the content, where the file states none; text of merged cells has more room than one column. */
function fitted(data: readonly Cells[], width: number, merges: readonly Range[]): ColInfo[] {
  const merged = new Set(merges.map(({ s }) => `${s.r}:${s.c}`));
  return Array.from({ length: width }, (_, c) => {
    const lengths = data.slice(0, 1000).map((row, r) => {
      const cell = row[c];
      if (!cell || merged.has(`${r}:${c}`)) return 0;
      if (cell.t === "n") return 16;
      return Array.from(String(cell.v)).reduce((sum, char) => sum + (char > "\u2e7f" ? 2 : 1), 1);
    });
    return { wch: Math.min(40, Math.max(9, ...lengths)) };
  });
}
