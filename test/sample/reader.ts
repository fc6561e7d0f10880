// Reads a sample book by fixed positions in whole cents: a second pair of eyes, sharing nothing with the generator.
import { type Book, type CellValue, columnName, type Sheet } from "../../src/engine/value/cell";

export type Row = { code: string; name: string; project: string; values: number[] };

/** The forms whose rows are projects, with two more columns before the amounts. */
const projectForms = ["Z05_2", "Z08_2"];

/** An amount in 元 as cents; blank and — count as nothing. */
export function cents(value: CellValue | undefined): number {
  if (value === null || value === undefined || value === "—") return 0;
  if (typeof value !== "number") throw new Error(`not an amount: ${String(value)}`);
  const whole = Math.round(value * 100);
  if (Math.abs(value * 100 - whole) > 1e-4) throw new Error(`not whole cents: ${value}`);
  return whole;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export class Reader {
  private readonly rowsRead = new Map<string, Row[]>();

  constructor(private readonly book: Book) {}

  sheet(form: string): Sheet {
    const found = this.book.sheets.find(({ name }) => name.startsWith(`${form} `) || name === form);
    if (found === undefined) throw new Error(`no sheet ${form}`);
    return found;
  }

  /** Value at a 0-based sheet row and column. */
  at(form: string, row: number, column: number): CellValue {
    const { top, left, rows } = this.sheet(form);
    return rows[row - top]?.[column - left] ?? null;
  }

  /** Value at an A1 address. */
  cell(form: string, address: string): CellValue {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const columns = Array.from({ length: 200 }, (_, index) => columnName(index));
    return this.at(form, Number(digits) - 1, columns.indexOf(letters));
  }

  private firstColumn = (form: string): number => (projectForms.includes(form) ? 6 : 4);

  private amounts(form: string, row: number): number[] {
    const { left, rows } = this.sheet(form);
    const first = this.firstColumn(form);
    const width = left + (rows[0]?.length ?? 0) - first;
    return Array.from({ length: width }, (_, index) => cents(this.at(form, row, first + index)));
  }

  /** The 合计 row of a floating sheet. */
  total(form: string): number[] {
    if (this.at(form, 8, 3) !== "合计") throw new Error(`${form}: no 合计 in D9`);
    return this.amounts(form, 8);
  }

  /** Every coded row of a floating sheet, subtotals included. */
  allRows(form: string): Row[] {
    const known = this.rowsRead.get(form) ?? this.readRows(form);
    this.rowsRead.set(form, known);
    return known;
  }

  private readRows(form: string): Row[] {
    const { top, rows } = this.sheet(form);
    const found: Row[] = [];
    for (let row = 9; row < top + rows.length; row++) {
      const code = [0, 1, 2].map((column) => String(this.at(form, row, column) ?? "")).join("");
      if (!/^\d{3,7}$/.test(code)) continue;
      const project = projectForms.includes(form) ? String(this.at(form, row, 4) ?? "") : "";
      found.push({ code, name: String(this.at(form, row, 3)), project, values: this.amounts(form, row) });
    }
    return found;
  }

  /** The data rows: 项, or projects. */
  rows(form: string): Row[] {
    return this.allRows(form).filter(({ code, project }) =>
      projectForms.includes(form) ? project !== "" : code.length === 7,
    );
  }

  /** One column of a floating sheet by the codes that begin with `prefix`. */
  column(form: string, index: number, prefix = ""): number {
    return sum(
      this.rows(form)
        .filter(({ code }) => code.startsWith(prefix))
        .map(({ values }) => values[index] ?? 0),
    );
  }

  /** Amounts behind a 行次 of 财决01, 01-1 or 附03. */
  ordinal(form: string, ordinal: number): CellValue[] {
    const spans = ordinalColumns[form] ?? [];
    const { top, rows } = this.sheet(form);
    for (const [column, width] of spans) {
      for (let row = form === "Z01_1" ? 7 : form === "Z01" ? 6 : 5; row < top + rows.length; row++) {
        if (this.at(form, row, column) === ordinal) {
          return Array.from({ length: width }, (_, index) => this.at(form, row, column + 1 + index));
        }
      }
    }
    throw new Error(`${form}: no 行次 ${ordinal}`);
  }
}

/** Columns that hold 行次, and how many cells follow each. */
const ordinalColumns: Record<string, readonly (readonly [column: number, width: number])[]> = {
  Z01: [
    [1, 3],
    [6, 3],
    [11, 3],
  ],
  Z01_1: [
    [1, 3],
    [6, 12],
    [20, 12],
  ],
  F03: [
    [1, 3],
    [6, 1],
  ],
};
