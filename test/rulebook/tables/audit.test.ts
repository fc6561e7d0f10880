// 决算核对 over real-shaped books: every check is on it, its verdicts are the report's, and a second program agrees.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  inTenThousands,
  oldForm23,
  sample2022,
  shifted,
  toBook,
  withClassRows,
  withSegments,
} from "../../../scripts/sample";
import { a1, type Book } from "../../../src/engine/value/cell";
import { fillBook } from "../../../src/engine/fill-book";
import type { FilledSheet } from "../../../src/engine/value/filled";
import type { Outcome, Report } from "../../../src/engine/value/report";
import { rulebook } from "../../../src/rulebook";
import { audit as words } from "../../../src/rulebook/tables/audit";
import { Edit, lastYearBook, sampleBook } from "../../help/books";
import { isInstalled } from "../../help/libreoffice";
import { recalculate } from "../../help/recalculate";
import { pack } from "../../help/reports";
import { fullWorkbook } from "./help";

type Audited = { name: string; book: Book; sheet: FilledSheet; report: Report };

function audited(name: string, book: Book, lastYear: Book | null = lastYearBook()): Audited {
  const { sheets, report } = fillBook(book, pack, rulebook, lastYear ?? undefined);
  return { name, book, sheet: sheets.at(-1)!, report };
}

/** Errors in one cell, in a total, in a count, in a rule of two sheets, and a missing sheet. */
const planted = (): Book =>
  new Edit(sampleBook())
    .add("财决01", "支出总计", "决算数", 100)
    .add("财决03", "2010302", "本年收入合计", 0.01)
    .add("财决附03", "车辆合计", "统计数", 1)
    .add("财决附03", "公务接待费", "统计数", 500_000)
    .set("财决08", "2080505", "30108", 0)
    .set("财决04", "2010301", "基本支出", "见附件")
    .replaceText("财决01-1", "2022年度", "2021年度")
    .removeSheet("财决12").book;

const sample = audited("the sample", sampleBook());
const broken = audited("a book with errors", planted());
const books: readonly Audited[] = [
  sample,
  broken,
  audited("all funds and carry-over", toBook(fullWorkbook())),
  audited("no last year and no answers", new Edit(sampleBook()).removeSheet("决算补充资料").book, null),
  audited("类 and 款 rows", toBook(withClassRows(fullWorkbook()))),
  audited("segments", toBook(withSegments(fullWorkbook()))),
  audited("shifted", toBook(shifted(fullWorkbook(), 4, 3))),
  audited("万元 with two decimals", toBook(inTenThousands(fullWorkbook(), 2))),
  audited("万元 with six decimals", toBook(inTenThousands(fullWorkbook(), 6))),
  audited("the form of FY2018", toBook(oldForm23(sample2022())), null),
];

const [titleAt, verdictAt] = [1, 10];
const rowsOf = ({ rows, header }: FilledSheet) => rows.slice(header.to + 1);

/** What the rows of a check say together. */
function outcomeOf(verdicts: readonly string[]): Outcome {
  const { broken: bad, unchecked, held, settled } = words.verdicts;
  if (verdicts.includes(bad)) return "broken";
  if (verdicts.includes(unchecked)) return "unchecked";
  return verdicts.some((word) => word === held || word === settled) ? "held" : "no-data";
}

/** Outcome by title of the check, in the words that stand in the verdict column. */
function outcomes(sheet: FilledSheet, word: (row: number) => string): Record<string, Outcome> {
  const byTitle = new Map<string, string[]>();
  rowsOf(sheet).forEach((row, i) => {
    const title = row[titleAt]?.text ?? "";
    byTitle.set(title, [...(byTitle.get(title) ?? []), word(sheet.header.to + 1 + i)]);
  });
  return Object.fromEntries([...byTitle].map(([title, verdicts]) => [title, outcomeOf(verdicts)]));
}

const cached = (sheet: FilledSheet) => (row: number) => sheet.rows[row]?.[verdictAt]?.text ?? "";
const reported = ({ checks }: Report): Record<string, Outcome> =>
  Object.fromEntries(checks.map(({ title, outcome }) => [title, outcome]));

describe("every check is on it, with the outcome of the report", () => {
  it.each(books.map((book) => [book.name, book] as const))("%s", (_, { sheet, report }) => {
    expect(outcomes(sheet, cached(sheet))).toEqual(reported(report));
    expect(Object.keys(reported(report))).toHaveLength(rulebook.checks.length);
  });
});

describe("the sample", () => {
  const rows = rowsOf(sample.sheet);

  it("is checked by formulas, but for rules that are no comparisons and the longest sums", () => {
    const stated = rows.filter((row) => !row[verdictAt]?.formula);
    const searches = rulebook.checks.filter((check) => check.search);
    expect(rows.length).toBeGreaterThan(230);
    expect(stated.length - searches.length).toBeLessThan(10);
    expect(new Set(stated.map((row) => row[11]?.text))).toContain(words.byProgram);
  });

  it("links both sides to their cells", () => {
    const tabs = sampleBook().sheets.map(({ name }) => `'${name}'!`);
    const links = rows.flatMap((row) => row.flatMap((cell) => cell?.link ?? []));
    expect(links.length).toBeGreaterThan(400);
    expect(links.filter((link) => !tabs.some((tab) => link.startsWith(tab)))).toEqual([]);
  });
});

