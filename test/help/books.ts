// Books for tests: the sample, and edits of its named cells.
import { readBook } from "../../src/engine/run";
import type { Book, CellValue, Sheet } from "../../src/engine/value/cell";
import { Ledger } from "../../src/engine/figures/ledger";
import { columnOf } from "../../src/engine/reading/reading";
import { rulebook } from "../../src/rulebook";
import { sample2021, sample2022, toBook } from "../../scripts/sample";

const budget = { budget: "全年预算数" };

/** Made once: books are read-only, and an Edit copies what it changes. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The sample workbook FY2022 with its 决算补充资料. */
export const sampleBook = once((): Book => toBook(sample2022(), "决算报表.xlsx"));

/** Last year's workbook of the same unit. */
export const lastYearBook = once((): Book => toBook(sample2021(), "上年决算报表.xlsx"));

const lastYearLedger = once(() => new Ledger(readBook(lastYearBook(), budget, rulebook)));

/** Ledger of a book, with last year's beside unless `lastYear` is null. */
export function ledgerOf(book: Book, lastYear: Book | null = lastYearBook()): Ledger {
  const input = readBook(book, budget, rulebook);
  if (lastYear === null) return new Ledger(input);
  const prior =
    lastYear === lastYearBook() ? lastYearLedger() : new Ledger(readBook(lastYear, budget, rulebook));
  return new Ledger({ ...input, prior });
}

/** Of the sample as it is; nothing writes into a ledger. */
export const sampleLedger = once(() => ledgerOf(sampleBook()));

/** Edits a book by form, row key and column key; sheets are copied, never changed in place. */
export class Edit {
  constructor(private current: Book) {}

  get book(): Book {
    return this.current;
  }

  /** Value of a named cell as it stands. */
  get(form: string, row: string, column: string): CellValue {
    const { sheet, index, at } = this.find(form, row, column);
    return sheet.rows[index]?.[at] ?? null;
  }

  /** Puts a value into the first row of that key. */
  set(form: string, row: string, column: string, value: CellValue): this {
    const { sheet, index, at } = this.find(form, row, column);
    return this.replace(sheet, index, at, value);
  }

  /** Adds to a numeric cell (blank counts as 0), in the sheet's own unit, without float noise. */
  add(form: string, row: string, column: string, amount: number): this {
    const before = this.get(form, row, column);
    const cents = Math.round((typeof before === "number" ? before : 0) * 100) + Math.round(amount * 100);
    return this.set(form, row, column, cents / 100);
  }

  /** Puts a value at 0-based indices of the form's used range. */
  setAt(form: string, row: number, column: number, value: CellValue): this {
    return this.replace(this.sheetOf(form), row, column, value);
  }

  /** Replaces a text wherever it stands in a form's sheet. */
  replaceText(form: string, from: string, to: string): this {
    const sheet = this.sheetOf(form);
    const rows = sheet.rows.map((row) =>
      row.map((value) => (typeof value === "string" ? value.replaceAll(from, to) : value)),
    );
    return this.swap(sheet, { ...sheet, rows });
  }

  /** Replaces a text wherever it stands on the sheet of this name. */
  replaceIn(name: string, from: string, to: string): this {
    const sheet = this.current.sheets.find((one) => one.name === name)!;
    const rows = sheet.rows.map((row) =>
      row.map((value) => (typeof value === "string" ? value.replaceAll(from, to) : value)),
    );
    return this.swap(sheet, { ...sheet, rows });
  }

  removeSheet(form: string): this {
    const sheet = this.sheetOf(form);
    this.current = { ...this.current, sheets: this.current.sheets.filter((one) => one !== sheet) };
    return this;
  }

  /** Appends a copy of the row of `row` directly below it, with some cells changed by column key. */
  copyRow(form: string, row: string, changes: Record<string, CellValue> = {}): this {
    const { sheet, index } = this.find(form, row);
    const copy = [...(sheet.rows[index] ?? [])];
    for (const [column, value] of Object.entries(changes)) copy[this.find(form, row, column).at] = value;
    return this.swap(sheet, {
      ...sheet,
      rows: [...sheet.rows.slice(0, index + 1), copy, ...sheet.rows.slice(index + 1)],
    });
  }

  /** 0-based position of a named cell in its sheet's rows. */
  find(form: string, row: string, column?: string): { sheet: Sheet; index: number; at: number } {
    const reading = readBook(this.current, budget, rulebook).readings.get(form);
    const found = reading?.byKey.get(row)?.[0];
    if (!reading || !found) throw new Error(`test book has no row ${row} in ${form}`);
    const at = column === undefined ? 0 : columnOf(reading, found, column);
    if (at === undefined) throw new Error(`test book has no column ${column ?? ""} in ${form}`);
    return { sheet: reading.sheet, index: found.index, at };
  }

  private sheetOf(form: string): Sheet {
    const sheet = readBook(this.current, budget, rulebook).readings.get(form)?.sheet;
    if (!sheet) throw new Error(`test book has no sheet ${form}`);
    return sheet;
  }

  private replace(sheet: Sheet, row: number, column: number, value: CellValue): this {
    const rows = sheet.rows.map((cells, i) => {
      if (i !== row) return cells;
      const copy = Array.from({ length: Math.max(cells.length, column + 1) }, (_, j) => cells[j] ?? null);
      copy[column] = value;
      return copy;
    });
    return this.swap(sheet, { ...sheet, rows });
  }

  private swap(sheet: Sheet, next: Sheet): this {
    this.current = {
      ...this.current,
      sheets: this.current.sheets.map((one) => (one === sheet ? next : one)),
    };
    return this;
  }
}
