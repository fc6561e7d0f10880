// Fills public tables from sample books, for the tests of the tables.
import { expect } from "vitest";
import { toDecimal } from "../../../src/engine/value/amount";
import type { Expr } from "../../../src/engine/figures/expr";
import { fillTable } from "../../../src/engine/sheets/fill-table";
import type { FilledCell, FilledSheet } from "../../../src/engine/value/filled";
import type { TableStyle } from "../../../src/engine/sheets/table-def";
import type { Ledger } from "../../../src/engine/figures/ledger";
import type { TableDef } from "../../../src/engine/sheets/table-def";
import { sample2022, toBook, withCarryOver, withFund, type Workbook } from "../../../scripts/sample";
import { ledgerOf } from "../../help/books";

/** FY2022 with all three funds and carry-over, so that no table is empty. */
export const fullWorkbook = (): Workbook => withCarryOver(withFund(sample2022()));

const ledgers = new Map<Workbook | "full" | "plain", Ledger>();

/** Ledger of a workbook, read once. */
export function ledgerFor(workbook: Workbook | "full" | "plain" = "full"): Ledger {
  const made = { full: fullWorkbook, plain: sample2022 };
  const known = ledgers.get(workbook);
  if (known) return known;
  const ledger = ledgerOf(toBook(typeof workbook === "string" ? made[workbook]() : workbook), null);
  ledgers.set(workbook, ledger);
  return ledger;
}

export const plainStyle: TableStyle = { unit: "万元", blankZeros: true };

export function fill(def: TableDef, ledger = ledgerFor(), style = plainStyle): FilledSheet {
  const made = fillTable(ledger, def, style);
  if ("missing" in made) throw new Error(made.missing);
  return made;
}

/** What a cell shows; a figure shows its value. */
export const shown = (cell: FilledCell | null | undefined): string => cell?.value ?? cell?.text ?? "";

/** Rows as lines, cells parted by `|`, blanks at the end left out. */
export const lines = (sheet: FilledSheet): string[] =>
  sheet.rows.map((row) => row.map(shown).join("|").replace(/\|+$/, ""));

/** The rows between header and notes. */
export const body = (sheet: FilledSheet): string[] =>
  lines(sheet).slice(sheet.header.to + 1, sheet.rows.findLastIndex((row) => row[0]?.look !== "note") + 1);

export const head = (sheet: FilledSheet): string[] => lines(sheet).slice(3, sheet.header.to + 1);

export const notes = (sheet: FilledSheet): string[] =>
  sheet.rows.flatMap((row) => (row[0]?.look === "note" ? [shown(row[0])] : []));

/** The first line that begins with these cells. */
export function row(sheet: FilledSheet, start: string): string {
  const found = lines(sheet).find((line) => line.startsWith(start));
  if (found === undefined) throw new Error(`no row ${start}`);
  return found;
}

/** A figure as its table prints it: the engine's exact value, rounded half-up once. */
export function rounded(ledger: Ledger, expr: Expr, unit: "万元" | "元" = "万元"): string {
  const value = ledger.value(expr);
  if (value.kind === "missing") throw new Error(value.reason);
  const { n, d } = value.value;
  return toDecimal({ n, d: unit === "万元" ? d * 10000n : d }, 2);
}

export const amounts = (sheet: FilledSheet): FilledCell[] =>
  sheet.rows.flat().filter((cell): cell is FilledCell => cell?.value !== undefined);

/** Every amount cell is a rounded formula over 财决 cells of this book, with two decimals beside. */
export function expectFormulas(sheet: FilledSheet, ledger: Ledger): void {
  const tabs = [...ledger.input.readings.values()].map((reading) => `'${reading.sheet.name}'!`);
  expect(amounts(sheet).length).toBeGreaterThan(0);
  for (const { look, value, formula } of amounts(sheet)) {
    expect(look).toBe("amount");
    expect(value).toMatch(/^-?\d+\.\d\d$/);
    expect(formula).toMatch(/^=ROUND\(.+,2\)$/);
    expect(
      tabs.some((tab) => formula!.includes(tab)),
      formula,
    ).toBe(true);
  }
}

/** What holds for every table: words above, merges inside the sheet and apart from each other, formulas. */
export function expectSound(sheet: FilledSheet, ledger = ledgerFor()): void {
  const width = sheet.widths.length;
  expect(sheet.rows.every((row) => row.length === width)).toBe(true);
  // Of a table wider than a page, title and unit stand above the first page.
  const span = sheet.labels === undefined ? width : 14;
  expect(sheet.merges[0]).toEqual({ top: 0, left: 0, bottom: 0, right: span - 1 });
  expect(lines(sheet)[1]).toBe(`${"|".repeat(span - 1)}${sheet.id}表`);
  expect(lines(sheet)[2]).toMatch(/^部门：.+\|2022年度\|.*金额单位：(万元|元)$/);
  expect(sheet.name.length).toBeLessThanOrEqual(31);
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let r = top; r <= bottom; r++) {
      for (let c = left; c <= right; c++) {
        expect(covered.has(`${r},${c}`), `merge at ${r},${c}`).toBe(false);
        covered.add(`${r},${c}`);
        if (r > top || c > left) expect(sheet.rows[r]?.[c] ?? null).toBeNull();
      }
    }
    expect([bottom < sheet.rows.length, right < width]).toEqual([true, true]);
  }
  expectFormulas(sheet, ledger);
}
