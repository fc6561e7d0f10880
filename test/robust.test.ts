// Whatever an export or a person does to a good book: never a crash, and never a figure that changes silently.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as sample from "../scripts/sample";
import type { Book, CellRef, CellValue } from "../src/engine/value/cell";
import { Problem } from "../src/engine/value/problem";
import type { FigureReport, Report } from "../src/engine/value/report";
import { run } from "../src/engine/run";
import { rulebook } from "../src/rulebook";
import { lastYearBook, sampleBook } from "./help/books";
import {
  damaged,
  spoiltAmounts,
  spoiltCells,
  faults,
  placeOf,
  rearranged,
  shuffled,
  valueAt,
  type Damage,
} from "./help/disorder";
import { pack } from "./help/reports";

const books: Record<string, Book> = {
  "the sample": sampleBook(),
  "three funds, carry-over and class rows, codes in segments, in 万元": sample.toBook(
    [
      sample.withFund,
      sample.withCarryOver,
      sample.withClassRows,
      sample.withSegments,
      sample.inTenThousands,
    ].reduce((workbook, change) => change(workbook), sample.sample2022()),
  ),
};

const report = (book: Book, checks = rulebook.checks): Report =>
  run(book, pack, { ...rulebook, checks }, lastYearBook());

const runs = (numRuns: number) => ({ numRuns, seed: 2022 });

/** A figure without the places that it came from. */
const bare = ({ label, value, unit, shown }: FigureReport) => ({ label, value, unit, shown });

const bareFigures = ({ figures }: Report) =>
  Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, bare(figure)]));

/** The cells of this year's book that figures were made of, figure by figure. */
const cellsOf = ({ figures }: Report): CellRef[] =>
  Object.keys(figures)
    .sort()
    .flatMap((id) => figures[id]?.sources ?? [])
    .filter((cell) => !cell.form.startsWith("上年"));

const valuesAt = (book: Book, of: Report): CellValue[] =>
  cellsOf(of).map((cell) => valueAt(book, cell.sheet, cell.a1));

const outcomes = ({ checks }: Report): string[] => checks.map((check) => `${check.id} ${check.outcome}`);

describe.each(Object.entries(books))("%s", (_, book) => {
  const before = report(book);

  it("is read alike wherever its sheets and rows stand, and whatever its tabs are called", () => {
    fc.assert(
      fc.property(rearranged(book), ({ book: other, renamed }) => {
        const after = report(other);
        expect(bareFigures(after)).toEqual(bareFigures(before));
        expect(after.sections).toEqual(before.sections);
        expect(outcomes(after)).toEqual(outcomes(before));
        expect(faults(after)).toEqual(faults(before));
        const moved = cellsOf(before).map((cell) => ({ ...cell, sheet: renamed.get(cell.sheet) ?? "" }));
        expect(cellsOf(after).map((cell) => cell.sheet)).toEqual(moved.map((cell) => cell.sheet));
        expect(valuesAt(other, after)).toEqual(valuesAt(book, before));
      }),
      runs(25),
    );
  }, 60_000);

  it("gives the same figures and findings with its rows in another order", () => {
    fc.assert(
      fc.property(shuffled(book), (other) => {
        const after = report(other);
        expect(bareFigures(after)).toEqual(bareFigures(before));
        expect(outcomes(after).sort()).toEqual(outcomes(before).sort());
        expect(faults(after)).toEqual(faults(before));
      }),
      runs(15),
    );
  }, 60_000);

  it("keeps every figure whose cells were left alone when amounts are spoilt", () => {
    fc.assert(
      fc.property(spoiltAmounts(book), (all) => {
        const after = report(damaged(book, all), []);
        const excused = touched(book, all, before);
        const alone = Object.entries(before.figures).filter(([id]) => !excused.has(itemOf(id)));
        const values = (of: Report) => alone.map(([id]) => [id, of.figures[id]?.value]);
        expect(values(after)).toEqual(values(before));
      }),
      runs(40),
    );
  }, 60_000);

  it("stops with a Problem or says what it found when any cells are spoilt", () => {
    const known = new Set(faults(before));
    fc.assert(
      fc.property(spoiltCells(book), (all) => {
        const after = attempt(() => report(damaged(book, all)));
        if (!after) return;
        const changed = silent(book, all, before, after);
        const isSaid = faults(after).some((fault) => !known.has(fault));
        expect({ changed: isSaid ? [] : changed, all }).toEqual({ changed: [], all });
      }),
      runs(40),
    );
  }, 60_000);
});

/** Undefined when it stops with a Problem; any other exception is a crash. */
function attempt(act: () => Report): Report | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** A figure, or all of the item that it belongs to. */
const itemOf = (id: string): string => id.replace(/\]\..*/, "]");

/** Figures and items that were made of a spoilt cell. */
function touched(book: Book, all: readonly Damage[], { figures }: Report): Set<string> {
  const places = new Set(all.map((one) => placeOf(book, one)));
  return new Set(
    Object.entries(figures).flatMap(([id, { sources }]) =>
      sources.some((cell) => !cell.form.startsWith("上年") && places.has(`${cell.sheet}!${cell.a1}`))
        ? [itemOf(id)]
        : [],
    ),
  );
}

/** Numbers that changed although their cells were left alone. */
function silent(book: Book, all: readonly Damage[], before: Report, after: Report): string[] {
  const excused = touched(book, all, before);
  return Object.entries(before.figures).flatMap(([id, figure]) => {
    const now = after.figures[id]?.value ?? null;
    const isNumber = figure.unit !== "文字" && figure.value !== null && now !== null;
    return isNumber && now !== figure.value && !excused.has(itemOf(id))
      ? [`${id}: ${figure.value} → ${now}`]
      : [];
  });
}
