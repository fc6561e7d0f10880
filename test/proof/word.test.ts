// A Word document as a draft: what a reader of the page sees, and nothing that was deleted, hidden or an instruction.
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { toDocx } from "../../src/document/to-docx";
import { readPack } from "../../src/engine/pack/pack";
import { openDraft } from "../../src/formats/word/open-draft";
import { booksOf } from "../../src/proof/books";
import { proofread } from "../../src/proof/proofread";
import { readWord } from "../../src/proof/read-word";
import { rulebook } from "../../src/rulebook";
import { defaultPack, packs } from "../../src/rulebook/packs";
import { proofRules } from "../../src/rulebook/proof";
import { lastYearBook, sampleBook } from "../help/books";
import { sampleDocument } from "../help/documents";

const body = (inner: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const p = (inner: string, look = ""): string => `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${inner}</w:p>`;
const r = (text: string, look = ""): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const read = (inner: string, more = {}) => readWord({ document: body(inner), ...more }, "稿.docx").draft;
const textOf = (inner: string): string => read(inner).text;

describe("the text of a Word document", () => {
  it("takes insertions and leaves out deletions and what was moved away", () => {
    const revised = `${r(
      "收入",
    )}<w:ins w:id="1">${r("12")}</w:ins><w:del w:id="2"><w:r><w:delText>13</w:delText></w:r></w:del>`;
    const moved = `<w:moveFrom w:id="3">${r("旧处")}</w:moveFrom><w:moveTo w:id="4">${r("新处")}</w:moveTo>`;
    expect(textOf(p(revised + r("万元。") + moved))).toBe("收入12万元。新处");
  });

  it("goes on with the next paragraph where the end of one was deleted", () => {
    const deletedEnd = "<w:rPr><w:del w:id='1'/></w:rPr>";
    expect(textOf(p(r("收入"), deletedEnd) + p(r("12万元。")))).toBe("收入12万元。");
  });

  it("leaves out instructions of fields and hidden text, and reads text boxes once", () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = (instruction: string, result: string): string =>
      `${mark("begin")}<w:r><w:instrText>${instruction}</w:instrText></w:r>${instruction}${mark("separate")}${r(result)}${mark("end")}`;
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice>${box("框内文字")}</mc:Choice><mc:Fallback>${box("框内文字")}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(textOf(p(r("第二", "<w:vanish/>") + r("第") + r("见", '<w:vanish w:val="0"/>')))).toBe("第见");
    expect(textOf(p(r("正文") + drawn))).toBe("框内文字\n正文");
    expect(textOf(p(field("PAGE", "3") + r("页")))).toBe("3页");
    expect(textOf(p(field(`IF ${field("MERGEFIELD 甲", "比较")}`, "结果")))).toBe("结果");
    expect(textOf(p(mark("begin") + r("指令")) + p(r("后文")))).toBe("后文");
    expect(textOf(p(mark("separate") + r("散") + mark("end")))).toBe("散");
  });

  it("leaves out what a style hides, unless the run shows it", () => {
    const style = (id: string, inner: string): string => `<w:style w:styleId="${id}">${inner}</w:style>`;
    const styles = `<w:styles>${style("h", "<w:rPr><w:vanish/></w:rPr>")}${style("z", '<w:basedOn w:val="h"/>')}</w:styles>`;
    const text = (inner: string): string => read(inner, { styles }).text;
    const hidden = '<w:rStyle w:val="h"/>';
    expect(text(p(r("窗体顶端"), '<w:pStyle w:val="z"/>') + p(r("正文")))).toBe("正文");
    expect(text(p(r("藏", hidden) + r("见") + r("显", `${hidden}<w:vanish w:val="0"/>`)))).toBe("见显");
  });

  it("reads tabs, hyphens, character references and soft line ends", () => {
    expect(textOf(p("<w:r><w:t>一&amp;二</w:t><w:tab/><w:t>&#x4e09;</w:t><w:noBreakHyphen/></w:r>"))).toBe(
      "一&二\t三-",
    );
    const { paragraphs } = read(p(`${r("一、收入")}<w:r><w:br/></w:r>${r("收入合计12万元。")}`));
    expect(paragraphs.map(({ kind }) => kind)).toEqual(["heading", "body"]);
  });

  it("reads tables row by row, and not the rows that were deleted", () => {
    const tc = (text: string) => `<w:tc><w:tcPr/>${p(r(text))}</w:tc>`;
    const tr = (...cells: string[]) => `<w:tr>${cells.map(tc).join("")}</w:tr>`;
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc("旧")}${tc("1")}</w:tr>`;
    const { text, paragraphs } = read(`<w:tbl>${tr("项目", "金额")}${gone}${tr("合计", "12.00")}</w:tbl>`);
    expect(text).toBe("项目\t金额\n合计\t12.00");
    const cells = paragraphs[1]?.cells?.map(({ start, end }) => text.slice(start, end));
    expect([paragraphs.map(({ kind }) => kind), cells]).toEqual([
      ["row", "row"],
      ["合计", "12.00"],
    ]);
  });

  it("knows headings by style, outline, number and text, and lines of a table of contents", () => {
    const style = (id: string, name: string, inner = "") =>
      `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
    const styles = `<w:styles>${style("a", "heading 2")}${style("b", "toc 1")}${style("c", "我的", '<w:basedOn w:val="a"/>')}</w:styles>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num></w:numbering>`;
    const { paragraphs } = read(
      p(r("收入情况"), '<w:pStyle w:val="a"/>') +
        p(r("收入情况"), '<w:pStyle w:val="c"/>') +
        p(r("收入情况"), '<w:outlineLvl w:val="0"/>') +
        p(r("收入情况"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>') +
        p(r("（一）收入情况")) +
        p(r("收入情况……3"), '<w:pStyle w:val="b"/>'),
      { styles, numbering },
    );
    expect(paragraphs.map(({ kind, level }) => (kind === "heading" ? level : kind))).toEqual([
      2,
      2,
      1,
      2,
      3,
      "contents",
    ]);
  });

  it("puts notes at the end", () => {
    const footnotes = `<w:footnotes><w:footnote w:id="1">${p(r("不含上年结转。"))}</w:footnote></w:footnotes>`;
    expect(read(p(r("正文")), { footnotes }).text).toBe("正文\n不含上年结转。");
  });

  it.each(["", "<w:p", "<w:p><w:r><w:t>甲", "</w:p></w:tr>", "<w:tc><w:p>乙</w:tc>", "a<b&#xfffffff;"])(
    "never throws: %j",
    (xml) => {
      expect(() => readWord({ document: xml }, "坏")).not.toThrow();
    },
  );
});

describe("our own 部门决算.docx", () => {
  it("has the text that a second library reads, and nothing wrong in it", { timeout: 60_000 }, async () => {
    const { report, sheets, missing, annexes } = sampleDocument();
    const bytes = await toDocx(report, { tables: { sheets, missing, annexes } });
    const opened = openDraft(bytes, "部门决算.docx");
    if (opened.kind !== "word") throw new Error("no Word file");
    const { draft } = readWord(opened.parts, "部门决算.docx");
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const bare = (text: string): string => text.replace(/\s/gu, "");
    expect(bare(draft.text)).toBe(bare(value));
    const pack = readPack(defaultPack, packs[defaultPack]!, rulebook);
    const books = booksOf(sampleBook(), pack, rulebook, lastYearBook());
    const { findings, checked } = proofread(draft, { rules: proofRules, books });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(checked).toBeGreaterThan(100);
  });
});
