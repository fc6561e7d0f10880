// Reads forms off sample books, for the tests of the forms and of the reading engine.
import { expect } from "vitest";
import { cellText, normalise, type Book, type CellValue, type Sheet } from "../../../src/engine/value/cell";
import { toShortDecimal } from "../../../src/engine/value/amount";
import type { Form } from "../../../src/engine/reading/form";
import { Problem, type ProblemCode } from "../../../src/engine/value/problem";
import {
  amountAt,
  columnOf,
  rawCell,
  readForm,
  refOf,
  type Reading,
} from "../../../src/engine/reading/reading";
import { recognise } from "../../../src/engine/reading/recognise";
import { forms } from "../../../src/rulebook/forms";
import { words } from "../../../src/rulebook/sheet-words";
import { lastYear2021, sample2022, toBook, withCarryOver, withFund } from "../../../scripts/sample";

/** Makes a book once: tests never change one in place. */
const once = (make: () => Book): (() => Book) => {
  let book: Book | undefined;
  return () => (book ??= make());
};

/** FY2022 with all three funds and carry-over, so that no form is empty. */
export const fullBook = once(() => toBook(fullWorkbook()));
export const fullWorkbook = () => withCarryOver(withFund(sample2022()));
export const plainBook = once(() => toBook(sample2022()));
export const lastYearSheet = once(() => toBook(lastYear2021()));

/** The sheet of a form. */
export function sheetOf(form: Form, book: Book): Sheet {
  const sheet = recognise(book, forms, words).get(form.id);
  if (!sheet) throw new Error(`no sheet of ${form.id} in ${book.name}`);
  return sheet;
}

export const read = (form: Form, book = plainBook()): Reading => readForm(sheetOf(form, book), form, words);

/** All forms of a book that it has. */
export function readAll(book: Book): Map<string, Reading> {
  const sheets = recognise(book, forms, words);
  return new Map(
    forms.flatMap((form) => {
      const sheet = sheets.get(form.id);
      return sheet ? [[form.id, readForm(sheet, form, words)] as const] : [];
    }),
  );
}

/** Address and content of a named cell: `F9 9615086.92`. */
export function at(reading: Reading, row: string, column: string, nth = 0): string {
  const found = reading.byKey.get(row)?.[nth];
  if (!found) return `no row ${row}`;
  const index = columnOf(reading, found, column);
  if (index === undefined) return `no column ${column}`;
  return `${refOf(reading, found, index).a1} ${String(rawCell(reading, found, index))}`;
}

/**
 * What a book says, cell by named cell: `财决04|2010301#0|基本支出` → 6337912.35. Blank and — are nothing; unknown
 * columns are numbered among themselves, since their keys name places.
 */
export function everything(book: Book): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [id, reading] of readAll(book)) {
    for (const [row, nth] of numbered(reading)) {
      for (const [column, key] of numberedColumns(reading)) {
        const index = columnOf(reading, row, column);
        if (index !== undefined) cells.set(`${id}|${row.key}#${nth}|${key}`, said(reading, row, index));
      }
    }
  }
  return cells;
}

/** Named cells in which a book says something else than `expected`. */
export function differences(book: Book, expected: ReadonlyMap<string, string>): string[] {
  const actual = everything(book);
  return [...new Set([...expected.keys(), ...actual.keys()])]
    .filter((key) => actual.get(key) !== expected.get(key))
    .map((key) => `${key}: ${String(actual.get(key))} instead of ${String(expected.get(key))}`);
}

function said(reading: Reading, row: Reading["rows"][number], index: number): string {
  const parsed = amountAt(reading, row, index);
  if (parsed.kind === "number") return toShortDecimal(parsed.value, 8);
  return "text" in parsed ? normalise(parsed.text) : "";
}

/** Rows with their number among those of the same key. */
export function numbered(reading: Reading): [Reading["rows"][number], number][] {
  return reading.rows.map((row) => [row, reading.byKey.get(row.key)?.indexOf(row) ?? -1]);
}

function numberedColumns(reading: Reading): [string, string][] {
  const { unknown: prefix } = reading.words.columns;
  const keys = [...new Set(reading.columns.flatMap((block) => [...block.keys()]))];
  const unknown = keys.filter((key) => key.startsWith(prefix));
  return keys.map((key) => [key, unknown.includes(key) ? `${prefix}#${unknown.indexOf(key)}` : key]);
}

/** The book with the sheet of one form changed. */
export function edit(book: Book, form: Form, change: (sheet: Sheet) => Sheet): Book {
  const own = sheetOf(form, book);
  return { ...book, sheets: book.sheets.map((sheet) => (sheet === own ? change(sheet) : sheet)) };
}

export const mapSheets = (book: Book, change: (sheet: Sheet) => Sheet): Book => ({
  ...book,
  sheets: book.sheets.map(change),
});

export const mapRows = (
  sheet: Sheet,
  change: (row: readonly CellValue[], index: number) => readonly CellValue[],
): Sheet => ({ ...sheet, rows: sheet.rows.map(change) });

export const mapCells = (sheet: Sheet, change: (value: CellValue) => CellValue): Sheet =>
  mapRows(sheet, (row) => row.map(change));

/** Without the rows in which one of the words stands alone in a cell. */
export const withoutRows = (sheet: Sheet, ...words: string[]): Sheet => ({
  ...sheet,
  rows: sheet.rows.filter((row) => !row.some((value) => words.includes(normalise(cellText(value))))),
});

/** Runs `act` and gives the Problem that it throws. */
export function problemOf(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("no Problem was thrown");
}

/** A form whose sheet lost a header (or the 合计 row) is a Problem that names sheet and form. */
export function expectLayoutProblem(form: Form, book: Book, ...lost: string[]): void {
  const sheet = sheetOf(form, book);
  const problem = problemOf(() => readForm(withoutRows(sheet, ...lost), form, words));
  expect(problem.code).toBe("form-layout" satisfies ProblemCode);
  expect(problem.message).toContain(sheet.name);
  expect(problem.message).toContain(form.id);
}

/** Words whose rows make up the header of a coded list. */
export const listHeader = ["栏次", "科目名称", "科目名称(项目)"];
/** Words whose rows make up the header of a fixed sheet. */
export const fixedHeader = ["栏次", "行次"];
