// What cannot be processed ends with exit code 2 and one clear Chinese sentence, and nothing is written.
import { mkdirSync, readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import * as sample from "../../scripts/sample";
import type { Book } from "../../src/engine/value/cell";
import { limits } from "../../src/formats/bytes/limits";
import { Edit, lastYearBook, sampleBook } from "../help/books";
import { bytesOf, caijue, Folder, sampleFile, thisYear } from "../help/command";
import { biffStream, file, join, ole, patched, record } from "../host/fixtures";

const folder = new Folder();
afterAll(() => folder.remove());

const xlsx = new Uint8Array(readFileSync(thisYear));
const xls = new Uint8Array(readFileSync(sampleFile("决算报表.xls")));

/** What the sentences may say in Latin letters besides file names. */
const technical =
  /caijue --help|\bxl\/[\w./]+|--[a-z-]+|docs\/[\w./-]+|\.?xlsx?|Excel|XML|DOCTYPE|ENTITY|Word|PDF|CSV|MB|\.md/g;

/** Drafts must fail with these words, and the folder must stay as it was, without the output. */
async function refused(argv: string[], ...words: string[]): Promise<void> {
  const before = folder.list();
  const { code, out, err } = await caijue("draft", ...argv);
  expect(folder.list(), "nothing is written").toEqual(before);
  expect({ code, out }, err).toEqual({ code: 2, out: "" });
  for (const word of words) expect(err).toContain(word);
  expect(err).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*。\n$/);
  expect(err).toMatch(/请/);
  const quoted = err.replace(/“[^”]*”/g, "").replaceAll(folder.path, "");
  expect(quoted.replace(technical, "")).not.toMatch(/[a-z]{3}/i);
  expect(err).not.toMatch(/undefined|null|NaN|Error|\bat \w+ \(/);
}

const out = folder.at("文稿");

/** A workbook with one sheet, quickly read. */
const small = folder.putBook("本年.xlsx", { name: "", sheets: sampleBook().sheets.slice(4, 5) });

/** Such a workbook is refused, as this year's and as last year's. */
async function refusedBook(name: string, content: Uint8Array | string, ...words: string[]): Promise<void> {
  const path = folder.put(name, content);
  await refused([path, "--out", out], name, ...words);
  await refused([small, "--last-year", path, "--out", out], name, ...words);
}

const edited = (change: (edit: Edit) => void): Uint8Array => {
  const edit = new Edit(sampleBook());
  change(edit);
  return bytesOf(edit.book);
};

/** The sample with the cells of one form's sheet changed. */
function cells(form: string, change: (value: string) => string | null): Uint8Array {
  const { sheet } = new Edit(sampleBook()).find(form, form === "财决01" ? "收入总计" : "合计");
  const rows = sheet.rows.map((row) =>
    row.map((value) => (typeof value === "string" ? change(value) : value)),
  );
  const book = sampleBook();
  return bytesOf({
    ...book,
    sheets: book.sheets.map((one) => (one.name === sheet.name ? { ...sheet, rows } : one)),
  });
}

describe("files that are no workbook", () => {
  it.each([
    ["文字.xlsx", "单位,金额\n甲,1\n", "纯文本或 CSV"],
    ["文件.xls", "%PDF-1.7\n…", "这是 PDF 文件"],
    ["公文.xlsx", zipSync({ "word/document.xml": strToU8("<w/>") }), "这是 Word 文档"],
    ["压缩包.xlsx", zipSync({ "决算报表.xlsx": xlsx }), "请先解压"],
    ["空.xlsx", "", "文件是空的"],
  ])("%s", async (name, content, detail) => {
    await refusedBook(name, content, "不是可识别的 Excel 工作簿", detail);
  });

  it("a file that is not there, and a folder", async () => {
    await refused([folder.at("没有.xlsx"), "--out", out], "无法读取文件", "没有.xlsx", "不存在");
    mkdirSync(folder.at("目录.xlsx"), { recursive: true });
    await refused([folder.at("目录.xlsx"), "--out", out], "无法读取文件", "目录.xlsx", "这是文件夹");
    await refused([small, "--last-year", folder.at("没有.xlsx"), "--out", out], "没有.xlsx", "不存在");
    await refused([small, "--answers", folder.at("没有.xlsx"), "--out", out], "没有.xlsx", "不存在");
  });
});

describe("workbooks that cannot be opened", () => {
  it("password-protected .xlsx and .xls", async () => {
    await refusedBook("加密.xlsx", ole("/EncryptedPackage", new Uint8Array(64)), "已加密");
    const stream = biffStream(xls);
    const bof = 4 + (stream[2] ?? 0);
    const locked = join(stream.subarray(0, bof), record(0x2f, 1, new Uint8Array(50)), stream.subarray(bof));
    await refusedBook("加密.xls", ole("/Workbook", locked), "已加密");
  });

  it("damaged files", async () => {
    await refusedBook("截断.xlsx", xlsx.subarray(0, xlsx.length >> 1), "已损坏", "不完整");
    await refusedBook("截断.xls", xls.subarray(0, xls.length >> 1), "已损坏");
    const flipped = Uint8Array.from(xlsx, (byte, i) => (i > 20_000 && i < 20_400 ? byte ^ 0x5a : byte));
    await refusedBook("改坏.xlsx", flipped, "已损坏");
    await refusedBook("流.xls", ole("/Workbook", biffStream(xls).subarray(0, 5000)), "已损坏", "不完整");
    const cut = patched(xlsx, "xl/worksheets/sheet2.xml", (xml) => xml.slice(0, xml.length >> 1));
    await refusedBook("半张表.xlsx", cut, "已损坏", "不是完整的 XML");
  });

  it("a zip that unpacks to more than the limit, and one that lies about it", async () => {
    const bomb = patched(xlsx, "xl/worksheets/sheet2.xml", (xml) => xml);
    await refusedBook(
      "炸弹.xlsx",
      declaring(bomb, "xl/worksheets/sheet2.xml", 0x7fff0000),
      "超出处理上限",
      "解压后",
    );
    const zeros = zipSync({ ...unzipSync(xlsx), "xl/worksheets/sheet2.xml": new Uint8Array(20_000_000) });
    await refusedBook("谎报.xlsx", declaring(zeros, "xl/worksheets/sheet2.xml", 1000), "已损坏");
  });

  it("more cells than the limit", async () => {
    const before = limits.cells;
    limits.cells = 1_000;
    try {
      await refusedBook(
        "太大.xlsx",
        edited((edit) => edit.set("财决01", "收入总计", "决算数", 1)),
        "超出处理上限",
        "0.1 万个",
      );
    } finally {
      limits.cells = before;
    }
  });

  it("entities that would grow or reach out", async () => {
    const evil = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    for (const part of ["xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"]) {
      if (!(part in unzipSync(xlsx))) continue;
      const book = patched(xlsx, part, (xml) => xml.replace(/^(<\?xml[^>]*\?>\s*)?/, `$1${evil}`));
      await refusedBook("实体.xlsx", book, "已损坏", "DOCTYPE");
    }
    const markup = `<?xml version="1.0"?>${evil}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>`;
    await refusedBook("实体.xls", markup, "已损坏", "DOCTYPE");
  });
});

describe("workbooks with nothing to read", () => {
  it("no cells at all", async () => {
    await refusedBook("空白.xlsx", file({ Sheet1: [], Sheet2: [[null]] }), "没有任何数据");
  });

  it("no 财决 sheet", async () => {
    await refusedBook(
      "工资.xlsx",
      file({
        工资表: [
          ["姓名", "金额"],
          ["张三", 1],
        ],
      }),
      "没有找到财决报表",
      "“工资表”",
    );
    await refusedBook(
      "补充.xlsx",
      readFileSync(sampleFile("决算补充资料.xlsx")),
      "没有找到财决报表",
      "“决算补充资料”",
    );
  });

  it("two sheets that claim one form", async () => {
    const book = sampleBook();
    const copy = { ...book.sheets[1]!, name: "备份" };
    const twice = bytesOf({ ...book, sheets: [...book.sheets, copy] });
    await refusedBook("两张.xlsx", twice.slice(), "财决01", "出现了两次", "“备份”", "只保留一张");
    await refused(
      [thisYear, "--answers", sampleFile("决算补充资料.xlsx"), "--out", out],
      "决算补充资料",
      "出现了两次",
    );
  });

  it("a sheet without its header, its amounts or its 合计 row", async () => {
    const noHeader = cells("财决01", (text) => (/^(栏次|行次|项目.*|决算数)$/.test(text) ? null : text));
    await refusedBook("没表头.xlsx", noHeader, "Z01 收入支出决算总表", "财决01", "缺少");
    const noTotal = cells("财决03", (text) => (text.replace(/\s/g, "") === "合计" ? "共计" : text));
    await refusedBook("没合计.xlsx", noTotal, "Z03 收入决算表", "财决03", "“合计”行");
  });
});

describe("a year to compare with that is not last year's", () => {
  it("another year, another unit, or both", async () => {
    await refused([small, "--last-year", thisYear, "--out", out], "上年决算工作簿", "年度是2022，应为2021");
    const other = lastYearBook();
    const rename = (book: Book): Book => ({
      ...book,
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.map((value) => (typeof value === "string" ? value.replace("人民政府办公室", "财政局") : value)),
        ),
      })),
    });
    const path = folder.putBook("财政局.xlsx", rename(other));
    await refused(
      [small, "--last-year", path, "--out", out],
      "财政局.xlsx",
      "编制单位是“乐山市市中区财政局”",
    );
    const both = folder.putBook("两样.xlsx", rename(sampleBook()));
    await refused([small, "--last-year", both, "--out", out], "编制单位是“乐山市市中区财政局”", "年度是2022");
  });
});

