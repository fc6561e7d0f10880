// Reads a sheet with its Form: rows and columns get names, amounts are parsed on demand and kept exact.
import {
  absolute,
  compare,
  fromNumber,
  multiply,
  parseCell,
  subtract,
  toCents,
  whole,
  type Exact,
  type Parsed,
} from "../value/amount";
import { a1, cellText, normalise, type CellRef, type CellValue, type Sheet } from "../value/cell";
import { isOwnList, keyHeader, type Form } from "./form";
import { findHeader, findKeyHeader, type Header } from "./header";
import { matchColumns } from "./columns";
import { memo } from "../value/memo";
import { Problem } from "../value/problem";
import { headerCell, headerRow, knownColumns, knownRows, sheetOf, totalRow } from "./messages";
import { headRows, headTexts } from "./recognise";
import { fixedRows, listRows, type Row } from "./rows";
import type { HeadWords, SheetWords } from "./sheet-words";

/** A recognised sheet with named rows and columns. */
export type Reading = {
  form: Form;
  sheet: Sheet;
  /** The words by which it was read. */
  words: SheetWords;
  header: Header;
  rows: readonly Row[];
  /** Rows by key; a 科目 may have several (one per project). */
  byKey: ReadonlyMap<string, readonly Row[]>;
  /** Sheet column of each column key; in fixed forms per block. */
  columns: readonly ReadonlyMap<string, number>[];
  /** Columns of a list with a — in every row: the form has crossed them out, there can be nothing in them. */
  crossedOut: ReadonlySet<number>;
  /** 编制单位 as written, without its label; null when the sheet does not say. */
  unitName: string | null;
  year: number | null;
  /** 元 per unit of the sheet: 1, or 10000 when it states 万元. */
  scale: number;
  /** What the sheet says its amounts are in where nobody knows what that is; they are taken for 元. */
  strangeUnit: string | null;
  /** Half of the last place that a 万元 sheet prints, in 元: how far its rounded amounts may be off. 0 for 元. */
  slack: Exact;
};

/**
 * Reads `sheet` of the workbook called `book` as `form`, once. @throws Problem `form-layout` when header or rows cannot be
 * found.
 */
export const readForm = (sheet: Sheet, form: Form, words: SheetWords, book = ""): Reading =>
  readWith(sheet)(words)(form, book);

const readWith = memo((sheet: Sheet) =>
  memo((words: SheetWords) => memo((form: Form, book: string) => readSheet(sheet, form, words, book))),
);

function readSheet(sheet: Sheet, form: Form, words: SheetWords, book: string): Reading {
  const { header, columns, rows } = locate(sheet, form, words, book);
  const head = headTexts({ ...sheet, rows: sheet.rows.slice(0, header.body) });
  const { scale, strangeUnit } = moneyUnitOf(head, words.head);
  const byKey = new Map<string, Row[]>();
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  return {
    form,
    sheet,
    words,
    header,
    rows,
    byKey,
    columns,
    crossedOut: new Set(form.kind === "list" ? crossedOut(sheet, rows) : []),
    unitName: unitNameOf(sheet, words.head),
    // Answers may speak of any year.
    year: isOwnList(form) ? null : yearOf(head, words.head),
    scale,
    strangeUnit,
    slack: scale === 1 ? whole(0) : slackOf(sheet, header, scale),
  };
}

/** Of the columns that are crossed out in the first row, those that are in all of them. */
function crossedOut({ rows: cells }: Sheet, rows: readonly Row[]): number[] {
  const isDash = ({ index }: Row, column: number): boolean =>
    parseCell(cells[index]?.[column]).kind === "not-applicable";
  const [first] = rows;
  const columns = first ? [...(cells[first.index] ?? []).keys()] : [];
  return columns.filter((column) => rows.every((row) => isDash(row, column)));
}

type Located = Pick<Reading, "header" | "columns" | "rows">;

function locate(sheet: Sheet, form: Form, words: SheetWords, book: string): Located {
  const where = sheetOf(sheet.name, book);
  const lacks = (detail: string): Problem => new Problem("form-layout", { where, what: form.id, detail });
  const key = keyHeader(form);
  const header = key === undefined ? findHeader(sheet, words) : findKeyHeader(sheet, key);
  if (!header) throw lacks(key === undefined ? headerRow(words.columns.count) : headerCell(key));
  const columns = matchColumns(form, header, words.columns);
  if (columns.every((block) => block.size === 0)) throw lacks(knownColumns);
  const rows =
    form.kind === "list"
      ? listRows(sheet, form, header, words, columns[0])
      : fixedRows(sheet, form, header, words.rows);
  if (key !== undefined) return { header, columns, rows };
  const { total } = words.rows;
  if (form.kind === "list" && !rows.some((row) => row.key === total)) throw lacks(totalRow(total));
  if (rows.length === 0) throw lacks(knownRows);
  return { header, columns, rows };
}

/** Key of one row by its place in `sheet.rows`, for sheets where a 科目 has several rows. */
export const rowAt = (index: number): string => `#${index}`;

