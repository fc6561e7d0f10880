// fill and unmark as a person or a script uses them: what is written where, what never is, and what is said.
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import { read as readSheets, type WorkSheet } from "@e965/xlsx";
import { Ajv2020 } from "ajv/dist/2020.js";
import { strFromU8, unzipSync } from "fflate";
import { read as readElsewhere } from "hucre";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillBook } from "../../src/engine/fill-book";
import type { Report } from "../../src/engine/value/report";
import { readBook } from "../../src/formats/workbook/read/read-book";
import { rulebook } from "../../src/rulebook";
import { Edit, sampleBook } from "../help/books";
import { bytesOf, caijue, Folder, lastYear, sampleFile, thisYear } from "../help/command";
import { pack } from "../help/reports";

const folder = new Folder();
afterAll(() => folder.remove());

const bytes = (path: string): Buffer => readFileSync(path);
const tabsOf = (path: string): string[] => readSheets(bytes(path), { bookSheets: true }).SheetNames;
const sheetOf = (path: string, name: string): WorkSheet => {
  const sheet = readSheets(bytes(path), { cellFormula: true, sheets: name }).Sheets[name];
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Every part of a workbook as text; how it was packed leaves no trace that anybody sees. */
const partsOf = (path: string): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes(path))).map(([name, part]) => [name, strFromU8(part)]));

const official = tabsOf(thisYear);
const own = [
  ...rulebook.tables.map(({ id, title }) => `${id} ${title}`.slice(0, 31)),
  ...["决算分析", "决算核对"],
];
const withLastYear = ["--last-year", lastYear];

const wrong = new Edit(sampleBook()).add("财决01", "支出总计", "决算数", 100).book;

