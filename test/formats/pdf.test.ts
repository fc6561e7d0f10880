// Reading the text of a PDF: lines in reading order, and one sentence for every file that has no text to read.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { Problem } from "../../src/engine/value/problem";
import { openDraft, readPdf } from "../../src/formats/word/open-draft";
import { pdfLimits } from "../../src/formats/pdf/read-pdf";
import { readText } from "../../src/proof/read-text";
import { fold, foldWords } from "../../src/proof/fold";
import { pdf, type Making, type Run } from "../help/pdf";

const read = (pages: readonly (readonly Run[])[], making?: Making): Promise<string> =>
  readPdf(pdf(pages, making), "稿.pdf");
const linesOf = async (...runs: Run[]): Promise<string[]> => (await read([runs])).trimEnd().split("\n");

/** Lines of running text, as wide as the page, from the top. */
const running = (...lines: string[]): Run[] => lines.map((text, i) => ({ text, x: 90, y: 760 - 28 * i }));
const full = "本部门按照有关规定认真做好各项工作并且全年共完成了"; // 25 characters: a whole line

async function refused(bytes: Uint8Array): Promise<string> {
  try {
    await readPdf(bytes, "稿.pdf");
  } catch (error) {
    if (error instanceof Problem) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "read";
}

describe("a PDF is read", () => {
  it("when it is one by its content, whatever its name", () => {
    expect(openDraft(pdf([[]]), "稿.docx")).toEqual({ kind: "pdf" });
    expect(openDraft(new TextEncoder().encode("\n%PDF-1.4\n"), "稿")).toEqual({ kind: "pdf" });
    expect(openDraft(new TextEncoder().encode("见 %PDF-1.4"), "稿")).toMatchObject({ kind: "text" });
  });

  it("in the order of the page, not in that of printing", async () => {
    expect(
      await linesOf(
        { text: "占7.1%。", x: 186, y: 700 },
        { text: "本年支出合计100万元。", x: 90, y: 740 },
        { text: "其中：基本支", x: 90, y: 700 },
        { text: "一、支出决算情况说明", x: 122, y: 780 },
      ),
    ).toEqual(["    一、支出决算情况说明", "本年支出合计100万元。", "其中：基本支占7.1%。"]);
  });

  it("with digits that sit a little higher, and what is printed twice to look bold", async () => {
    expect(
      await linesOf(
        { text: "支出决算为", x: 90, y: 700 },
        { text: "支出决算为", x: 90.4, y: 700 },
        { text: "万元。", x: 218, y: 700 },
        { text: "449.52", x: 170, y: 704 },
      ),
    ).toEqual(["支出决算为449.52万元。"]);
  });

  it("with the cells of a row apart", async () => {
    const row = (y: number, ...cells: string[]): Run[] =>
      cells.map((text, i) => ({ text, x: 90 + 150 * i, y }));
    const text = await read([
      [
        { text: "支出决算表", x: 250, y: 760 },
        ...row(730, "项目", "年初预算数", "决算数"),
        ...row(700, "教育支出", "12.00", "12.50"),
      ],
    ]);
    const { paragraphs } = readText(text, "稿.pdf");
    expect(paragraphs.map(({ cells }) => cells?.map(({ start, end }) => text.slice(start, end)))).toEqual([
      undefined,
      ["项目", "年初预算数", "决算数"],
      ["教育支出", "12.00", "12.50"],
    ]);
  });

  it("with the characters of a spread word together", async () => {
    const spread = (y: number, ...chars: string[]): Run[] =>
      chars.map((text, i) => ({ text, x: 90 + 48 * i, y }));
    const amount: Run = { text: "12.50", x: 300, y: 700 };
    expect(await linesOf(...spread(730, "目", "录"), ...spread(700, "合", "计"), amount)).toEqual([
      "目 录",
      expect.stringMatching(/^合 计 {2,}12\.50$/),
    ]);
  });

  it("with the dots of a table of contents cut short", async () => {
    const entry = { text: `一、收入决算情况说明${".".repeat(20)}`, x: 90, y: 700 };
    expect(await linesOf(entry, { text: "12", x: 430, y: 700 })).toEqual(["一、收入决算情况说明……12"]);
  });

  it("turned upright, without a slanting watermark", async () => {
    const turned = running("本年支出合计100万元。").map(({ text }) => ({ text, x: 300, y: 90, angle: 90 }));
    expect(await linesOf(...turned, { text: "内部资料", x: 100, y: 100, angle: 45 })).toEqual([
      "本年支出合计100万元。",
    ]);
  });

  it("with the characters for the radicals that some programs write instead", async () => {
    expect(await linesOf(...running("⽀出⼈员"))).toEqual(["支出人员"]);
  });

  it.each(["GBK-EUC-H", "UniGB-UCS2-H"] as const)("in the encoding %s", async (font) => {
    expect(await read([running("本年支出合计，其中：教育支出")], { font })).toBe(
      "本年支出合计，其中：教育支出\n",
    );
  });

  it("up to its last page when it claims to have more", async () => {
    expect(await read([running("本年支出合计")], { count: 1_000_000_000 })).toBe("本年支出合计\n");
  });

  it("when only printing is forbidden", async () => {
    expect(await read([running("本年支出合计")], { locked: "printing" })).toBe("本年支出合计\n");
  });
});

describe("paragraphs", () => {
  const paragraphs = (text: string): string[] =>
    readText(text, "稿.pdf").paragraphs.map(({ kind, pieces }) => `${kind} ${fold({ text }, pieces).text}`);
  const foot = (text: string): Run => ({ text, x: 280, y: 40, size: 12 });

  it("go on over the end of a page, its number and its head", async () => {
    const head = (y: number): Run => ({ text: "某某局2022年度部门决算", x: 230, y, size: 10 });
    const page = (lines: readonly string[], number: number): Run[] => [
      head(810),
      ...running(...lines),
      foot(`- ${number} -`),
    ];
    const text = await read([
      page([full, full, full], 1),
      page([full, `${full.slice(0, 20)}。`], 2),
      page([`　　${full.slice(0, 23)}`, full, "支出10万元。"], 3),
    ]);
    expect(text.split("\f")).toHaveLength(3);
    expect(paragraphs(text)).toEqual([
      `body ${full.repeat(4)}${full.slice(0, 20)}。`,
      `body ${full.slice(0, 23)}${full}支出10万元。`,
    ]);
  });

  it("are those of the document that LibreOffice printed, over three pages", async () => {
    const made = (name: string): Buffer => readFileSync(resolve(import.meta.dirname, "pdf", name));
    const text = await readPdf(made("libreoffice.pdf"), "稿.pdf");
    const { paragraphs: found } = readText(text, "稿.pdf");
    const words = found.map(({ pieces }) => fold({ text }, pieces).text);
    expect(words).toEqual(made("libreoffice.txt").toString().trimEnd().split("\n").map(foldWords));
    expect(found.slice(-4).map(({ kind, cells }) => [kind, cells?.length])).toEqual([
      ["heading", undefined],
      ["row", 3],
      ["row", 3],
      ["row", 3],
    ]);
  });

  it("are not joined with the numbers of a chart", async () => {
    const chart: Run[] = [
      { text: "25,000", x: 160, y: 600, size: 10 },
      { text: "19,876.37万元", x: 240, y: 585, size: 10 },
    ];
    const text = await read([[...running(full, full, `${full}。`), ...chart]]);
    expect(paragraphs(text)).toEqual([`body ${full.repeat(3)}。`, "row 25,000", "row 19,876.37万元"]);
  });
});

describe("refused in one sentence", () => {
  const some = running(full, full);
  const many = running(...Array<string>(10).fill(full));
  const text = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, "latin1"));
  const whole = pdf([some, some]);
  const withKids = (kids: string): Uint8Array =>
    text(
      Buffer.from(whole)
        .toString("latin1")
        .replace(/\/Kids \[.*?\]/, `/Kids [${kids}]`),
    );

  it.each([
    ["a scan", pdf([[], []], { picture: true }), "没有文字层，多半是扫描件"],
    ["a scan with a cover", pdf([some, [], []], { picture: true }), "3 页中有 2 页没有文字层"],
    ["a locked file", pdf([some], { locked: "reading" }), "已加密，要密码"],
    ["a file that breaks off", whole.subarray(0, whole.length - 300), "不完整"],
    ["bytes of no kind", text("%PDF-1.7\n\0\x01\x02%%EOF"), "已损坏"],
    ["glyphs that are no characters", pdf([some], { font: "no map" }), "乱码"],
    ["glyphs that look like characters", pdf([many], { font: "no map", firstGlyph: 2000 }), "乱码"],
    ["an encoding that is not ours", pdf([some], { font: "UniJIS-UCS2-H" }), "读不出的编码 UniJIS-UCS2-H"],
    ["too many pages", pdf(Array<Run[]>(pdfLimits.pages + 1).fill([])), `有 ${pdfLimits.pages + 1} 页`],
    ["pages that contain themselves", withKids("2 0 R"), "没有文字层"],
    ["more than anybody writes", new Uint8Array(pdfLimits.fileBytes + 1), "超过 50 MB"],
  ])("%s", async (_, bytes, detail) => {
    const said = await refused(bytes);
    expect(said).toMatch(/^not-a-document: “稿\.pdf”/);
    expect(said).toMatch(new RegExp(detail));
  });
});
