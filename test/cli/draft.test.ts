// The whole document from the command line: its parts, a bureau's own styles, and what may be published.
import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { afterAll, describe, expect, it } from "vitest";
import { survey } from "../../src/app/verbs/survey-workbook";
import { rowsOfEdits } from "../../src/app/work/edits";
import { withExplanation } from "../../src/app/work/explained";
import { answersId, editsId, layOwn } from "../../src/app/work/own-sheets";
import { asSheet, type ListRow } from "../../src/engine/sheets/list-sheet";
import type { Book } from "../../src/engine/value/cell";
import type { Report } from "../../src/engine/value/report";
import { rulebook } from "../../src/rulebook";
import { Edit, lastYearBook, sampleBook } from "../help/books";
import { pack, sampleReport } from "../help/reports";
import { caijue, Folder, lastYear, thisYear } from "../help/command";

const folder = new Folder();
afterAll(() => folder.remove());

const withLastYear = ["--last-year", lastYear];
const partOf = (path: string, part: string): string => strFromU8(unzipSync(readFileSync(path))[part]!);
const tablesIn = (path: string): number => partOf(path, "word/document.xml").split("<w:tbl>").length - 1;

describe("部门决算.docx", () => {
  it("has the thirteen tables, and the text that 情况说明.docx has", { timeout: 60_000 }, async () => {
    await caijue("draft", thisYear, ...withLastYear, "--out", folder.at("全"), "--statement");
    const [whole, text] = ["部门决算.docx", "情况说明.docx"].map((name) => folder.at("全", name));
    expect(partOf(whole!, "word/document.xml").match(/公开\d\d表(?!（续表）)/g)).toHaveLength(13);
    expect(tablesIn(text!)).toBe(0);
    const { value } = await mammoth.extractRawText({ path: text! });
    const all = (await mammoth.extractRawText({ path: whole! })).value;
    const isWords = (line: string): boolean => line.length > 12 && !/\t\d+$/.test(line);
    for (const line of value.split("\n").filter(isWords)) expect(all).toContain(line);
  });

  it("has the columns and rows that hold nothing only on request", { timeout: 60_000 }, async () => {
    await caijue("draft", thisYear, ...withLastYear, "--out", folder.at("全表"), "--full-tables");
    const [full = NaN, compact = NaN] = ["全表", "全"].map(
      (name) => partOf(folder.at(name, "部门决算.docx"), "word/document.xml").split("<w:tc>").length,
    );
    expect(full).toBeGreaterThan(1.5 * compact);
  });

  it("has only the parts that are asked for, and the cover", async () => {
    const { code } = await caijue(
      "draft",
      thisYear,
      ...withLastYear,
      "--out",
      folder.at("部分"),
      "--parts",
      "1,3",
    );
    const { value } = await mammoth.extractRawText({ path: folder.at("部分", "部门决算.docx") });
    expect(code).toBe(0);
    expect(value).toContain("公开时间");
    expect(value).toContain("第一部分");
    expect(value).toContain("第三部分");
    expect(value).not.toContain("第二部分");
    expect(value).not.toContain("公开01表");
  });

  it.each(["0", "二", "3-1", "1,,2", ""])("refuses --parts %j", async (parts) => {
    const { code, err } = await caijue("draft", thisYear, "--out", folder.at("错"), "--parts", parts);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`不能是“${parts}”`) as string });
    expect(folder.list()).not.toContain("错");
  });
});

describe("--style", () => {
  const reference = async (): Promise<string> => {
    const made = new Document({
      styles: {
        default: {
          heading1: { run: { font: "华文中宋", size: 40 }, paragraph: { spacing: { before: 111 } } },
        },
        paragraphStyles: [{ id: "a", name: "Body Text", run: { font: "华文仿宋", size: 30 } }],
      },
      sections: [{ children: [new Paragraph({ children: [new TextRun("样式")] })] }],
    });
    return folder.put("样式.docx", await Packer.pack(made, "uint8array"));
  };
  const styleNamed = (xml: string, name: string): string =>
    xml
      .match(/<w:style\b.*?<\/w:style>/gs)!
      .find((style) => style.toLowerCase().includes(`<w:name w:val="${name}"`.toLowerCase()))!;

  it("takes fonts, sizes and spacing from styles of the same name, and keeps the rest", async () => {
    const out = folder.at("样式稿");
    await caijue("draft", thisYear, "--out", out, "--style", await reference());
    const xml = partOf(folder.at("样式稿", "部门决算.docx"), "word/styles.xml");
    const heading = styleNamed(xml, "heading 1");
    expect(heading).toMatch(/华文中宋.*<w:sz w:val="40"\/>/);
    expect(heading).toContain('w:before="111"');
    expect(heading).toMatch(/<w:jc w:val="center"\/>.*<w:outlineLvl w:val="0"\/>/);
    const body = styleNamed(xml, "决算正文");
    expect(body).toMatch(/华文仿宋.*<w:sz w:val="30"\/>/);
    expect(body).toContain("w:firstLineChars");
    expect(styleNamed(xml, "heading 2")).toContain("黑体");
  });

  it.each([
    ["not a zip", () => strToU8("这不是文档"), "无法解压"],
    ["a zip without styles", () => zipSync({ "a.txt": strToU8("a") }), "里面没有样式"],
    [
      "an entity trick",
      () => zipSync({ "word/styles.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><w:styles/>') }),
      "不安全",
    ],
    ["a bomb", () => zipSync({ "word/styles.xml": new Uint8Array(9_000_000) }), "大得不合理"],
  ])("refuses %s", async (_, bytes, words) => {
    const path = folder.put("坏.docx", bytes());
    const { code, err } = await caijue("draft", thisYear, "--out", folder.at("坏稿"), "--style", path);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(words) as string });
    expect(err).toMatch(/^“坏\.docx”不是可用的文稿/);
    expect(folder.list()).not.toContain("坏稿");
  });
});

