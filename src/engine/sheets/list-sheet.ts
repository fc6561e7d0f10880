// Our own lists (决算补充资料, 上年决算 …): their rows out of a sheet, and a sheet laid out of rows.
import { fromDecimal, fromNumber, parseCell, toShortDecimal } from "../value/amount";
import { cellText, type CellValue, type Sheet } from "../value/cell";
import type { CellLook, FilledCell, FilledSheet } from "../value/filled";
import type { ListForm } from "../reading/form";
import { rawCell, readForm } from "../reading/reading";
import type { SheetWords } from "../reading/sheet-words";

/** A row by its 编号; `cells` holds what stands in the form's columns, blanks left out. */
export type ListRow = { key: string; cells: Readonly<Record<string, CellValue>> };

/** Rows in sheet order. @throws Problem `form-layout` when the sheet has no header 编号. */
export function readList(sheet: Sheet, form: ListForm, words: SheetWords, book?: string): ListRow[] {
  const reading = readForm(sheet, form, words, book);
  const columns = [...(reading.columns[0] ?? [])];
  return reading.rows.map((row) => ({
    key: row.key,
    cells: Object.fromEntries(
      columns
        .map(([column, at]) => [column, rawCell(reading, row, at)] as const)
        .filter(([, value]) => cellText(value) !== ""),
    ),
  }));
}

/** How a list looks: a line on what it is for, and widths in characters of the key and of each column. */
export type ListStyle = { about: string; widths: readonly number[] };

const headTop = 2;

/** The list as a sheet that `readList` and the form read back: title, what it is for, header, rows. */
export function layList(form: ListForm, rows: readonly ListRow[], { about, widths }: ListStyle): FilledSheet {
  const columns = Object.keys(form.columns);
  const width = columns.length + 1;
  const line = (cell: FilledCell): (FilledCell | null)[] => [cell, ...columns.map(() => null)];
  const across = (row: number) => ({ top: row, left: 0, bottom: row, right: width - 1 });
  return {
    id: form.id,
    name: form.id,
    rows: [
      line({ look: "title", text: form.titles[0] ?? form.id }),
      line({ look: "note", text: about }),
      [form.key, ...columns.map((column) => form.columns[column]?.[0] ?? column)].map((text) => ({
        look: "head",
        text,
      })),
      ...rows.map(({ key, cells }): (FilledCell | null)[] => [
        { look: "code", text: key },
        ...columns.map((column) => cellOf(form, column, cells[column])),
      ]),
    ],
    merges: [across(0), across(1)],
    widths,
    header: { from: 0, to: headTop },
    landscape: true,
    charts: [],
    wordRules: [],
    blankZeros: false,
  };
}

/** Numbers of a column of numbers as numbers; whatever else was typed there stays as it was typed. */
function cellOf(form: ListForm, column: string, value: CellValue | undefined): FilledCell {
  const isText = form.texts?.includes(column) ?? false;
  const look: CellLook = isText ? "text" : form.money?.includes(column) ? "amount" : "count";
  const text = cellText(value);
  if (text === "") return { look };
  const parsed = parseCell(value);
  if (isText || parsed.kind !== "number") return { look: "text", text };
  return { look, value: toShortDecimal(parsed.value, 6) };
}

/** A sheet of ours as the cells that a host will read back from it, before it was written. */
export function asSheet({ id, name, rows }: FilledSheet): Sheet {
  const value = (cell: FilledCell | null): CellValue => {
    const exact = cell?.value === undefined ? undefined : fromDecimal(cell.value);
    if (cell?.value === undefined || exact === undefined) return cell?.text ?? null;
    const number = Number(cell.value);
    // Beyond what a spreadsheet's number can hold to the last digit.
    return toShortDecimal(fromNumber(number), 6) === toShortDecimal(exact, 6) ? number : cell.value;
  };
  return { name, hidden: false, top: 0, left: 0, rows: rows.map((row) => row.map(value)), ours: id };
}
