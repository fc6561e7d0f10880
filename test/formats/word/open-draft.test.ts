// Opening a draft: text in any encoding, a Word file by its content, and one sentence for everything else.
import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, it } from "vitest";
import { Problem } from "../../../src/engine/value/problem";
import { draftLimits, openDraft } from "../../../src/formats/word/open-draft";

const document = (text: string): Uint8Array =>
  strToU8(`<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`);
const rels =
  '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>';
const word = (parts: Zippable = {}): Uint8Array =>
  zipSync({ "_rels/.rels": strToU8(rels), "word/document.xml": document("正文"), ...parts });

function refused(bytes: Uint8Array): string {
  try {
    openDraft(bytes, "稿.docx");
  } catch (error) {
    if (error instanceof Problem) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "opened";
}

describe("text", () => {
  const gbk = Uint8Array.from([0xd4, 0xa4, 0xcb, 0xe3]);
  it.each([
    ["UTF-8", strToU8("预算"), "预算"],
    ["UTF-8 with its mark, and lines as Windows ends them", strToU8("\ufeff预算\r\n决算"), "预算\n决算"],
    ["UTF-16", new Uint8Array(Buffer.from("\ufeff预算", "utf16le")), "预算"],
    ["GBK", gbk, "预算"],
  ])("in %s", (_, bytes, text) => {
    expect(openDraft(bytes, "稿.txt")).toEqual({ kind: "text", text });
  });
});

describe("Word", () => {
  it("is known by its content, whatever its main part is called", () => {
    const elsewhere = zipSync({
      "_rels/.rels": strToU8(rels.replace("document.xml", "document2.xml")),
      "word/document2.xml": document("别处"),
    });
    expect(openDraft(word(), "稿")).toMatchObject({ kind: "word" });
    expect(JSON.stringify(openDraft(elsewhere, "稿"))).toContain("别处");
  });

  it("brings its notes along", () => {
    const opened = openDraft(word({ "word/footnotes.xml": strToU8("<w:footnotes/>") }), "稿");
    expect(opened).toMatchObject({ parts: { footnotes: "<w:footnotes/>" } });
  });
});

describe("refused in one sentence", () => {
  const pointing = (type: string): Uint8Array =>
    word({
      "word/_rels/document.xml.rels": strToU8(
        `<Relationships><Relationship Id="a" Type="http://x/${type}" Target="file:///x.docx" TargetMode="External"/></Relationships>`,
      ),
    });
  const encrypted = (): Uint8Array => {
    const bytes = word();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    return bytes;
  };
  const doc = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const big = new Uint8Array(draftLimits.unpackedBytes + 1).fill(32);

  it.each([
    ["nothing", () => new Uint8Array(), "文件是空的"],
    ["a .doc", () => doc, "是旧格式的 .doc，或已加密"],
    ["an encrypted package", encrypted, "已加密"],
    ["a workbook", () => zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "这是 Excel 工作簿"],
    ["a package without a document", () => zipSync({ "a.txt": strToU8("x") }), "没有 Word 正文"],
    ["entities", () => word({ "word/document.xml": strToU8("<!DOCTYPE x><w:document/>") }), "不安全的内容"],
    ["a bomb", () => word({ "word/document.xml": big }), "大得不合理|解压后的正文超过"],
    ["text that stands in another file", () => pointing("subDocument"), "正文在另一个文件里"],
    ["text of another format inside", () => pointing("aFChunk"), "正文在另一个文件里"],
    ["a package that breaks off", () => word().subarray(0, 90), "不完整"],
    ["a web page", () => strToU8("<!doctype html><p>预算</p>"), "这是网页"],
    ["bytes of no kind", () => Uint8Array.from([1, 2, 0, 3, 255, 254]), "内容不是文字"],
  ])("%s", (_, bytes, detail) => {
    const said = refused(bytes());
    expect(said).toMatch(/^not-a-document: “稿\.docx”/);
    expect(said).toMatch(new RegExp(detail));
  });
});