describe("fill", () => {
  const out = folder.at("已填.xlsx");
  const before = bytes(thisYear);
  let said = { code: -1, out: "", err: "" };

  beforeAll(async () => {
    said = await caijue("fill", thisYear, ...withLastYear, "--out", out);
  });

  it("puts the tables, the analysis and the audit sheet behind the sheets of the workbook", () => {
    expect(said).toMatchObject({ code: 0, err: "" });
    expect(tabsOf(out)).toEqual([...official, ...own]);
  });

  it("leaves the original as it was, and every sheet of it in the copy", () => {
    expect(bytes(thisYear).equals(before)).toBe(true);
    const [old, now] = [unzipSync(before), unzipSync(bytes(out))];
    const sheets = Object.keys(old).filter((path) => path.startsWith("xl/worksheets/"));
    expect(sheets).toHaveLength(official.length);
    for (const path of sheets) expect(strFromU8(now[path]!), path).toBe(strFromU8(old[path]!));
  });

  it("writes formulas over the 财决 cells with their values beside", () => {
    const z01 = official.find((name) => name.startsWith("Z01 "))!;
    const total = Object.values(sheetOf(out, own[0]!)).find(
      (cell: { f?: string; v?: unknown }) => cell.f !== undefined && cell.v === 13452.9,
    ) as { f: string };
    expect(total.f).toMatch(new RegExp(`^ROUND\\('${z01.replace(/[()]/g, "\\$&")}'!E\\d+/10000,2\\)$`));
    const audit = sheetOf(out, "决算核对");
    expect(audit.K6).toMatchObject({ v: "相符" });
    expect((audit.K6 as { f: string }).f).toContain("IF(AND(F6=0,I6=0)");
  });

  it("can be read by another library, charts included", async () => {
    const book = await readElsewhere(new Uint8Array(bytes(out)));
    expect(book.sheets.map(({ name }) => name)).toEqual([...official, ...own]);
    const parts = Object.keys(unzipSync(bytes(out)));
    expect(parts.filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(7);
  });

  it("says what was written", () => {
    expect(said.out).toMatch(/^单位：乐山市市中区人民政府办公室\n年度：2022\n/);
    expect(said.out).toContain(`核对 ${rulebook.checks.length} 项：相符 `);
    expect(said.out).toContain(`已写入“${out}”，我们的工作表 15 张：\n  ${own.join("\n  ")}\n`);
    expect(said.out).not.toMatch(/未能生成|换了名称|标记/);
  });

  it("gives the same bytes again, also from its own result", async () => {
    await caijue("fill", thisYear, ...withLastYear, "--out", folder.at("又.xlsx"));
    await caijue("fill", out, ...withLastYear, "--out", folder.at("再.xlsx"));
    for (const name of ["又.xlsx", "再.xlsx"])
      expect(bytes(folder.at(name)).equals(bytes(out)), name).toBe(true);
  });

  it("does not take its own sheets for 财决 sheets", async () => {
    const report = async (path: string): Promise<Report> =>
      JSON.parse((await caijue("check", path, ...withLastYear, "--json")).out) as Report;
    expect(await report(out)).toEqual(await report(thisYear));
  });

  it("replaces no file that is there unless it is told to", async () => {
    const there = folder.put("在.xlsx", new Uint8Array([1]));
    const refused = await caijue("fill", thisYear, "--out", there);
    expect(refused).toMatchObject({
      code: 2,
      err: expect.stringContaining("已经存在；要替换它，请加 --force") as string,
    });
    expect(bytes(there)).toHaveLength(1);
    expect((await caijue("fill", thisYear, "--out", there, "--force")).code).toBe(0);
    expect(tabsOf(there)).toContain("决算核对");
  });

  it("makes the folder", async () => {
    const deep = folder.at("新", "夹", "已填.xlsx");
    expect((await caijue("fill", thisYear, "--out", deep)).code).toBe(0);
    expect(tabsOf(deep)).toHaveLength(official.length + 15);
  });
});

describe("an .xls", () => {
  const out = folder.at("旧式.xlsx");
  const xls = sampleFile("决算报表.xls");

  it("becomes a new .xlsx with the same sheets, checked with the same result", async () => {
    const before = bytes(xls);
    const { code, err } = await caijue("fill", xls, ...withLastYear, "--out", out);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(bytes(xls).equals(before)).toBe(true);
    expect(tabsOf(out)).toEqual([...official, ...own]);
    const [there, here] = [readBook(bytes(xls), "a"), readBook(bytes(out), "a")];
    expect(here.sheets.slice(0, official.length)).toEqual(there.sheets);
  });

  it("is not written into", async () => {
    const copy = folder.put("原.xls", bytes(xls));
    const { code, err } = await caijue("fill", copy, "--in-place");
    expect(code).toBe(2);
    expect(err).toContain("不是 .xlsx 文件，不能用 --in-place 写入；请用 --out 另存为 .xlsx");
    expect(bytes(copy).equals(bytes(xls))).toBe(true);
  });
});

describe("--in-place", () => {
  it("writes into the workbook itself, and twice is once", async () => {
    const book = folder.put("原地.xlsx", bytes(thisYear));
    const { code, out } = await caijue("fill", book, ...withLastYear, "--in-place");
    expect(code).toBe(0);
    expect(out).toContain(`已写入“${book}”`);
    expect(bytes(book).equals(bytes(folder.at("已填.xlsx")))).toBe(true);
    await caijue("fill", book, ...withLastYear, "--in-place");
    expect(bytes(book).equals(bytes(folder.at("已填.xlsx")))).toBe(true);
    expect(folder.list().filter((name) => name.includes(".caijue"))).toEqual([]);
  });
});

describe("--mark and unmark", () => {
  const book = folder.putBook("有误.xlsx", wrong);
  const marked = folder.at("有误（标记）.xlsx");
  const plain = folder.at("有误（未标记）.xlsx");
  let said = { code: -1, out: "", err: "" };

  beforeAll(async () => {
    said = await caijue("fill", book, ...withLastYear, "--out", marked, "--mark");
    await caijue("fill", book, ...withLastYear, "--out", plain);
  });

  it("exits 1 for errors, counts the cells, and puts the messages beside them", () => {
    const { report } = fillBook(
      readBook(bytes(book), "有误.xlsx"),
      pack,
      rulebook,
      readBook(bytes(lastYear), "上年.xlsx"),
    );
    const cells = new Set(
      report.findings.flatMap(({ severity, cells: some }) =>
        severity === "info" ? [] : some.map(({ sheet, a1 }) => `${sheet}!${a1}`),
      ),
    );
    expect(said).toMatchObject({ code: 1, err: "" });
    expect(cells.size).toBeGreaterThan(1);
    expect(said.out).toContain(`标记了 ${cells.size} 个单元格`);
    const noted = readSheets(bytes(marked)).Sheets;
    const notes = Object.entries(noted).flatMap(([name, sheet]) =>
      Object.entries(sheet).flatMap(([at, cell]: [string, { c?: unknown[] }]) =>
        cell.c ? [`${name}!${at}`] : [],
      ),
    );
    expect(new Set(notes)).toEqual(cells);
  });

  it("leaves no trace when the marks are taken off", async () => {
    const { code, out, err } = await caijue("unmark", marked, "--out", folder.at("去掉.xlsx"));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`已去掉标记，写入“${folder.at("去掉.xlsx")}”\n`);
    expect(partsOf(folder.at("去掉.xlsx"))).toEqual(partsOf(plain));
    expect((await caijue("unmark", marked, "--in-place")).code).toBe(0);
    expect(partsOf(marked)).toEqual(partsOf(plain));
  });

  it("says when nothing is to be marked", async () => {
    const { out } = await caijue(
      "fill",
      thisYear,
      ...withLastYear,
      "--out",
      folder.at("无误.xlsx"),
      "--mark",
    );
    expect(out).toContain("没有需要标记的单元格。");
    expect(bytes(folder.at("无误.xlsx")).equals(bytes(folder.at("已填.xlsx")))).toBe(true);
  });

  it("does not unmark an .xls, and says why", async () => {
    const { code, err } = await caijue("unmark", sampleFile("决算报表.xls"), "--out", folder.at("x.xlsx"));
    expect(code).toBe(2);
    expect(err).toMatch(/^“决算报表\.xls”不是 \.xlsx 文件.+\n$/);
  });
});

