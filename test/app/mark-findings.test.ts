// Which cells are marked for which findings.
import { expect, it } from "vitest";
import { mark } from "../../src/app/verbs/mark-findings";
import { survey, type Facts } from "../../src/app/verbs/survey-workbook";
import type { Finding, Severity } from "../../src/engine/value/report";
import { rulebook } from "../../src/rulebook";
import { Edit, lastYearBook, sampleBook } from "../help/books";
import { pack } from "../help/reports";

const facts = survey(sampleBook(), pack, rulebook, lastYearBook());

/** The tab of a form of this workbook; last year's has the same ones. */
const tabOf = (form: string): string =>
  facts.ledger.input.readings.get(form.replace(/^上年财决/u, "财决"))?.sheet.name ?? form;

const finding = (severity: Severity, message: string, ...cells: [form: string, a1: string][]): Finding => ({
  check: "甲",
  severity,
  message,
  cells: cells.map(([form, a1]) => ({ form, sheet: tabOf(form), a1 })),
});

const marksOf = (findings: Finding[], known: Facts = facts) =>
  mark({ ...known, report: { ...known.report, findings } });

it("marks each cell once, with all messages, the gravest first, and the gravest severity", () => {
  const [z04, z01] = [tabOf("财决04"), tabOf("财决01")];
  expect(
    marksOf([
      finding("warning", "偏大。", ["财决04", "F9"], ["财决04", "G9"]),
      finding("error", "不平。", ["财决04", "F9"], ["财决01", "C33"]),
      finding("error", "也不平。", ["财决04", "F9"]),
      finding("warning", "偏大。", ["财决04", "G9"]),
    ]),
  ).toEqual([
    { sheet: z04, a1: "F9", severity: "error", message: "不平。\n也不平。\n偏大。" },
    { sheet: z04, a1: "G9", severity: "warning", message: "偏大。" },
    { sheet: z01, a1: "C33", severity: "error", message: "不平。" },
  ]);
});

it("passes over what is for information, last year's book, and findings without cells", () => {
  expect(
    marksOf([
      finding("info", "尾差。", ["财决04", "F9"]),
      finding("error", "不一致。", ["上年财决01", "C33"], ["上年决算补充资料", "D5"]),
      finding("error", "缺少表。"),
    ]),
  ).toEqual([]);
});

it("marks the sheet that a person fills in, unless it stands in another file", () => {
  const wrong = [finding("error", "不一致。", ["决算补充资料", "D5"])];
  expect(marksOf(wrong)).toEqual([
    { sheet: "决算补充资料", a1: "D5", severity: "error", message: "不一致。" },
  ]);
  const beside = sampleBook().sheets.map((sheet) =>
    sheet.name === "决算补充资料" ? { ...sheet, elsewhere: true as const } : sheet,
  );
  expect(marksOf(wrong, survey({ ...sampleBook(), sheets: beside }, pack, rulebook))).toEqual([]);
});

it("marks what a real report points to", () => {
  const { book } = new Edit(sampleBook()).add("财决01", "支出总计", "决算数", 100);
  const read = survey(book, pack, rulebook, lastYearBook());
  const marks = mark(read);
  const grave = read.report.findings.filter(({ severity }) => severity !== "info");
  const cells = new Set(grave.flatMap((one) => one.cells.map(({ sheet, a1 }) => `${sheet}!${a1}`)));
  expect(marks.length).toBeGreaterThan(1);
  expect(new Set(marks.map(({ sheet, a1 }) => `${sheet}!${a1}`))).toEqual(cells);
});
