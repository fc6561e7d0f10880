// A .docx with comments: two parts are written anew, and every other byte of the package stays.
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { describe, expect, it } from "vitest";
import { Problem } from "../../../src/engine/value/problem";
import { annotateWord } from "../../../src/formats/word/annotate-file";
import { openDraft, type OpenedWord } from "../../../src/formats/word/open-draft";
import { openArchive } from "../../../src/formats/opc/archive";

const main = '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...some: readonly [kind: string, target: string][]): Uint8Array => {
  const list = some.map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`,
  );
};
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const word = (parts: Zippable = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": relations(["officeDocument", "word/document.xml"]),
    "word/document.xml": strToU8(main),
    "word/media/image1.png": Uint8Array.of(1, 2, 3, 4),
    ...parts,
  });

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()]),
  );
function opened(bytes: Uint8Array): OpenedWord {
  const file = openDraft(bytes, "稿.docx");
  if (file.kind !== "word") throw new Error("no Word document");
  return file;
}
const signed = (bytes: Uint8Array) =>
  annotateWord(opened(bytes), ({ document, comments = "" }) => ({
    document: document.replace("正文", "批过的正文"),
    comments: `${comments}<新/>`,
  })).bytes;

function refused(bytes: Uint8Array): string {
  try {
    signed(bytes);
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  return "written";
}

describe("a .docx with comments", () => {
  it("gets a part for them, and all else stays packed as it was, in its place", () => {
    const before = word();
    const after = signed(before);
    const parts = partsOf(after);
    expect(parts["word/document.xml"]).toContain("批过的正文");
    expect(parts["word/comments.xml"]).toBe("<新/>");
    expect(parts["word/_rels/document.xml.rels"]).toMatch(/Type="[^"]*\/comments" Target="comments.xml"/);
    expect(parts["[Content_Types].xml"]).toContain('PartName="/word/comments.xml"');
    const packed = (bytes: Uint8Array) =>
      openArchive(bytes, "")
        .filter(({ name }) => ["_rels/.rels", "word/media/image1.png"].includes(name))
        .map(({ name, packed: { bytes: content, crc } = {} }) => [name, content, crc]);
    expect(packed(after)).toEqual(packed(before));
    expect(Object.keys(parts).slice(0, 4)).toEqual(Object.keys(partsOf(before)));
    expect(signed(before)).toEqual(after);
  });

  it("keeps its own comments' part, wherever that is, and another's file of that name", () => {
    const own = partsOf(
      signed(
        word({
          "word/_rels/document.xml.rels": relations(["comments", "../notes/c.xml"]),
          "notes/c.xml": strToU8("<旧/>"),
        }),
      ),
    );
    expect(own["notes/c.xml"]).toBe("<旧/><新/>");
    expect(own["word/comments.xml"]).toBeUndefined();
    const stray = partsOf(signed(word({ "word/comments.xml": strToU8("别的") })));
    expect([stray["word/comments.xml"], stray["word/comments1.xml"]]).toEqual(["别的", "<新/>"]);
  });

  it("finds the document by its relationship, and keeps its byte order mark", () => {
    const parts = partsOf(
      signed(
        zipSync({
          "[Content_Types].xml": strToU8(types),
          "_rels/.rels": relations(["officeDocument", "/word/document2.xml"]),
          "word/document2.xml": strToU8(`\ufeff${main}`),
        }),
      ),
    );
    expect(parts["word/document2.xml"]).toBe(`\ufeff${main.replace("正文", "批过的正文")}`);
    expect(Object.keys(parts)).toContain("word/_rels/document2.xml.rels");
  });

  it("is the same package when nothing is said", () => {
    const { bytes } = annotateWord(opened(word()), ({ document, comments }) => ({ document, comments }));
    expect(partsOf(bytes)).toEqual(partsOf(word()));
  });

  it("can be made twice of what was opened once", () => {
    const file = opened(word());
    const made = ["一", "二"].map(
      (words) => annotateWord(file, () => ({ document: main, comments: `<${words}/>` })).bytes,
    );
    expect(made.map((bytes) => partsOf(bytes)["word/comments.xml"])).toEqual(["<一/>", "<二/>"]);
    expect(made[1]).toEqual(
      annotateWord(opened(word()), () => ({ document: main, comments: "<二/>" })).bytes,
    );
  });

  it.each([
    [
      "a document in another encoding",
      word({ "word/document.xml": new Uint8Array(Buffer.from(`\ufeff${main}`, "utf16le")) }),
      "UTF-8",
    ],
    ["no content types", zipSync({ "word/document.xml": strToU8(main) }), "Content_Types"],
  ])("is not made of %s", (_, bytes, why) => {
    expect(refused(bytes)).toContain(why);
  });

  it("is not made where the document cannot be read for it", () => {
    expect(() => annotateWord(opened(word()), () => undefined)).toThrow(/“稿\.docx”.*正文不是完整的 XML/);
  });
});
