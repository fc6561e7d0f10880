// Which figures make up which: known figures, and true in the sample workbook.
import { expect, test } from "vitest";
import { add, compare, fromDecimal, zero } from "../../../src/engine/value/amount";
import { sums } from "../../../src/rulebook/proof/sum-rules";
import { books } from "../../proof/book/help";
import { unknownFigures } from "./help";

const { figures } = books.report;
const value = (id: string) => fromDecimal(figures[id]?.value ?? "");

test("fixed parts of the sample make up their whole", () => {
  const plain = sums.filter(({ parts, isListed }) => !isListed && parts.every((part) => !part.includes("@")));
  const told = plain.filter(({ whole, parts }) => [whole, ...parts].every((id) => value(id)));
  expect(told.length).toBeGreaterThan(5);
  for (const { whole, parts } of told) {
    const sum = parts.reduce((all, part) => add(all, value(part)!), zero);
    expect([whole, compare(sum, value(whole)!)]).toEqual([whole, 0]);
  }
});

test("every whole and part is a figure, or one that drafts alone tell", () => {
  expect(unknownFigures(sums.flatMap(({ whole, parts }) => [whole, ...parts]))).toEqual([]);
});
