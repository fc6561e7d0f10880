// Books out of a workbook: the pack's budget and the other one, and how its shares are balanced.
import { expect, test } from "vitest";
import { readPack } from "../../src/engine/pack/pack";
import { run } from "../../src/engine/run";
import { booksOf } from "../../src/proof/books";
import { rulebook } from "../../src/rulebook";
import { packs } from "../../src/rulebook/packs";
import { lastYearBook, sampleBook } from "../help/books";

const pack = readPack("sichuan-2022", packs["sichuan-2022"]!, rulebook);

test("both budgets of one workbook", () => {
  const books = booksOf(sampleBook(), pack, rulebook, lastYearBook());
  expect(books.budget).toBe(pack.budget);
  expect(books.balance).toBe(pack.style.percent.balance);
  const plan = "一般公共预算.支出.预算";
  expect(books.report.figures[plan]?.value).not.toBe(books.other?.figures[plan]?.value);
  expect(books.report.figures["三公.合计"]?.value).toBe(books.other?.figures["三公.合计"]?.value);
});

test("from a report that is there already", () => {
  const report = run(sampleBook(), pack, rulebook);
  const books = booksOf(sampleBook(), pack, rulebook, undefined, report);
  expect(books.report).toBe(report);
  expect(books).toEqual(booksOf(sampleBook(), pack, rulebook));
});
