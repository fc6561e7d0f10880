// A second program agrees: LibreOffice recalculates every formula of our sheets to the value beside it, in the files
// that the package writer makes.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  inTenThousands,
  lastYear2021,
  oldForm23,
  sample2022,
  shifted,
  toBook,
  withClassRows,
  withSegments,
  type Workbook,
} from "../../../scripts/sample";
import { a1, type Book } from "../../../src/engine/value/cell";
import type { FilledSheet } from "../../../src/engine/value/filled";
import { cell } from "../../../src/engine/figures/figure";
import { readPack } from "../../../src/engine/pack/pack";
import { openLedger } from "../../../src/engine/run";
import { fillTable } from "../../../src/engine/sheets/fill-table";
import type { TableDef } from "../../../src/engine/sheets/table-def";
import { fillBook } from "../../../src/engine/fill-book";
import { rulebook } from "../../../src/rulebook";
import { packs } from "../../../src/rulebook/packs";
import { Edit, lastYearBook, sampleBook } from "../../help/books";
import { isInstalled } from "../../help/libreoffice";
import { recalculate } from "../../help/recalculate";
import { fullWorkbook } from "./help";

const sichuan = packs["sichuan-2022"]!;
const pack = readPack("sichuan-2022", sichuan, rulebook);
const inYuan = readPack(
  "in-yuan",
  sichuan.replace("预算口径:", "附表单位: 元\n预算口径:").replace("最大项", "最大余数"),
  rulebook,
);

const stat = (row: string) => cell("财决附03", row, "统计数");

/** Amounts typed as text, cells that do not apply, a quotation mark in a tab, a name like a formula. */
function awkward(): Book {
  const { book } = new Edit(toBook(fullWorkbook()))
    .set("财决04", "2010301", "基本支出", "6,337,912.35")
    .set("财决08-1", "2010301", "30201", "１２３．４５")
    .set("财决09", "2120803", "年初结转和结余", "—")
    .replaceText("财决08-2", "单位运转经费", "=1+1");
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name.startsWith("Z04 ") ? { ...sheet, name: "支出'决算" } : sheet,
    ),
  };
}

const withTypedLastYear = (): Book => ({
  ...sampleBook(),
  sheets: [...sampleBook().sheets, ...toBook(lastYear2021()).sheets],
});

const books: readonly (readonly [name: string, book: Book, lastYear?: Book, in元?: true])[] = [
  ["the sample, which has no 基金 and 国资", sampleBook(), lastYearBook()],
  ["all funds and carry-over", toBook(fullWorkbook()), lastYearBook()],
  ["tables in 元, shares by 最大余数", toBook(fullWorkbook()), lastYearBook(), true],
  ["last year typed on 上年决算", withTypedLastYear()],
  ["awkward cells", awkward()],
  ...(
    [
      ["类 and 款 rows", withClassRows(fullWorkbook())],
      ["segments", withSegments(fullWorkbook())],
      ["shifted", shifted(fullWorkbook(), 4, 3)],
      ["万元 with two decimals", inTenThousands(fullWorkbook(), 2)],
      ["万元 with six decimals", inTenThousands(fullWorkbook(), 6)],
      ["the form of FY2018", oldForm23(sample2022())],
    ] satisfies [string, Workbook][]
  ).map(([name, workbook]) => [name, toBook(workbook)] as const),
];

const filled = books.map(([name, book, lastYear, yuan]) => {
  const { sheets } = fillBook(book, yuan ? inYuan : pack, rulebook, lastYear);
  return { name, book, sheets };
});

/** Formulas of the sample over changed 财决 cells must come to what the changed book itself gives. */
const changed = new Edit(sampleBook())
  .add("财决01", "收入总计", "决算数", 1_234_567.89)
  .add("财决04", "2010302", "项目支出", 1_234_567.89)
  .add("财决04", "合计", "项目支出", 1_234_567.89)
  .add("财决04", "合计", "本年支出合计", 1_234_567.89)
  .add("财决01-1", "213", "决算数/一般公共", -765_432.1)
  .add("财决01-1", "本年支出合计", "决算数/一般公共", -765_432.1)
  .add("财决08-1", "合计", "30201", 55.55)
  .add("财决08-2", "2130102", "合计", 0.01)
  .add("财决附03", "公务接待费", "统计数", 4_321)
  .add("财决附03", "三公合计", "统计数", 4_321).book;
const live = { book: changed, sheets: filled[0]!.sheets };
const expected = fillBook(changed, pack, rulebook, lastYearBook()).sheets;

