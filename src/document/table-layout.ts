// A filled sheet as a table of the document: lines above, a grid that fits the page, notes below.
import { group } from "../engine/value/amount";
import type { Area, CellLook, FilledCell, FilledSheet } from "../engine/value/filled";

/** A cell of the grid; one that a merged cell covers is null. */
export type GridCell = {
  text: string;
  look: CellLook;
  strong: boolean;
  /** In characters. */
  indent: number;
  across: number;
  down: number;
};

/** Part of a table that fits the width of a page: the whole table, or some of its columns beside those that name rows. */
export type Panel = {
  head: (GridCell | null)[][];
  rows: (GridCell | null)[][];
  /** Relative widths of the columns. */
  widths: number[];
};

/** `line` holds 部门, year and 金额单位; `number` is the 表号. */
export type DocumentTable = {
  title: string;
  number: string;
  line: [left: string, middle: string, right: string];
  panels: Panel[];
  notes: string[];
  landscape: boolean;
};

/** More columns than this are not legible across a page; then so many amounts go into one panel. */
const mostColumns = 13;
/** A panel with `enough` amounts ends where its group of columns does. */
const panelAmounts = { grid: { most: 9, enough: 5 }, sparse: { most: 10, enough: 10 } };

/** Lays a sheet out for a page. `full` keeps rows and columns without amounts in grids of details, too. */
export function documentTable(sheet: FilledSheet, full = false): DocumentTable {
  const lookOf = (row: FilledSheet["rows"][number]): CellLook | undefined => row.find(Boolean)?.look;
  const firstHead = sheet.rows.findIndex((row) => lookOf(row) === "head");
  const firstNote = sheet.rows.findIndex((row) => lookOf(row) === "note");
  const end = firstNote < 0 ? sheet.rows.length : firstNote;
  const body = sheet.header.to + 1;
  const head = sheet.rows.slice(firstHead, body).map((_, i) => gridRow(sheet, firstHead + i));
  const isSparse = sheet.sparse === true && !full;
  const rows = everyRow(body, end);
  const columns = isSparse ? columnsHolding(sheet, body, rows) : sheet.widths.map((_, i) => i);
  return {
    ...aboveGrid(sheet, firstHead),
    panels: panelsOf(sheet, body, columns, panelAmounts[isSparse ? "sparse" : "grid"]).map((some) => ({
      head: pick(head, some),
      rows: pick(
        (isSparse ? rowsHolding(sheet, rows, some) : rows).map((row) => gridRow(sheet, row)),
        some,
      ),
      widths: some.map(
        (column) => (sheet.widths[column] ?? 0) * (isSparse && isAmount(sheet, body, column) ? 0.68 : 1),
      ),
    })),
    notes: sheet.rows.slice(end).flatMap(textsOf),
    landscape: sheet.landscape,
  };
}

/** Title, 表号 and the line of 部门, year and 金额单位. */
function aboveGrid(
  { rows }: FilledSheet,
  firstHead: number,
): Pick<DocumentTable, "title" | "number" | "line"> {
  const [title = [], numbers = [], line = []] = rows.slice(0, firstHead).map(textsOf);
  const [left = "", ...rest] = line;
  return {
    title: title.join(""),
    number: numbers.join(""),
    line: [left, rest.length > 1 ? (rest[0] ?? "") : "", rest.at(-1) ?? ""],
  };
}

const textsOf = (row: FilledSheet["rows"][number]): string[] =>
  row.flatMap((cell) => (cell ? [textOf(cell)] : []));

/** As the sheet shows it: amounts with separators, and blank where the sheet prints 0 as a blank. */
function shown(cell: FilledCell, blankZeros: boolean): string {
  if (cell.value === undefined || cell.look !== "amount") return textOf(cell);
  return blankZeros && Number(cell.value) === 0 ? "" : group(cell.value);
}

const textOf = (cell: FilledCell): string => cell.text ?? cell.value ?? "";

function gridRow(sheet: FilledSheet, row: number): (GridCell | null)[] {
  return (sheet.rows[row] ?? []).map((cell, column): GridCell | null => {
    const merge = sheet.merges.find((area) => covers(area, row, column));
    if (merge && (merge.top !== row || merge.left !== column)) return null;
    const { look, strong = false, indent = 0 } = cell ?? { look: "text" as const };
    return {
      text: cell ? shown(cell, sheet.blankZeros) : "",
      look,
      strong,
      indent: indent * 2,
      across: merge ? merge.right - merge.left + 1 : 1,
      down: merge ? merge.bottom - merge.top + 1 : 1,
    };
  });
}

