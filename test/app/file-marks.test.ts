// Which cells are marked for which findings.
import { expect, it } from "vitest";
import type { Finding, Severity } from "../../src/engine/value/report";
import { marksOf } from "../../src/app/file-marks";
import { Edit, sampleBook } from "../help/books";
import { reportOf } from "../help/reports";

const finding = (severity: Severity, message: string, ...cells: [form: string, a1: string][]): Finding => ({
  check: "甲",
  severity,
  message,
  cells: cells.map(([form, a1]) => ({ form, sheet: `${form}的工作表`, a1 })),
});

it("marks cells of official sheets, each once, with all messages and the gravest severity", () => {
  expect(
    marksOf([
      finding("warning", "偏大。", ["财决04", "F9"], ["财决04", "G9"]),
      finding("error", "不平。", ["财决04", "F9"], ["财决01", "C33"]),
      finding("error", "也不平。", ["财决04", "F9"]),
    ]),
  ).toEqual([
    { sheet: "财决04的工作表", a1: "F9", severity: "error", message: "不平。\n也不平。\n偏大。" },
    { sheet: "财决01的工作表", a1: "C33", severity: "error", message: "不平。" },
    { sheet: "财决04的工作表", a1: "G9", severity: "warning", message: "偏大。" },
  ]);
});

it("passes over what is for information, last year's book, our own sheets, and findings without cells", () => {
  expect(
    marksOf([
      finding("info", "尾差。", ["财决04", "F9"]),
      finding("error", "不一致。", ["上年财决01", "C33"], ["决算补充资料", "D5"], ["上年决算", "C4"]),
      finding("error", "缺少表。"),
    ]),
  ).toEqual([]);
});

it("marks what a real report points to", () => {
  const { book } = new Edit(sampleBook()).add("财决01", "支出总计", "决算数", 100);
  const { findings } = reportOf(book);
  const marks = marksOf(findings);
  const grave = findings.filter(({ severity }) => severity !== "info");
  const cells = new Set(grave.flatMap((one) => one.cells.map(({ sheet, a1 }) => `${sheet}!${a1}`)));
  expect(marks.length).toBeGreaterThan(1);
  expect(new Set(marks.map(({ sheet, a1 }) => `${sheet}!${a1}`))).toEqual(cells);
});