/** A table with a column that counts; its formulas over the sample go into a book with other counts. */
const vehicles: TableDef = {
  ...{ id: "公开99", title: "公务用车情况表", forms: ["财决附03"], note: "" },
  body: {
    kind: "sides",
    sides: [
      {
        columns: [
          { head: ["项目"], kind: "label" },
          { head: ["数量"], kind: "count" },
          { head: ["金额"], kind: "amount" },
        ],
        rows: [
          { cells: ["保有", stat("保有量"), stat("公务用车运行费")] },
          { cells: ["购置", stat("购置数"), stat("公务用车购置费")] },
        ],
      },
    ],
  },
};
const bought = new Edit(sampleBook())
  .add("财决附03", "保有量", "统计数", 2)
  .add("财决附03", "购置数", "统计数", 1).book;
const [countsBefore, countsAfter] = [sampleBook(), bought].map((book) =>
  fillTable(openLedger(book, pack, rulebook), vehicles, { unit: "万元", blankZeros: false }),
) as [FilledSheet, FilledSheet];

const isThere = isInstalled("that every formula of our sheets comes to its cached value", "soffice");

describe.skipIf(!isThere)("LibreOffice recalculates", () => {
  let values: Map<string, string | number>[] = [];
  beforeAll(() => {
    values = recalculate([...filled, { book: bought, sheets: [countsBefore] }, live]);
  }, 300_000);
  afterAll(() => (values = []));

  it.each(filled.map(({ name }, i) => [name, i] as const))("%s", (_, i) => {
    const { sheets } = filled[i]!;
    const found = sheets.flatMap((sheet) => differences(sheet, values[i]!));
    expect(found).toEqual([]);
    expect(
      sheets.flatMap((sheet) => sheet.rows.flat()).filter((cell) => cell?.formula).length,
    ).toBeGreaterThan(1000);
  });

  it("changed counts, and a column that counts follows", () => {
    const now = values.at(-2)!;
    expect(differences(countsAfter, now)).toEqual([]);
    expect(differences(countsBefore, now)).toHaveLength(2);
  });

  it("changed 财决 cells, and every table and share follows", () => {
    const now = values.at(-1)!;
    const tables = expected.slice(0, -1);
    expect(tables.flatMap((sheet) => differences(sheet, now))).toEqual([]);
    expect(filled[0]!.sheets.flatMap((sheet) => differences(sheet, now)).length).toBeGreaterThan(20);
  });

  it("changed 财决 cells, and the verdicts of the audit sheet follow", () => {
    const now = values.at(-1)!;
    const [before, after] = [filled[0]!.sheets, expected].map((sheets) => verdicts(sheets.at(-1)!));
    const followed = [...before!].flatMap(([key, { row, word }]) => {
      const wanted = after!.get(key)?.word;
      const found = now.get(`决算核对!K${row + 1}`);
      return wanted === undefined ? [] : [{ key: key.slice(0, 200), word, wanted, found }];
    });
    expect(followed.filter(({ wanted, found }) => found !== wanted)).toEqual([]);
    expect(followed.length).toBeGreaterThan(150);
    expect(followed.filter(({ word, found }) => word === "相符" && found === "不符").length).toBeGreaterThan(
      5,
    );
  });
});

/** Live verdicts by the formulas of both sides: rows without formulas, and their number, differ from book to book. */
const verdicts = ({ rows }: FilledSheet) =>
  new Map(
    rows.flatMap((row, i) => {
      const [left, right, verdict] = [row[5]?.formula, row[8]?.formula, row[10]];
      if (left === undefined || right === undefined || verdict?.formula === undefined) return [];
      return [[`${row[1]?.text}: ${left} | ${right}`, { row: i, word: verdict.text }] as const];
    }),
  );

/** Formula cells whose value is not the cached one, and texts that became something else. */
function differences(sheet: FilledSheet, values: ReadonlyMap<string, string | number>): string[] {
  return sheet.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const at = `${sheet.name}!${a1(r, c)}`;
      const now = values.get(at);
      if (cell?.value === undefined)
        return cell?.text && now !== cell.text ? [`${at}: ${now} for “${cell.text}”`] : [];
      const isSame = typeof now === "number" && Math.abs(now - Number(cell.value)) < 1e-6;
      return isSame ? [] : [`${at}: ${now} for ${cell.value} ${cell.formula?.slice(0, 200)}`];
    }),
  );
}