describe("a pack with an error", () => {
  const settings = "---\n名称: 稿\n金额: { 单位: 万元 }\n---\n";
  it.each([
    ["数.md", `${settings}\n# {单位}\n\n支出{支出.总和}。\n`, "第8行第3列", "没有名为“支出.总和”的数"],
    ["列.md", `${settings}\n{#支出.分类}{名称}{/}\n`, "第6行第1列", "没有名为“支出.分类”的列"],
    ["括号.md", `${settings}\n支出{支出.合计。\n`, "第6行第3列", "没有对应的“}”"],
    ["未完.md", `${settings}\n{?支出.合计>0}支出\n`, "第6行第1列", "没有对应的“{/}”"],
    ["设置.md", "---\n名称: 稿\n金额: { 单位: 亿元 }\n---\n", "第3行第11列", "只能是：万元、元"],
    ["没有设置.md", "# {单位}\n", "第1行第1列", "“---”"],
  ])("%s", async (name, text, place, detail) => {
    const path = folder.put(name, text);
    await refused([small, "--pack", path, "--out", out], `文稿模板“${name}”`, place, detail);
  });

  it("one that is not there or is no text", async () => {
    await refused([small, "--pack", folder.at("没有.md"), "--out", out], "无法读取文件", "没有.md");
    const binary = folder.put("二进制.md", xlsx);
    await refused([small, "--pack", binary, "--out", out], "文稿模板“二进制.md”");
  });
});

