// One reading fills the whole workbook: which sheets, in which order, with the same report as `run`.
import { describe, expect, it, vi } from "vitest";
import { lastYear2021, supplement2022, toBook } from "../../scripts/sample";
import type { Book } from "../../src/engine/value/cell";
import { fillBook } from "../../src/engine/fill-book";
import { readPack } from "../../src/engine/pack/pack";
import * as reading from "../../src/engine/reading/reading";
import { rulebook } from "../../src/rulebook";
import { packs } from "../../src/rulebook/packs";
import { Edit, lastYearBook, sampleBook } from "../help/books";
import { pack, reportOf } from "../help/reports";

const filled = fillBook(sampleBook(), pack, rulebook, lastYearBook());

it("gives the tables of the pack in its order, then 决算分析 and 决算核对", () => {
  expect(filled.sheets.map(({ id }) => id)).toEqual([
    ...Array.from({ length: 13 }, (_, i) => `公开${String(i + 1).padStart(2, "0")}`),
    "决算分析",
    "决算核对",
  ]);
  expect(filled.missing).toEqual([]);
  const some = readPack(
    "x",
    (packs["sichuan-2022"] ?? "").replace(/附表: .*/, "附表: [公开03, { 表: 公开01, 编号: GK01 }]"),
    rulebook,
  );
  expect(fillBook(sampleBook(), some, rulebook).sheets.map(({ name }) => name)).toEqual([
    "公开03 支出决算表",
    "GK01 收入支出决算总表",
    "决算分析",
    "决算核对",
  ]);
});

it("gives the report that run gives, with one reading of each sheet", () => {
  expect(filled.report).toEqual(reportOf(sampleBook()));
  const read = vi.spyOn(reading, "readForm");
  fillBook(sampleBook(), pack, rulebook);
  expect(read.mock.calls.length).toBe(new Set(read.mock.calls.map(([sheet]) => sheet)).size);
  read.mockRestore();
});

it("draws the seven charts of the text", () => {
  const charts = filled.sheets.flatMap((sheet) =>
    sheet.charts.map(({ kind, title }) => [sheet.id, kind, title]),
  );
  expect(charts).toHaveLength(7);
  const drafted = filled.report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "chart" ? [block.chart.caption] : [])),
  );
  expect(charts.map(([, , title]) => title)).toEqual(drafted);
});

it("names the tables that cannot be made, and fills the others", () => {
  const { book } = new Edit(sampleBook()).removeSheet("财决11").removeSheet("财决08-2");
  const { sheets, missing } = fillBook(book, pack, rulebook);
  expect(missing.map(({ id, missing: why }) => `${id} ${why}`)).toEqual([
    "公开09 工作簿中没有财决08-2表",
    "公开11 工作簿中没有财决11表",
    "公开12 工作簿中没有财决11表",
  ]);
  expect(sheets).toHaveLength(12);
});

describe("sheets of another file", () => {
  const official = new Edit(sampleBook()).removeSheet("决算补充资料").book;
  const others = [...toBook(supplement2022()).sheets, ...toBook(lastYear2021()).sheets];
  const together = (elsewhere: boolean): Book => ({
    ...official,
    sheets: [
      ...official.sheets,
      ...others.map((sheet) => (elsewhere ? { ...sheet, elsewhere: true as const } : sheet)),
    ],
  });
  const inside = fillBook(together(false), pack, rulebook);
  const outside = fillBook(together(true), pack, rulebook);
  const texts = ({ sheets }: typeof inside): string[] =>
    sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.flatMap((cell) => [cell?.formula ?? "", cell?.link ?? ""])),
    );
  const own = /'(决算补充资料|上年决算)'!/;

  it("are never referred to", () => {
    expect(texts(inside).filter((text) => own.test(text)).length).toBeGreaterThan(10);
    expect(texts(outside).filter((text) => own.test(text))).toEqual([]);
  });

  it("give the same values and the same report", () => {
    const values = ({ sheets }: typeof inside) =>
      sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell?.value ?? cell?.text)));
    expect(values(outside)).toEqual(values(inside));
    expect(outside.report).toEqual(inside.report);
  });
});

it("stops for the same reasons as run", () => {
  expect(() => fillBook({ name: "空.xlsx", sheets: [] }, pack, rulebook)).toThrow("“空.xlsx”中没有任何数据");
  expect(() => fillBook(sampleBook(), pack, rulebook, sampleBook())).toThrow("年度是2022，应为2021");
  const wrong = readPack("x", "---\n名称: 某市\n附表: [公开14]\n---\n", rulebook);
  expect(() => fillBook(sampleBook(), wrong, rulebook)).toThrow("没有名为“公开14”的附表");
});
