// A sheet's cells as Excel gives them, as cells of a Book: the same as from the workbook's file.
import type { CellValue, Sheet } from "../../engine/value/cell";
import type { Area } from "../../engine/value/filled";

/** A used range. `values` and `formats` are rows of cells; `merges` have sheet rows and columns, 0-based. */
export type SheetGrid = {
  top: number;
  left: number;
  values: readonly (readonly unknown[])[];
  formats: readonly (readonly unknown[])[];
  merges: readonly Area[];
};

/** How the file reader reads numbers. */
export type NumberReader = (value: number, format: string | undefined, date1904: boolean) => CellValue;

/** Whether a number format may be one of dates; whether it is, the file reader knows. */
const mayBeDate = (format: string): boolean =>
  /[ymdhs年月日时分秒]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));

/** Whether a number of the grid may be shown as a date. */
export const hasDates = ({ values, formats }: SheetGrid): boolean =>
  formats.some((row, r) =>
    row.some((format, c) => typeof values[r]?.[c] === "number" && mayBeDate(String(format))),
  );

/** As files name the formats that follow the system's language. */
const inFiles: Record<string, string> = { "m/d/yyyy": "m/d/yy", "m/d/yyyy h:mm": "m/d/yy h:mm" };

/** The cells from the first to the last value; `reader` is needed where a grid has dates. */
export function toSheet(
  { name, isHidden }: { name: string; isHidden: boolean },
  grid: SheetGrid | null,
  reader: NumberReader | null,
): Sheet {
  const rows = grid ? cellsOf(grid, reader) : [];
  const used = rows.flatMap((row, r) => (row.some((cell) => cell !== null) ? [r] : []));
  const [first] = used;
  const last = used.at(-1);
  if (!grid || first === undefined || last === undefined)
    return { name, hidden: isHidden, top: 0, left: 0, rows: [] };
  const width = Math.max(...rows.map((row) => row.findLastIndex((cell) => cell !== null) + 1));
  const starts = rows.map((row) => row.findIndex((cell) => cell !== null)).filter((start) => start >= 0);
  const start = Math.min(...starts);
  return {
    name,
    hidden: isHidden,
    top: grid.top + first,
    left: grid.left + start,
    rows: rows.slice(first, last + 1).map((row) => row.slice(start, width)),
  };
}

function cellsOf(grid: SheetGrid, reader: NumberReader | null): CellValue[][] {
  const rows = grid.values.map((row, r) =>
    row.map((value, c) => cellValue(value, String(grid.formats[r]?.[c]), reader)),
  );
  // Of merged cells only the first shows; some writers leave values under the others.
  for (const { top, left, bottom, right } of grid.merges) {
    for (let r = top; r <= bottom; r++) {
      const row = rows[r - grid.top];
      for (let c = left; row && c <= right; c++)
        if ((r !== top || c !== left) && c - grid.left < row.length) row[c - grid.left] = null;
    }
  }
  return rows;
}

function cellValue(value: unknown, format: string, reader: NumberReader | null): CellValue {
  if (typeof value === "number")
    return reader && mayBeDate(format) ? reader(value, inFiles[format] ?? format, false) : value + 0;
  if (typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
