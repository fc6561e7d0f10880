// What floating-point arithmetic leaves below the 分 changes nothing: no finding, no figure, no word, no formula's value.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Book, CellValue } from "../../src/engine/value/cell";
import { fillBook } from "../../src/engine/fill-book";
import { rulebook } from "../../src/rulebook";
import { lastYearBook, sampleBook } from "../help/books";
import { pack } from "../help/reports";

const filled = (book: Book) => fillBook(book, pack, rulebook, lastYearBook());

/** Every amount of the official sheets off by less than a double can hold, as sums of doubles are. */
function withResidue(book: Book, residue: (at: number) => number): Book {
  let at = 0;
  const moved = (value: CellValue): CellValue => {
    if (typeof value !== "number" || Number.isInteger(value)) return value;
    return value + residue(at++) * Math.max(1, Math.abs(value)) * 2 ** -50;
  };
  const sheets = book.sheets.map((sheet) =>
    /^[ZF]\d/.test(sheet.name) ? { ...sheet, rows: sheet.rows.map((row) => row.map(moved)) } : sheet,
  );
  return { ...book, sheets };
}

describe("residues of floating-point arithmetic", () => {
  it("leave the report, the text and the filled sheets as they were", () => {
    const expected = filled(sampleBook());
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: -4, max: 4 })), (stream) => {
        const numbers = stream[Symbol.iterator]();
        const made = filled(withResidue(sampleBook(), () => numbers.next().value as number));
        expect(made.report).toEqual(expected.report);
        expect(made.sheets).toEqual(expected.sheets);
      }),
      { numRuns: 5 },
    );
  });
});
