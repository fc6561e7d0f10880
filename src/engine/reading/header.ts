// Finds the header of a sheet and gives every column the path of its merged header texts.
import { parseCell } from "../value/amount";
import { cellText, normalise, type Sheet } from "../value/cell";
import type { HeadWords, SheetWords } from "./sheet-words";

/** Where the header lies (0-based indices into `sheet.rows`) and what each column is called. */
export type Header = {
  /** First row of data. */
  body: number;
  /** The 栏次 cells' columns: one label column per block. */
  labelColumns: number[];
  /** Header texts of each column from the top group down, normalised. */
  paths: string[][];
  /** The same texts as they are written on the sheet. */
  texts: string[][];
};

const searchRows = 40;

/** Finds the header by its 栏次 row, else by its 行次 or 科目名称 row; undefined when the sheet has none of them. */
export function findHeader(sheet: Sheet, { head, columns, rows }: SheetWords): Header | undefined {
  const line =
    findLine(sheet, (text) => text === columns.count) ??
    findLine(sheet, (text) => text === columns.line, -1) ??
    findLine(sheet, (text) => columns.name.test(text));
  if (!line) return undefined;
  const labelColumn = line.columns[0] ?? 0;
  const isCount = cellIs(sheet, line.row, labelColumn, columns.count);
  const end = isCount ? line.row : lastHeaderRow(sheet, line.row, labelColumn, rows.total) + 1;
  const start = firstHeaderRow(sheet, end, head);
  const texts = columnTexts(sheet, start, end);
  return {
    body: isCount ? line.row + 1 : end,
    labelColumns: line.columns,
    texts,
    paths: texts.map((path) => path.map(normalise)),
  };
}

/** Header of one of our own sheets: the row that holds `key`, names straight below nothing. */
export function findKeyHeader(sheet: Sheet, key: string): Header | undefined {
  const line = findLine(sheet, (text) => text === key);
  if (!line) return undefined;
  const texts = columnTexts(sheet, line.row, line.row + 1);
  return {
    body: line.row + 1,
    labelColumns: line.columns,
    texts,
    paths: texts.map((path) => path.map(normalise)),
  };
}

function cellIs(sheet: Sheet, row: number, column: number, text: string): boolean {
  return normalise(cellText(sheet.rows[row]?.[column])) === text;
}

function findLine(
  sheet: Sheet,
  matches: (text: string) => boolean,
  shift = 0,
): { row: number; columns: number[] } | undefined {
  for (let row = 0; row < Math.min(sheet.rows.length, searchRows); row++) {
    const columns: number[] = [];
    sheet.rows[row]?.forEach((value, column) => {
      if (typeof value === "string" && value.length < 40 && matches(normalise(value)))
        columns.push(column + shift);
    });
    if (columns.length > 0) return { row, columns };
  }
  return undefined;
}

/** Without a 栏次 row the header ends above the first row that holds an amount, or the label 合计. */
function lastHeaderRow(sheet: Sheet, from: number, labelColumn: number, total: string): number {
  let row = from;
  const isData = (index: number): boolean =>
    (sheet.rows[index] ?? []).some(
      (value, column) =>
        ["number", "not-applicable"].includes(parseCell(value).kind) ||
        (column <= labelColumn && normalise(cellText(value)) === total),
    );
  while (row + 1 < Math.min(sheet.rows.length, from + 6) && !isData(row + 1)) row++;
  return row + 1 < sheet.rows.length ? row : from;
}

/** The header begins below the last line of title, 表号, 编制单位 and 金额单位, and below remarks in one cell. */
function firstHeaderRow(sheet: Sheet, end: number, { line, header }: HeadWords): number {
  const textsOf = (row: number): string[] =>
    (sheet.rows[row] ?? []).map((value) => normalise(cellText(value))).filter((text) => text !== "");
  const isAbove = (texts: readonly string[]): boolean =>
    !texts.some((text) => header.test(text)) && texts.some((text) => line.test(text));
  let start = end;
  while (start > 0 && !isAbove(textsOf(start - 1))) start--;
  if (start === 0) start = Math.max(0, end - 5);
  while (start < end - 1 && textsOf(start).length < 2) start++;
  return start;
}

/**
 * The texts above each column. Merged cells hold their text only top left, so a blank header cell takes the text
 * of its left neighbour as long as every row above it does so too (the same group). Merged cells that were taken
 * apart repeat their text to the right or downwards; a 款 named like its 类 (其他支出) is no such repetition.
 */
function columnTexts(sheet: Sheet, start: number, end: number): string[][] {
  const width = Math.max(0, ...sheet.rows.slice(start, end).map((row) => row.length));
  const texts: string[][] = Array.from({ length: width }, () => []);
  const sameGroup: boolean[] = Array.from({ length: width }, () => true);
  for (let row = start; row < end; row++) {
    let left = "";
    for (let column = 0; column < width; column++) {
      const own = cellText(sheet.rows[row]?.[column]);
      const path = texts[column] ?? [];
      if (own !== "" && !(own === left && sameGroup[column])) {
        left = own;
        if (sameGroup[column] || path.at(-1) !== own) path.push(own);
        sameGroup[column] = false;
      } else if (!sameGroup[column]) left = "";
      else if (left !== "") path.push(left);
    }
  }
  return texts;
}