describe("what a person has put differently or explained", () => {
  /** The sample with a sheet of ours as it stands in a saved workbook. */
  const withList = (book: Book, id: string, rows: readonly ListRow[]): Book => ({
    ...book,
    sheets: [...book.sheets.filter(({ name }) => name !== id), asSheet(layOwn(id, rows, rulebook))],
  });

  it("is told, also when its place is gone, and beside the JSON", async () => {
    const { text = "" } = sampleReport().sections.find(({ id }) => id === "income") ?? {};
    const edits = [
      { section: "income", index: 0, original: text.split("\n")[0]!, text: "收入详见附表。" },
      { section: "没有的", index: 0, original: "从前的文字", text: "没有地方可放的一句话。" },
    ];
    const path = folder.putBook("改.xlsx", withList(sampleBook(), editsId, rowsOfEdits(edits, [])));
    const { code, out, err } = await caijue("draft", path, ...withLastYear, "--json");
    expect(code).toBe(0);
    expect(err).toBe(
      "已按“决算文稿修改”表套用 1 处修改。\n有 1 处修改找不到原来的段落，没有套用，请在“决算文稿修改”表中处理：“没有地方可放的一句话。”。\n",
    );
    const { sections } = JSON.parse(out) as Report;
    expect(sections.find(({ id }) => id === "income")?.text).toMatch(/^收入详见附表。/);
  });

  it("does not count as an error, as long as it amounts to the same", async () => {
    const bad = new Edit(sampleBook()).add("财决04", "合计", "基本支出", 1).book;
    const facts = survey(bad, pack, rulebook, lastYearBook());
    const errors = facts.report.findings.filter(({ severity }) => severity === "error");
    const explained = errors
      .slice(1)
      .reduce<readonly ListRow[]>(
        (rows, finding) => withExplanation(rows, finding, "口径不同", "核对"),
        facts.answers?.rows ?? [],
      );
    const path = folder.putBook("说明.xlsx", withList(bad, answersId, explained));
    const refused = await caijue("draft", path, ...withLastYear, "--out", folder.at("公开"), "--publish");
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("还有1个“错误”级问题") as string });
    const all = withExplanation(explained, errors[0]!, "口径不同", "核对");
    const settled = withList(bad, answersId, all);
    const clean = await caijue("check", folder.putBook("说明.xlsx", settled), ...withLastYear);
    expect(clean).toMatchObject({
      code: 0,
      out: expect.stringContaining(`已说明 ${errors.length} 条：`) as string,
    });
    const moved = new Edit(settled).add("财决04", "合计", "基本支出", 1).book;
    const again = await caijue("check", folder.putBook("说明.xlsx", moved), ...withLastYear);
    expect(again).toMatchObject({
      code: 1,
      out: expect.stringContaining("现已变化，需要重新说明") as string,
    });
  });
});

describe("--publish", () => {
  it("refuses while something is to be filled in or wrong, and says how much", async () => {
    const bad = new Edit(sampleBook()).removeSheet("决算补充资料").add("财决04", "合计", "基本支出", 1).book;
    const path = folder.putBook("未完.xlsx", bad);
    const { code, err } = await caijue(
      "draft",
      path,
      ...withLastYear,
      "--out",
      folder.at("公开"),
      "--publish",
    );
    expect(code).toBe(2);
    expect(err).toMatch(/^还不能生成公开稿：还有\d+处【待填】、\d+个“错误”级问题。/);
    expect(folder.list()).not.toContain("公开");
    const out = folder.at("还是生成");
    const anyway = await caijue("draft", path, "--out", out, "--publish", "--unfinished");
    expect(anyway.code).toBe(1);
    expect(readFileSync(folder.at("还是生成", "情况说明.txt"), "utf8")).toContain("【待填");
  });

  it("counts pages for the contents and leaves remarks out", { timeout: 120_000 }, async () => {
    const out = folder.at("公开稿");
    const { code } = await caijue(
      "draft",
      thisYear,
      ...withLastYear,
      "--out",
      out,
      "--publish",
      "--parts",
      "1-3",
    );
    expect(code).toBe(0);
    const xml = partOf(folder.at("公开稿", "部门决算.docx"), "word/document.xml");
    expect(xml).not.toContain("数据来源于");
    expect(readFileSync(folder.at("公开稿", "情况说明.txt"), "utf8")).not.toContain("数据来源于");
    const entries = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*PAGEREF.*?<\/w:p>/gs)].map(([entry]) =>
      [...entry.matchAll(/<w:t[^>]*>([^<]*)</g)].map((match) => match[1]).join("|"),
    );
    const pages = entries.map((entry) => Number(entry.split("|").at(-1)));
    expect(pages[0]).toBe(1);
    expect(pages.every((page, i) => page >= (pages[i - 1] ?? 1))).toBe(true);
    expect(pages.at(-1)).toBeGreaterThan(12);
    expect(partOf(folder.at("公开稿", "部门决算.docx"), "word/settings.xml")).toContain(
      '<w:updateFields w:val="false"/>',
    );
  });
});