describe("what is said of sheets", () => {
  it("names tables that cannot be made, and why", async () => {
    const book = folder.putBook("缺表.xlsx", new Edit(sampleBook()).removeSheet("财决11").book);
    const { out } = await caijue("fill", book, "--out", folder.at("缺表（已填）.xlsx"));
    expect(out).toMatch(
      /\n未能生成 2 张表：\n {2}公开11 国有资本经营预算财政拨款收入支出决算表 +工作簿中没有财决11表\n {2}公开12 .+ 工作簿中没有财决11表/,
    );
    expect(out).toContain("我们的工作表 13 张");
  });

  it("gives way to a sheet of the user", async () => {
    const mine = { name: "决算核对", hidden: false, top: 0, left: 0, rows: [["我的核对", 1]] };
    const book = folder.putBook("占用.xlsx", { ...sampleBook(), sheets: [...sampleBook().sheets, mine] });
    const target = folder.at("占用（已填）.xlsx");
    const { out } = await caijue("fill", book, "--out", target);
    expect(out).toContain("以下 1 张换了名称：\n  决算核对：改用“决算核对（财决）”");
    expect(sheetOf(target, "决算核对").A1).toMatchObject({ v: "我的核对" });
    expect(sheetOf(target, "决算核对（财决）").A1).toMatchObject({ v: "决算勾稽关系核对表" });
  });

  it("takes the tables, their numbers and units from the pack", async () => {
    const text =
      "---\n名称: 中央格式\n附表:\n  - { 表: 公开01, 编号: GK01, 单位: 元 }\n  - { 表: 公开13, 编号: GK09, 标题: 三公表 }\n---\n";
    const target = folder.at("中央.xlsx");
    const { code } = await caijue("fill", thisYear, "--pack", folder.put("中央.md", text), "--out", target);
    expect(code).toBe(0);
    expect(tabsOf(target).slice(official.length)).toEqual([
      "GK01 收入支出决算总表",
      "GK09 三公表",
      "决算分析",
      "决算核对",
    ]);
    expect((await caijue("check", target)).code).toBe(0);
  });
});

describe("--answers", () => {
  it("gives amounts that no formula can refer to", async () => {
    const target = folder.at("另附.xlsx");
    const book = folder.putBook("无资料.xlsx", new Edit(sampleBook()).removeSheet("决算补充资料").book);
    const answers = sampleFile("决算补充资料.xlsx");
    const { code } = await caijue("fill", book, "--answers", answers, ...withLastYear, "--out", target);
    expect(code).toBe(0);
    expect(tabsOf(target)).not.toContain("决算补充资料");
    const formulas = [...own.slice(0, 13), "决算分析", "决算核对"].flatMap((name) =>
      Object.values(sheetOf(target, name)).flatMap((cell: { f?: string }) => cell.f ?? []),
    );
    expect(formulas.length).toBeGreaterThan(1000);
    expect(formulas.filter((formula) => formula.includes("决算补充资料'!"))).toEqual([]);
    const audit = sheetOf(target, "决算核对");
    const labels = Object.values(audit).map((cell: { v?: unknown }) => String(cell.v));
    expect(labels).toContain("“决算补充资料”表编号“采购.事项.”各行“金额”之和");
  });
});

