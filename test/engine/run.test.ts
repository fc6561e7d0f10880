// The one pure function: what stops it, what it gives, and that no figure in it is dead.
import { describe, expect, it } from "vitest";
import { a1, type Book, type CellRef, type CellValue, type Sheet } from "../../src/engine/value/cell";
import { Ledger } from "../../src/engine/figures/ledger";
import { readPack } from "../../src/engine/pack/pack";
import { Problem, type ProblemCode } from "../../src/engine/value/problem";
import { readForm } from "../../src/engine/reading/reading";
import { draft } from "../../src/engine/pack/render";
import type { Section } from "../../src/engine/value/report";
import { readBook, run } from "../../src/engine/run";
import { Printer } from "../../src/engine/figures/show";
import { rulebook } from "../../src/rulebook";
import { packs } from "../../src/rulebook/packs";
import {
  lastYear2021,
  oldForm23,
  sample2022,
  shifted,
  supplement2022,
  toBook,
  withClassRows,
  withFund,
} from "../../scripts/sample";
import { Edit, lastYearBook, ledgerOf, sampleBook } from "../help/books";

const source = packs["sichuan-2022"] ?? "";
const pack = readPack("sichuan-2022", source, rulebook);

function problemOf(action: () => unknown): Problem {
  try {
    action();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("nothing was wrong");
}

const sheet = (name: string, rows: CellValue[][]): Sheet => ({ name, hidden: false, top: 0, left: 0, rows });
const foreign: Book = {
  name: "账簿.xlsx",
  sheets: ["甲", "乙", "丙", "丁", "戊"].map((name) => sheet(name, [["科目", 1]])),
};

describe("cannot go on", () => {
  const sample = sampleBook();
  const year2020 = new Edit(lastYearBook());
  for (const form of ["财决01", "财决01-1", "财决03", "财决04"])
    year2020.replaceText(form, "2021年度", "2020年度");

  it.each<[string, () => unknown, ProblemCode, string[]]>([
    ["an empty book", () => run({ name: "空.xlsx", sheets: [] }, pack, rulebook), "book-empty", ["空.xlsx"]],
    [
      "blank sheets",
      () => run({ name: "空.xlsx", sheets: [sheet("甲", [])] }, pack, rulebook),
      "book-empty",
      ["空.xlsx"],
    ],
    [
      "a book without 财决 sheets",
      () => run(foreign, pack, rulebook),
      "no-form",
      ["账簿.xlsx", "“甲”“乙”“丙”“丁”等5张工作表"],
    ],
    [
      "only our own sheets",
      () => run(toBook(supplement2022()), pack, rulebook),
      "no-form",
      ["“决算补充资料”"],
    ],
    [
      "this year's book as last year's",
      () => run(sample, pack, rulebook, sample),
      "last-year-mismatch",
      ["年度是2022，应为2021"],
    ],
    [
      "last year's and this year's exchanged",
      () => run(lastYearBook(), pack, rulebook, sample),
      "last-year-mismatch",
      ["年度是2022，应为2020"],
    ],
    [
      "last year's book of another unit",
      () => run(sample, pack, rulebook, renamed(lastYearBook(), "乐山市市中区教育局")),
      "last-year-mismatch",
      ["编制单位是“乐山市市中区教育局”，而本年是“乐山市市中区人民政府办公室”"],
    ],
    ["last year's book is none", () => run(sample, pack, rulebook, foreign), "no-form", ["账簿.xlsx"]],
    [
      "a pack with an unknown name",
      () => run(sample, readPack("x", source.replace("{总体.总计}", "{总体.总和}"), rulebook), rulebook),
      "pack-invalid",
      ["x.md", "没有名为“总体.总和”的数"],
    ],
    [
      "a pack with an unknown table",
      () => run(sample, readPack("x", source.replace("公开13", "公开99"), rulebook), rulebook),
      "pack-invalid",
      ["公开99"],
    ],
  ])("%s", (_, action, code, parts) => {
    const problem = problemOf(action);
    expect(problem.code).toBe(code);
    for (const part of parts) expect(problem.message).toContain(part);
    expect(problem.message).toMatch(/。$/u);
    expect(problem.message).not.toMatch(/\{|undefined/);
  });

  function renamed(book: Book, unit: string): Book {
    const change = (value: CellValue): CellValue =>
      typeof value === "string" ? value.replaceAll("乐山市市中区人民政府办公室", unit) : value;
    return {
      ...book,
      sheets: book.sheets.map((one) => ({ ...one, rows: one.rows.map((row) => row.map(change)) })),
    };
  }

  it("a unit's name may be typed with other spaces and brackets", () => {
    const name = "乐山市市中区 人民政府办公室（本级）";
    const last = "乐山市市中区人民政府办公室(本级)";
    expect(() => run(renamed(sample, name), pack, rulebook, renamed(lastYearBook(), last))).not.toThrow();
  });
});

describe("the report", () => {
  const report = run(sampleBook(), pack, rulebook, lastYearBook());

  it("says whose it is", () => {
    expect(report).toMatchObject({
      schema: 1,
      pack: { id: "sichuan-2022", name: "四川省部门决算公开（2022年度格式）" },
      unit: "乐山市市中区人民政府办公室",
      year: 2022,
    });
  });

  it("is plain JSON", () => expect(JSON.parse(JSON.stringify(report))).toEqual(report));

  it("lists every form, every check, and every figure with its value as printed", () => {
    expect(report.forms.map((form) => form.id)).toEqual(rulebook.forms.map((form) => form.id));
    expect(report.checks.map((check) => check.id)).toEqual(rulebook.checks.map((check) => check.id));
    expect(report.figures["总体.总计"]).toMatchObject({
      value: "134528972.12",
      shown: "13,452.9万元",
      unit: "元",
    });
    expect(report.figures["一般公共预算.类[213].占比"]).toMatchObject({ value: "0.55058046", shown: "55%" });
    expect(report.figures["三公.出国.完成率"]).toMatchObject({
      value: null,
      shown: "",
      missing: "基数为0，不计算比例",
    });
  });

  it("says what is lost without a form", () => {
    const without = run(new Edit(sampleBook()).removeSheet("财决03").book, pack, rulebook, lastYearBook());
    expect(without.forms.find((form) => form.id === "财决03")).toMatchObject({
      sheet: null,
      found: false,
      missing: expect.stringContaining("收入决算情况说明") as string,
    });
  });

  it("does not depend on where a sheet begins or in which order sheets come", () => {
    const moved = toBook(shifted(sample2022(), 3, 2), "决算报表.xlsx");
    const turned = { ...moved, sheets: [...moved.sheets].reverse() };
    const texts = (sections: readonly Section[]): string[] => sections.map((section) => section.text);
    expect(texts(run(turned, pack, rulebook, lastYearBook()).sections)).toEqual(texts(report.sections));
  });
});

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe("is pure", () => {
  it.each([
    ["sample", sample2022()],
    ["funds", withClassRows(withFund(sample2022()))],
    ["FY2018", oldForm23(sample2022())],
  ])("%s: same input, same report, and the input stays as it was", (_, workbook) => {
    const book = frozen(toBook(workbook));
    const last = frozen(new Edit(lastYearBook()).book);
    const before = JSON.stringify([book, last, pack]);
    const lastYear = workbook.accounts.year === 2022 ? last : undefined;
    const again = (): string => JSON.stringify(run(book, frozen(pack), rulebook, lastYear));
    expect(again()).toBe(again());
    expect(JSON.stringify([book, last, pack])).toBe(before);
  });
});

/** The book's readings with an amount added to one cell. */
function changed(ledger: Ledger, book: Book, ref: CellRef, amount: number): Ledger {
  const from = book.sheets.find((one) => one.name === ref.sheet);
  const reading = ledger.input.readings.get(ref.form);
  if (!from || !reading) throw new Error(`no ${ref.form}`);
  const add = (value: CellValue): number =>
    Math.round((typeof value === "number" ? value : 0) * 100 + amount * 100) / 100;
  const rows = from.rows.map((row, i) =>
    row.map((value, j) => (a1(from.top + i, from.left + j) === ref.a1 ? add(value) : value)),
  );
  const readings = new Map(ledger.input.readings).set(
    ref.form,
    readForm({ ...from, rows }, reading.form, rulebook.words, book.name),
  );
  return new Ledger({ ...ledger.input, readings });
}

describe("no figure is dead", () => {
  const funds = toBook(withClassRows(withFund(sample2022())), "基金.xlsx");
  const textOf = (ledger: Ledger): string =>
    JSON.stringify(draft(pack, new Printer(ledger, pack.style)).sections);

  it.each([
    ["sample", sampleBook()],
    ["funds", funds],
  ])(
    "%s: another amount in any official cell of a figure changes it, and the text that prints it",
    (_, book) => {
      const report = run(book, pack, rulebook, lastYearBook());
      const ledger = ledgerOf(book);
      const users = new Map<string, { ref: CellRef; figures: string[] }>();
      for (const [id, { unit, value, sources }] of Object.entries(report.figures)) {
        if (unit === "文字" || value === null) continue;
        for (const ref of sources.filter(({ form }) => form.startsWith("财决"))) {
          const user = users.get(`${ref.form}!${ref.a1}`) ?? { ref, figures: [] };
          users.set(`${ref.form}!${ref.a1}`, { ref, figures: [...user.figures, id] });
        }
      }
      const printed = new Set(report.sections.flatMap((section) => section.spans.map((span) => span.figure)));
      const text = textOf(ledger);
      expect(users.size).toBeGreaterThan(80);
      for (const [at, { ref, figures }] of users) {
        const after = changed(ledger, book, ref, 12_345);
        for (const id of figures) expect(after.figure(id), `${id} by ${at}`).not.toEqual(ledger.figure(id));
        if (!figures.some((id) => printed.has(id))) continue;
        // Enough to be seen in a share of one decimal.
        expect(textOf(changed(ledger, book, ref, 12_345_000)), at).not.toBe(text);
      }
    },
  );

  it("the same of last year's figures", () => {
    const ledger = ledgerOf(sampleBook(), null);
    const typed = toBook(lastYear2021()).sheets;
    const withTyped = new Ledger(
      readBook({ ...sampleBook(), sheets: [...sampleBook().sheets, ...typed] }, pack, rulebook),
    );
    for (const id of Object.keys(rulebook.definitions.figures).filter((name) => name.endsWith(".上年"))) {
      expect(ledger.figure(id).kind, id).toBe("missing");
      expect(withTyped.figure(id), id).toEqual(ledgerOf(sampleBook()).figure(id));
    }
  });
});