describe("output that cannot be written", () => {
  it("a file in the way, at the end of the path or within it", async () => {
    const inTheWay = folder.put("占用", "x");
    await refused([small, "--out", inTheWay], "无法写入", "占用", "不是文件夹");
    await refused([small, "--out", folder.at("占用", "里面")], "无法写入", "占用/里面", "不是文件夹");
  });

  it("a folder called like one of the files", async () => {
    mkdirSync(folder.at("已有", "情况说明.txt"), { recursive: true });
    await refused([small, "--out", folder.at("已有")], "无法写入", "情况说明.txt", "这是文件夹");
  });
});

describe("what is wrong in a cell is a finding", () => {
  it("#REF! and words where an amount belongs", async () => {
    const book = folder.put(
      "坏格.xlsx",
      edited((edit) =>
        edit.set("财决04", "合计", "基本支出", "#REF!").set("财决03", "合计", "本年收入合计", "另附说明"),
      ),
    );
    const { code, out: printed, err } = await caijue("draft", book, "--out", folder.at("坏格"));
    expect({ code: code === 0 || code === 1, err }).toEqual({ code: true, err: "" });
    expect(printed).toMatch(/F9 的内容“#REF!”不是数/);
    const text = readFileSync(folder.at("坏格", "情况说明.txt"), "utf8");
    expect(text).toContain("【待填：");
    expect(text).not.toMatch(/#REF!|另附说明|NaN|undefined/);
  });

  it("and so are a year that is old, and forms that are missing", async () => {
    const old = folder.put("旧.xlsx", sample.toXlsx(sample.oldForm23(sample.sample2022())));
    expect((await caijue("survey", old)).code).toBe(0);
    const few = folder.putBook("只有一张.xlsx", { name: "x", sheets: sampleBook().sheets.slice(4, 5) });
    const { code, out: printed } = await caijue("survey", few);
    expect(code).toBe(0);
    expect(printed).toMatch(/识别到 1 张表[^]*未找到 \d+ 张表/);
  });
});

/** A package whose directory gives another unpacked size for one part. */
function declaring(zip: Uint8Array, part: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const name = strToU8(part);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found =
      name.every((byte, i) => bytes[at + 46 + i] === byte) && view.getUint16(at + 28, true) === name.length;
    if (found) view.setUint32(at + 24, size, true);
  }
  return bytes;
}