describe("--json", () => {
  it("prints one document that obeys the schema", async () => {
    const target = folder.at("报告.xlsx");
    const { out, err } = await caijue("fill", folder.at("有误.xlsx"), "--out", target, "--mark", "--json");
    expect(err).toBe("");
    const printed = JSON.parse(out) as {
      out: string;
      tables: unknown[];
      missing: unknown[];
      marked: number;
      report: Report;
    };
    expect(printed.out).toBe(target);
    expect(printed.tables).toHaveLength(15);
    expect(printed.marked).toBeGreaterThan(1);
    expect(printed.report).toEqual(JSON.parse((await caijue("check", folder.at("有误.xlsx"), "--json")).out));
    const schema = (name: string): object =>
      JSON.parse(readFileSync(resolve(import.meta.dirname, "../../schema", name), "utf8")) as object;
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
    const validate = ajv.addSchema(schema("report.schema.json")).compile(schema("fill.schema.json"));
    validate(printed);
    expect(validate.errors).toBeNull();
    expect(validate({ ...printed, marked: "2" })).toBe(false);
    expect(validate({ ...printed, more: 1 })).toBe(false);
  });
});

describe("nothing is written", () => {
  const book = folder.put("只读.xlsx", bytes(thisYear));
  const pages = folder.put("模板.md", "---\n名称: 某市\n附表: [公开14]\n---\n");
  symlinkSync(book, folder.at("链接.xlsx"));
  mkdirSync(folder.at("夹.xlsx"));

  it.each<[string, string[], string]>([
    ["without a place", ["fill", book], "需要用 --out 给出另存的文件，或用 --in-place 直接写入原文件"],
    ["unmark without a place", ["unmark", book], "需要用 --out"],
    [
      "with two places",
      ["fill", book, "--out", folder.at("y.xlsx"), "--in-place"],
      "--out 和 --in-place 只能用一个",
    ],
    ["over the original", ["fill", book, "--out", book], "就是原文件；确实要写入原文件时，请改用 --in-place"],
    ["over the original by a link", ["fill", book, "--out", folder.at("链接.xlsx")], "就是原文件"],
    [
      "over last year's book",
      ["fill", thisYear, "--last-year", book, "--out", book],
      "是本次要读取的文件，不能被覆盖",
    ],
    ["over the answers", ["fill", thisYear, "--answers", book, "--out", book], "不能被覆盖"],
    ["under another ending", ["fill", book, "--out", folder.at("y.xls")], "应以 .xlsx 结尾"],
    [
      "of an .xls under its ending",
      ["fill", sampleFile("决算报表.xls"), "--out", folder.at("y.xls")],
      "应以 .xlsx 结尾",
    ],
    ["into a folder", ["fill", book, "--out", folder.at("夹.xlsx")], "这是文件夹"],
    ["with a wrong pack", ["fill", book, "--pack", pages, "--in-place"], "没有名为“公开14”的附表"],
    ["from nothing", ["fill", folder.at("没有.xlsx"), "--in-place"], "文件或文件夹不存在"],
    ["with draft's options", ["fill", book, "--in-place", "--no-notes"], "没有选项“--no-notes”"],
    ["with fill's options", ["unmark", book, "--in-place", "--mark"], "没有选项“--mark”"],
  ])("%s", async (_, argv, message) => {
    const before = folder.list();
    const { code, out, err } = await caijue(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(folder.list()).toEqual(before);
    expect(bytes(book).equals(bytes(thisYear))).toBe(true);
  });

  it("over an .xlsm under another ending, which no program would open", async () => {
    const macros = folder.put("宏.xlsm", bytesOf(sampleBook()));
    const { err } = await caijue("fill", macros, "--out", folder.at("宏.xlsx"));
    expect(err).toContain("应以 .xlsm 结尾");
    expect((await caijue("fill", macros, "--out", folder.at("宏（已填）.xlsm"))).code).toBe(0);
  });
});
