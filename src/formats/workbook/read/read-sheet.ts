// The library's cells as ours: plain values in a rectangle from the first to the last value.
import type { CellObject, Range } from "@e965/xlsx";
import type { CellValue, Sheet } from "../../../engine/value/cell";
import { Problem } from "../../../engine/value/problem";
import { formatDate, isDateFormat, type Opened } from "./library";
import { limits, sheetSize } from "../../bytes/limits";

/** The worksheets in tab order, without chart and macro sheets. Empties `opened` as it goes, to save memory. */
export function toSheets(opened: Opened, what: string): Sheet[] {
  const readCell = opened.readCell ?? ((cell: CellObject) => cellValue(cell, opened.date1904));
  let area = 0;
  return opened.tabs
    .filter(({ sheet }) => (sheet["!type"] ?? "sheet") === "sheet")
    .map(({ name, hidden, sheet }) => {
      const detail = (fault: string): string => `工作表“${name}”${fault}`;
      const data: Data = sheet["!data"] ?? [];
      if (data.length > sheetSize.rows || data.some((row) => (row?.length ?? 0) > sheetSize.columns)) {
        throw new Problem("file-damaged", { what, detail: detail("的单元格超出 Excel 的行列范围") });
      }
      if (!clearCovered(data, sheet["!merges"] ?? [])) {
        throw new Problem("file-damaged", { what, detail: detail("的合并单元格互相重叠") });
      }
      const { rows, bounds } = takeRows(data, readCell);
      if (rows.size === 0) return { name, hidden, top: 0, left: 0, rows: [] };
      const { top, left, bottom, right } = bounds;
      area += (bottom - top + 1) * (right - left + 1);
      if (area > limits.area) {
        const size = `有内容的区域为 ${bottom - top + 1} 行 × ${right - left + 1} 列`;
        throw new Problem("too-large", {
          what,
          detail: detail(`${size}，各表合计上限 ${limits.area / 10_000} 万格`),
        });
      }
      return { name, hidden, top, left, rows: rectangle(rows, bounds) };
    });
}

type Bounds = { top: number; left: number; bottom: number; right: number };
type Data = (CellObject[] | undefined)[];

const blank: CellObject = { t: "z" };

/** Of merged cells only the first shows; some writers leave values under the others. False when merges overlap. */
function clearCovered(data: Data, merges: readonly Range[]): boolean {
  let work = 0;
  for (const { s, e } of merges) {
    for (let r = s.r; r <= Math.min(e.r, data.length - 1); r++) {
      const row = data[r];
      const last = Math.min(e.c, (row?.length ?? 0) - 1);
      work += 1 + Math.max(0, last - s.c);
      if (work > limits.area) return false;
      for (let c = r === s.r ? s.c + 1 : s.c; row && c <= last; c++) row[c] = blank;
    }
  }
  return true;
}

/** Values of each row that has any, from column A to the row's last value. */
function takeRows(data: Data, readCell: (cell: CellObject) => CellValue) {
  const rows = new Map<number, CellValue[]>();
  const bounds: Bounds = { top: -1, left: Infinity, bottom: -1, right: -1 };
  for (let r = 0; r < data.length; r++) {
    const { row, first } = rowValues(data[r] ?? [], readCell);
    data[r] = undefined;
    if (row.length === 0) continue;
    rows.set(r, row);
    if (bounds.top < 0) bounds.top = r;
    bounds.left = Math.min(bounds.left, first);
    bounds.bottom = r;
    bounds.right = Math.max(bounds.right, row.length - 1);
  }
  return { rows, bounds };
}

/** `first` is the column of the first value. */
function rowValues(
  cells: CellObject[],
  readCell: (cell: CellObject) => CellValue,
): { row: CellValue[]; first: number } {
  const row: CellValue[] = [];
  let first = -1;
  for (let c = 0; c < cells.length; c++) {
    const cell = cells[c];
    const value = cell ? readCell(cell) : null;
    if (value === null) continue;
    if (first < 0) first = c;
    while (row.length < c) row.push(null);
    row.push(value);
  }
  return { row, first };
}

/** Rows of equal length from `top` to `bottom`. Blank ones are one and the same array: there may be very many. */
function rectangle(rows: Map<number, CellValue[]>, { top, left, bottom, right }: Bounds): CellValue[][] {
  const width = right - left + 1;
  const empty = new Array<CellValue>(width).fill(null);
  const result: CellValue[][] = [];
  for (let r = top; r <= bottom; r++) {
    const row = rows.get(r);
    if (!row) {
      result.push(empty);
      continue;
    }
    if (left > 0) row.splice(0, left);
    while (row.length < width) row.push(null);
    result.push(row);
  }
  return result;
}

const errors: Record<number, string> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

function cellValue({ t, v, z }: CellObject, date1904: boolean): CellValue {
  switch (t) {
    case "n":
      if (typeof v !== "number" || !Number.isFinite(v)) return "#NUM!";
      return numberAs(v, z, date1904);
    case "b":
      return Boolean(v);
    case "e":
      return errors[Number(v)] ?? "#VALUE!";
    case "s":
      return v === undefined || v === "" ? null : String(v);
    default:
      return null;
  }
}

/** A number as it is read: dates and times as their format shows them, and no −0. */
export const numberAs = (value: number, format: CellObject["z"], date1904: boolean): CellValue =>
  isDate(format) ? dateText(String(format), value, date1904) : value + 0;

const dates = new Map<string, boolean>();

function isDate(format: CellObject["z"]): boolean {
  if (format === undefined || format === "General") return false;
  const key = String(format);
  let answer = dates.get(key);
  if (answer === undefined) {
    answer = isDateFormat(key);
    dates.set(key, answer);
  }
  return answer;
}

function dateText(format: string, value: number, date1904: boolean): CellValue {
  const text = formatDate(format, value, { date1904 });
  return text.trim() ? text : value;
}
