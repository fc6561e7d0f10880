// A sheet as it will be written: cells from A1, merged ranges, widths. Money stays in whole cents until then.

/** An amount of money in whole cents (分). */
export type Money = { readonly cents: number };

/** What a cell holds: a label, a count or 行次, an amount of money, nothing. */
export type Cell = string | number | Money | null;

/** A merged range, 0-based and inclusive. */
export type Merge = readonly [top: number, left: number, bottom: number, right: number];

/** How a sheet shows money: 元 with cents, or 万元 with two or six decimals. */
export type MoneyUnit = "元" | "万元两位" | "万元六位";

export type Grid = {
  name: string;
  hidden: boolean;
  rows: readonly (readonly Cell[])[];
  merges: readonly Merge[];
  widths: readonly number[];
  unit: MoneyUnit;
};

export const money = (cents: number): Money => ({ cents });

/** `6,337,912.35` as cents. */
export function cents(yuan: string): number {
  const match = /^(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{2}))?$/.exec(yuan);
  if (match === null) throw new Error(`not an amount: ${yuan}`);
  return Number((match[1] ?? "").replaceAll(",", "")) * 100 + Number(match[2] ?? "0");
}

/** The value that a cell has in the workbook: money becomes a number in the sheet's unit. */
export function cellValue(cell: Cell, unit: MoneyUnit): string | number | null {
  if (cell === null || typeof cell !== "object") return cell;
  switch (unit) {
    case "元":
      return cell.cents / 100;
    case "万元六位":
      return cell.cents / 1_000_000;
    case "万元两位":
      return Math.floor((cell.cents + 5_000) / 10_000) / 100;
  }
}

/** The number format that a cell has in the workbook. */
export function cellFormat(cell: Cell, unit: MoneyUnit): string | null {
  if (typeof cell === "number") return Number.isInteger(cell) ? "0" : "0.00";
  if (cell === null || typeof cell === "string") return null;
  return unit === "万元六位" ? "#,##0.000000" : "#,##0.00";
}

/** A sheet while it is being filled; rows and columns are 0-based. */
export class Draft {
  private readonly rows: Cell[][] = [];
  private readonly merges: Merge[] = [];
  private readonly widths: number[] = [];

  put(row: number, column: number, ...cells: Cell[]): void {
    while (this.rows.length <= row) this.rows.push([]);
    const target = this.rows[row] ?? [];
    while (target.length < column) target.push(null);
    cells.forEach((cell, offset) => (target[column + offset] = cell));
  }

  /** Writes into the upper left cell of a range and merges it. */
  span(top: number, left: number, bottom: number, right: number, cell: Cell): void {
    this.put(top, left, cell);
    if (top !== bottom || left !== right) this.merges.push([top, left, bottom, right]);
  }

  width(column: number, characters: number): void {
    this.widths[column] = characters;
  }

  get height(): number {
    return this.rows.length;
  }

  finish(name: string, unit: MoneyUnit, hidden = false): Grid {
    const columns = Math.max(...this.rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => this.widths[column] ?? 16);
    return { name: name.slice(0, 31), hidden, rows: this.rows, merges: this.merges, widths, unit };
  }
}