/** The column of `key` for `row`, following a total row whose label spans into the next block. */
export function columnOf(reading: Reading, row: Row, key: string): number | undefined {
  return reading.columns[row.block + (row.spills ? 1 : 0)]?.get(key);
}

export function rawCell(reading: Reading, row: Row, column: number): CellValue {
  return reading.sheet.rows[row.index]?.[column] ?? null;
}

/** Amount or count in a cell: amounts in 元, on official sheets in whole 分 whatever stands below them. */
export function amountAt(reading: Reading, row: Row, column: number): Parsed {
  const parsed = parseCell(rawCell(reading, row, column));
  if (parsed.kind === "not-applicable" && reading.crossedOut.has(column)) return { kind: "blank" };
  if (parsed.kind !== "number" || row.count) return parsed;
  const value = multiply(parsed.value, whole(reading.scale));
  return { ...parsed, value: reading.form.blank === "zero" ? toCents(value) : value };
}

/** Whether an amount has digits below the 分 that somebody meant, and that floating-point arithmetic does not leave. */
export function isBelowCents({ scale }: Reading, value: CellValue): boolean {
  const parsed = parseCell(value);
  if (parsed.kind !== "number") return false;
  const amount = multiply(parsed.value, whole(scale));
  return compare(absolute(subtract(amount, toCents(amount))), leastMeant) > 0;
}

/** In 元: amounts up to 10^11 元 keep four places below the 分 in a double. */
const leastMeant: Exact = { n: 1n, d: 100_000n };

export function refOf(reading: Reading, row: Pick<Row, "index">, column: number): CellRef {
  return {
    form: reading.form.id,
    sheet: reading.sheet.name,
    a1: a1(reading.sheet.top + row.index, reading.sheet.left + column),
  };
}

/** Columns of the detail items under the header group of `column` (款 columns under the 小计 of a 类). */
export function detailColumns({ header }: Reading, column: number): readonly number[] {
  const known = detailsByColumn(header);
  const details = known.get(column) ?? findDetails(header, column);
  known.set(column, details);
  return details;
}

/** Rules over every row ask for the same groups again and again. */
const detailsByColumn = memo((_: Header) => new Map<number, readonly number[]>());

function findDetails({ paths }: Header, column: number): number[] {
  const group = paths[column]?.slice(0, -1) ?? [];
  if (group.length === 0) return [];
  const details: number[] = [];
  paths.forEach((path, i) => {
    if (i !== column && path.length > group.length && group.every((part, k) => part === path[k]))
      details.push(i);
  });
  return details;
}

/** Keys of a list's columns that hold amounts. */
export function amountColumns(reading: Reading): string[] {
  const texts = reading.form.kind === "list" ? (reading.form.texts ?? []) : [];
  return [...(reading.columns[0]?.keys() ?? [])].filter((key) => !texts.includes(key));
}

function unitNameOf(sheet: Sheet, { unit, line }: HeadWords): string | null {
  for (const row of headRows(sheet)) {
    for (let column = 0; column < row.length; column++) {
      const match = unit.exec(cellText(row[column]));
      if (!match) continue;
      const beside = cellText(row[column + 1]);
      const name = match[1]?.trim() || (line.test(normalise(beside)) ? "" : beside);
      if (name) return name;
    }
  }
  return null;
}

function yearOf(head: readonly string[], { years, digits }: HeadWords): number | null {
  const texts = head.map((text) => Array.from(normalise(text), (char) => digits[char] ?? char).join(""));
  for (const year of years) {
    const match = texts.map((text) => year.exec(text)).find((found) => found !== null);
    if (match) return Number(match[1]);
  }
  return null;
}

/** What the amounts of a sheet are in; 元 where it does not say. */
function moneyUnitOf(
  head: readonly string[],
  { money, moneyUnits }: HeadWords,
): Pick<Reading, "scale" | "strangeUnit"> {
  const said = head.flatMap((text) => {
    const found = money
      .map((pattern) => pattern.exec(normalise(text))?.[1])
      .find((unit) => unit !== undefined);
    return found === undefined ? [] : [found];
  });
  const strange = said.find((unit) => moneyUnits[unit] === undefined);
  return { scale: moneyUnits[said[0] ?? ""] ?? 1, strangeUnit: strange ?? null };
}

/** Amounts are rounded to the most decimals that the sheet shows; so many that they are whole 分 are exact. */
function slackOf(sheet: Sheet, header: Header, scale: number): Exact {
  let decimals = 2n;
  for (const row of sheet.rows.slice(header.body)) {
    for (const value of row) {
      if (typeof value !== "number") continue;
      let d = fromNumber(value).d;
      let n = fromNumber(value).n;
      while (d > 1n && n % 10n === 0n) {
        n /= 10n;
        d /= 10n;
      }
      const places = BigInt(d.toString().length - 1);
      if (places > decimals) decimals = places;
    }
  }
  return 10n ** decimals >= 100n * BigInt(scale) ? whole(0) : { n: BigInt(scale), d: 2n * 10n ** decimals };
}