describe("a book with errors", () => {
  const rowOf = (title: string) =>
    rowsOf(broken.sheet).find((row) => row[titleAt]?.text === title && row[verdictAt]?.text === "不符");

  it.each([
    ["财决01表支出总计应等于本年支出、结余分配、年末结转和结余之和，并等于收入总计", "100.00"],
    ["车辆数合计应等于各类用途车辆数之和", "1.00"],
    ["公务接待费应等于国内接待费与国（境）外接待费之和", "500000.00"],
  ])("shows by how much: %s", (title, gap) => {
    expect(rowOf(title)?.[9]?.value).toBe(gap);
    expect(rowOf(title)?.[11]?.text).not.toBe("");
  });

  it("shows the reason that a person has written, on the row that it is about and on no other", () => {
    const wanted = rulebook.checks.find(({ title }) => title === "车辆数合计应等于各类用途车辆数之和");
    const finding = broken.report.findings.find(({ check }) => check === wanted?.id);
    const where = finding!.cells.map(({ form, a1: at }) => `${form}!${at}`).join("、");
    const book = planted();
    const answers = book.sheets.find(({ name }) => name === "决算补充资料")!;
    const width = Math.max(...answers.rows.map((row) => row.length));
    const row = [`已说明.${wanted!.id}.1`, wanted!.title, "一辆车正在报废，尚未下账", null, null, where];
    const more = [...answers.rows, [...row, ...Array<null>(width - row.length).fill(null)]];
    const sheets = book.sheets.map((one) => (one === answers ? { ...one, rows: more } : one));
    const after = audited("explained", { ...book, sheets });
    const changedRemarks = rowsOf(after.sheet).filter(
      (one, i) => one[11]?.text !== rowsOf(broken.sheet)[i]?.[11]?.text,
    );
    expect(changedRemarks.map((one) => [one[titleAt]?.text, one[verdictAt]?.text, one[11]?.text])).toEqual([
      [wanted!.title, "不符", "已说明：一辆车正在报废，尚未下账"],
    ]);
  });

  it("says why what cannot be checked is not", () => {
    const reasons = rowsOf(broken.sheet).flatMap((row) =>
      row[verdictAt]?.text === "未核对" ? [row[11]?.text ?? ""] : [],
    );
    expect(reasons.join("\n")).toContain("工作簿中没有财决12表");
    expect(reasons.join("\n")).toContain("见附件");
    expect(reasons).not.toContain("");
  });
});

const isThere = isInstalled("that the verdicts of 决算核对 come to their cached words", "soffice");

describe.skipIf(!isThere)("LibreOffice recalculates", () => {
  /** Changed amounts under the formulas that were made for the sample. */
  const changed = new Edit(sampleBook())
    .add("财决01", "支出总计", "决算数", 100)
    .add("财决04", "2010302", "项目支出", 0.01)
    .add("财决08-1", "合计", "30201", 55.55)
    .add("财决附03", "公务接待费", "统计数", 500_000)
    .set("财决08", "2080505", "30108", 0).book;
  const live = { book: changed, sheets: [sample.sheet] };
  let values: Map<string, string | number>[] = [];
  beforeAll(() => {
    values = recalculate([...books.map(({ book, sheet }) => ({ book, sheets: [sheet] })), live]);
  }, 300_000);
  afterAll(() => (values = []));

  it.each(books.map(({ name }, i) => [name, i] as const))("%s", (_, i) => {
    const { sheet } = books[i]!;
    const found = sheet.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const now = values[i]!.get(`${sheet.name}!${a1(r, c)}`) ?? "";
        const expected = cell?.value ?? cell?.text ?? "";
        const isSame =
          cell?.value === undefined ? now === expected : Math.abs(Number(now) - Number(expected)) < 1e-6;
        return isSame ? [] : [`${a1(r, c)}: ${now} for ${expected} ${cell?.formula ?? ""}`];
      }),
    );
    expect(found).toEqual([]);
  });

  it("changed 财决 cells, and the verdicts follow", () => {
    const now = values.at(-1)!;
    const word = (row: number) => String(now.get(`${words.id}!${a1(row, verdictAt)}`) ?? "");
    const after = outcomes(sample.sheet, word);
    const stated = new Set(
      rowsOf(sample.sheet).flatMap((row) => (row[verdictAt]?.formula ? [] : [row[titleAt]?.text ?? ""])),
    );
    const expected = reported(audited("changed", changed).report);
    const isLive = ([title]: [string, Outcome]): boolean => !stated.has(title);
    expect(Object.entries(after).filter(isLive)).toEqual(Object.entries(expected).filter(isLive));
    const fallen = Object.entries(after).filter(([, outcome]) => outcome === "broken");
    expect(fallen.length).toBeGreaterThan(5);
    expect(String(now.get(`${words.id}!A3`))).not.toMatch(/^不符 0，/);
  });
});