const covers = (area: Area, row: number, column: number): boolean =>
  area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;

const everyRow = (body: number, end: number): number[] =>
  Array.from({ length: end - body }, (_, i) => body + i);

const isAmount = ({ rows }: FilledSheet, row: number, column: number): boolean =>
  rows[row]?.[column]?.look === "amount";

const isNil = ({ rows }: FilledSheet, row: number, column: number): boolean =>
  Number(rows[row]?.[column]?.value ?? 0) === 0;

const holds = (sheet: FilledSheet, row: number, column: number): boolean =>
  isAmount(sheet, row, column) && !isNil(sheet, row, column);

/** The first column of amounts, so that a table without any is still one, and all that hold some; and the names. */
function columnsHolding(sheet: FilledSheet, body: number, rows: readonly number[]): number[] {
  const columns = sheet.widths.map((_, i) => i);
  const first = columns.findIndex((column) => isAmount(sheet, body, column));
  return columns.filter(
    (column) =>
      column === first || !isAmount(sheet, body, column) || rows.some((row) => holds(sheet, row, column)),
  );
}

/** The first row, which is the total, and all that hold amounts in these columns. */
const rowsHolding = (sheet: FilledSheet, rows: readonly number[], columns: readonly number[]): number[] =>
  rows.filter((row) => row === rows[0] || columns.some((column) => holds(sheet, row, column)));

/** The columns of each panel. */
function panelsOf(
  sheet: FilledSheet,
  body: number,
  columns: readonly number[],
  { most, enough }: { most: number; enough: number },
): number[][] {
  const names = columns.filter((column) => sheet.rows[body]?.[column]?.look !== "amount");
  const amounts = columns.filter((column) => !names.includes(column));
  const isList = names.every((column) => column < (amounts[0] ?? 0));
  if (columns.length <= mostColumns || !isList) return [[...columns]];
  const panels: number[][] = [];
  for (const column of amounts) {
    const last = panels.at(-1);
    const isFull =
      last === undefined || last.length === most || (last.length >= enough && opensGroup(sheet, column));
    if (isFull) panels.push([column]);
    else last.push(column);
  }
  return panels.map((panel) => [...names, ...panel]);
}

/** Whether the top header text over a column begins there. */
function opensGroup(sheet: FilledSheet, column: number): boolean {
  const top = sheet.rows.findIndex((row) => row.some((cell) => cell?.look === "head"));
  return Boolean(sheet.rows[top]?.[column]?.text);
}

/** Only some columns, neighbours of each other; a merged cell shrinks to what is left of it. */
function pick(rows: readonly (GridCell | null)[][], columns: readonly number[]): (GridCell | null)[][] {
  if (columns.length === rows[0]?.length) return rows.map((row) => [...row]);
  return rows.map((row, r) =>
    columns.map((column, i) => pickCell(rows, row, r, column, columns.slice(0, i), columns)),
  );
}

function pickCell(
  rows: readonly (GridCell | null)[][],
  row: readonly (GridCell | null)[],
  r: number,
  column: number,
  before: readonly number[],
  columns: readonly number[],
): GridCell | null {
  const owner = ownerOf(rows, r, column);
  if (!owner) return row[column] ?? null;
  const { cell, at } = owner;
  const isFirst = r === at.row && !before.some((one) => one >= at.column && one < at.column + cell.across);
  if (!isFirst) return null;
  const across = columns.filter((one) => one >= at.column && one < at.column + cell.across).length;
  return { ...cell, across };
}

type Owner = { cell: GridCell; at: { row: number; column: number } };

/** The cell that is drawn at a place: the one there, or the merged one that covers it. */
function ownerOf(rows: readonly (GridCell | null)[][], row: number, column: number): Owner | undefined {
  for (let r = row; r >= 0; r--) {
    for (let c = column; c >= 0; c--) {
      const cell = rows[r]?.[c];
      if (cell && r + cell.down > row && c + cell.across > column) return { cell, at: { row: r, column: c } };
    }
  }
  return undefined;
}
