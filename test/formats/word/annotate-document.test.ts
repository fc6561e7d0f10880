// Comments and tracked changes in a Word document: on the exact characters, with nothing else moved.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as word from "../../../src/formats/word/annotate-document";
import type { Annotated, Note } from "../../../src/formats/word/annotate-document";
import { readWord } from "../../../src/proof/read-word";
import { checkXml } from "../../document/xml";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const body = (inner: string): string =>
  `<w:document xmlns:w="${namespace}"><w:body>${inner}</w:body></w:document>`;
const p = (inner: string): string => `<w:p>${inner}</w:p>`;
const bold = "<w:rPr><w:b/></w:rPr>";
const r = (text: string, look = ""): string => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;

const author = { name: "财决" };

type Parts = Parameters<typeof word.annotate>[0];

/** The parts with notes on the draft that is read from them. */
function annotate(parts: Parts, notes: readonly Note[], by: typeof author): Annotated | undefined {
  const { draft, places } = readWord(parts, "");
  return word.annotate(parts, { text: draft.text, places }, notes, by);
}

/** The notes on words of a document that stand in it once. */
function notesOn(text: string, notes: Readonly<Record<string, Omit<Note, "start" | "end">>>): Note[] {
  return Object.entries(notes).map(([quote, note]) => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, ...note };
  });
}

type Notes = Readonly<Record<string, Omit<Note, "start" | "end">>>;

function annotated(inner: string, notes: Notes, more: Partial<Parts> = {}): Annotated {
  const parts = { document: body(inner), ...more };
  const made = annotate(parts, notesOn(readWord(parts, "").draft.text, notes), author);
  if (!made) throw new Error("not annotated");
  checkXml(made.document);
  if (made.comments !== undefined) checkXml(made.comments);
  return made;
}

const bare = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<");

/** The words between the ends of each comment, deleted ones too. */
function anchors({ document, comments = "" }: Annotated): Record<string, string> {
  const texts = Array.from(comments.matchAll(/<w:comment w:id="(\d+)"[^]*?<\/w:comment>/g));
  return Object.fromEntries(
    texts.map(([whole, id]) => {
      const [, after = ""] = document.split(`<w:commentRangeStart w:id="${id}"/>`);
      const [inside = "", behind] = after.split(`<w:commentRangeEnd w:id="${id}"/>`);
      expect(behind).toContain(`<w:commentReference w:id="${id}"/>`);
      return [bare(whole), bare(inside.replace(/<w:ins [^]*?<\/w:ins>/g, ""))];
    }),
  );
}

/** The document as it was: our marks and insertions gone, deletions back, each run alone. */
const rejected = (document: string): string =>
  document
    .replace(/<w:ins [^>]*w:author="财决"[^]*?<\/w:ins>/g, "")
    .replace(/<w:del [^>]*w:author="财决">([^]*?)<\/w:del>/g, "$1")
    .replaceAll("w:delText", "w:t")
    .replace(/<w:commentRange(?:Start|End) [^>]*\/>|<w:r><w:commentReference [^>]*\/><\/w:r>/g, "");

const textOf = (document: string): string => readWord({ document }, "").draft.text;

describe("comments", () => {
  it("stand on the exact characters, inside a run, over several, and in tables", () => {
    const cell = (text: string): string => `<w:tc>${p(r(text))}</w:tc>`;
    const made = annotated(
      `${p(
        r("全年收入1,234.56万元，") + r("其中", bold) + r("财政拨款600万元。"),
      )}<w:tbl><w:tr>${cell("合计")}${cell("99.00")}</w:tr></w:tbl>`,
      { "1,234.56万元": { comment: "甲" }, 其中财政拨款600: { comment: "乙" }, "99.00": { comment: "丙" } },
    );
    expect(anchors(made)).toEqual({ 甲: "1,234.56万元", 乙: "其中财政拨款600", 丙: "99.00" });
    expect(made.counts).toEqual({ comments: 3, changes: 0 });
    expect(textOf(rejected(made.document))).toBe("全年收入1,234.56万元，其中财政拨款600万元。\n合计\t99.00");
  });

  it("keep the looks of a run that they cut, and leave one whole that they surround", () => {
    const made = annotated(p(r("甲乙丙", bold) + r("丁")), { 乙: { comment: "一" }, 丁: { comment: "二" } });
    expect(made.document).toContain(
      `${r("甲", bold)}<w:commentRangeStart w:id="0"/>${r("乙", bold)}<w:commentRangeEnd w:id="0"/>`,
    );
    expect(made.document).toContain(`<w:commentRangeStart w:id="1"/>${r("丁")}<w:commentRangeEnd w:id="1"/>`);
  });

  it("go into hyperlinks, insertions and controls, and cut beside tabs and character references", () => {
    const made = annotated(
      `${p(
        `<w:hyperlink w:anchor="a">${r("见第三部分")}</w:hyperlink><w:ins w:id="0" w:author="某">${r("新增5万元")}</w:ins>`,
      )}<w:sdt><w:sdtContent>${p("<w:r><w:t>一&amp;二</w:t><w:tab/><w:t>三&#x56db;五</w:t></w:r>")}</w:sdtContent></w:sdt>`,
      {
        第三: { comment: "甲" },
        "5万": { comment: "乙" },
        "&": { comment: "丙" },
        "\t三四": { comment: "丁" },
      },
    );
    expect(anchors(made)).toEqual({ 甲: "第三", 乙: "5万", 丙: "&", 丁: "三&#x56db;" });
    expect(made.document).toContain('w:id="0" w:author="某"');
  });

  it("may begin and end anywhere beside each other", () => {
    const made = annotated(p(r("收入100万元，支出90万元。")), {
      "100万元": { comment: "甲" },
      "100": { comment: "乙" },
      "万元，支出": { comment: "丙" },
      "收入100万元，支出90万元。": { comment: "丁" },
    });
    expect(anchors(made)).toEqual({
      ...{ 甲: "100万元", 乙: "100", 丙: "万元，支出", 丁: "收入100万元，支出90万元。" },
    });
  });

  it("keep those that are there, with ids of their own and in the prefix of their part", () => {
    const old = `<x:comments xmlns:x="${namespace}"><x:comment x:id="1"><x:p/></x:comment></x:comments>`;
    const inner = p(`<w:bookmarkStart w:id="0" w:name="a"/>${r("收入")}<w:bookmarkEnd w:id="0"/>`);
    const { comments, document } = annotated(inner, { 收: { comment: "<错>" } }, { comments: old });
    expect(comments).toContain('<x:comment x:id="1"><x:p/></x:comment><x:comment x:id="2" x:author="财决"');
    expect(comments).toContain("&lt;错&gt;");
    expect(document).toContain('<w:commentRangeStart w:id="2"/>');
    const empty = `<w:comments xmlns:w="${namespace}"/>`;
    expect(annotated(inner, { 收: { comment: "错" } }, { comments: empty }).comments).toContain("错");
  });

  it("on notes stand where the text refers to them, in boxes around the drawing, and quote their words", () => {
    const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${p(r("框内3万元"))}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnotes xmlns:w="${namespace}"><w:footnote w:id="1">${p(r("一"))}</w:footnote><w:footnote w:id="2">${p(r("不含4万元"))}</w:footnote></w:footnotes>`;
    const made = annotated(
      p(r("正文") + reference) + p(box),
      { "4万元": { comment: "甲" }, "3万元": { comment: "乙" } },
      { footnotes },
    );
    expect(Object.keys(anchors(made))).toEqual(["“3万元”：乙", "“4万元”：甲"]);
    expect(made.document).toContain(
      `<w:commentRangeStart w:id="1"/>${reference}<w:commentRangeEnd w:id="1"/>`,
    );
    expect(made.document).toContain(`<w:commentRangeStart w:id="0"/>${box}<w:commentRangeEnd w:id="0"/>`);
  });

  it("begin before they end, in whatever order the words are read", () => {
    const box = `<w:r><w:drawing><w:txbxContent>${p(r("框内"))}</w:txbxContent></w:drawing></w:r>`;
    const { document } = annotated(p(r("正文") + box), { "框内\n正文": { comment: "甲" } });
    expect(document.indexOf("commentRangeStart")).toBeLessThan(document.indexOf("正文"));
    expect(document.indexOf("commentRangeEnd")).toBeGreaterThan(document.indexOf("框内"));
  });

  it("leave out what no run can carry", () => {
    const math = "<m:oMath><m:r><m:t>算式</m:t></m:r></m:oMath>";
    const made = annotated(p(math) + p(r("正文")), { 算式: { comment: "甲" }, 正: { comment: "乙" } });
    expect(made.leftOut).toMatchObject([{ comment: "甲" }]);
    expect(made.counts.comments).toBe(1);
  });

  it("leave a document without notes as it is, and refuse one that is not whole or not in these words", () => {
    const parts = { document: body(p(r("正文"))) };
    expect(annotate(parts, [], author)).toMatchObject({ document: parts.document, comments: undefined });
    expect(annotate({ document: "<w:document><w:p>" }, [], author)).toBeUndefined();
    expect(annotate({ document: `${parts.document}</w:p>` }, [], author)).toBeUndefined();
    const strict = parts.document.replace(namespace, "http://purl.oclc.org/ooxml/wordprocessingml/main");
    expect(annotate({ document: strict }, [], author)).toBeUndefined();
  });
});

describe("tracked changes", () => {
  const change = (inner: string, quote: string, replacement: string): Annotated =>
    annotated(inner, { [quote]: { replacement, comment: "错" } });

  it("strike out what changes, no more, and put the right words behind it", () => {
    const { document, counts } = change(p(r("增加12.30万元。", bold)), "增加12.30万元", "增加12.39万元");
    expect(counts).toEqual({ comments: 1, changes: 1 });
    expect(document).toContain(
      `<w:del w:id="2" w:author="财决"><w:r>${bold}<w:delText xml:space="preserve">12.30</w:delText></w:r></w:del>`,
    );
    expect(textOf(document)).toBe("增加12.39万元。");
    expect(textOf(rejected(document))).toBe("增加12.30万元。");
  });

  it("go over several runs, and only take out or only put in", () => {
    const split = p(`${r("收入1")}<w:proofErr w:type="spellStart"/>${r("2", bold)}${r("3.00万元")}`);
    expect(textOf(change(split, "123.00", "123.45").document)).toBe("收入123.45万元");
    expect(textOf(change(p(r("增加的的金额")), "的的", "的").document)).toBe("增加的金额");
    expect(textOf(change(p(r("占12.00，")), "12.00", "12.00%").document)).toBe("占12.00%，");
    expect(textOf(change(p(r("为12.00%")), "12.00%", "-12.00%").document)).toBe("为-12.00%");
  });

  it("are not made in what others inserted, over line ends, in boxes or twice, but the comment is", () => {
    const inserted = p(`<w:ins w:id="5" w:author="某">${r("5万元")}</w:ins>`);
    const broken = p("<w:r><w:t>收</w:t><w:br/><w:t>入</w:t></w:r>");
    const box = p(`<w:r><w:txbxContent>${p(r("框内3万元"))}</w:txbxContent></w:r>`);
    for (const [inner, quote] of [
      [inserted, "5万元"],
      [broken, "收\n入"],
      [box, "3万元"],
    ] as const) {
      const { document, counts } = change(inner, quote, "6万元");
      expect(counts).toEqual({ comments: 1, changes: 0 });
      expect(rejected(document)).toBe(body(inner));
    }
    const twice = annotated(p(r("收入100万元")), {
      "100万元": { replacement: "200万元" },
      "100": { replacement: "300" },
    });
    expect(textOf(twice.document)).toBe("收入300万元");
    expect(anchors(twice)).toEqual({ "应改为：200万元": "100万元" });
  });
});

describe("whatever the runs", () => {
  const words = fc.constantFrom("收入", "12.34", "万元，", "&amp;", " ", "增加", "、");
  const run = fc
    .tuple(fc.array(words, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean())
    .map(([texts, isBold, isSplit]) =>
      isSplit
        ? `<w:r>${isBold ? bold : ""}${texts.map((text) => `<w:t xml:space="preserve">${text}</w:t>`).join("<w:tab/>")}</w:r>`
        : r(texts.join(""), isBold ? bold : ""),
    );
  const paragraph = fc
    .array(run, { minLength: 1, maxLength: 4 })
    .map((runs) => p(`${r("始")}${runs.join("")}`));
  const cut = fc.tuple(fc.nat(), fc.nat(), fc.boolean());
  const merged = (document: string): string =>
    document
      .replace(/<\/w:r><w:r>(?:<w:rPr><w:b\/><\/w:rPr>)?/g, "")
      .replaceAll('</w:t><w:t xml:space="preserve">', "");

  it("anchors are exact, nothing is lost, and changes can be accepted or rejected", () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 3 }),
        fc.array(cut, { maxLength: 6 }),
        (some, cuts) => {
          const document = body(some.join(""));
          const { text } = readWord({ document }, "").draft;
          const notes = cuts.map(([a, b, isChanged], i): Note => {
            const start = a % text.length;
            const end = Math.min(text.length, start + 1 + (b % 9));
            return { start, end, comment: `注${i}。`, ...(isChanged && { replacement: "99.99" }) };
          });
          const made = annotate({ document }, notes, author)!;
          checkXml(made.document);
          expect(textOf(rejected(made.document))).toBe(text);
          expect(merged(rejected(made.document))).toBe(merged(document));
          expect(made.counts.comments + made.leftOut.length).toBe(notes.length);
          expect(annotate({ document }, notes, author)).toEqual(made);
          const anchored = anchors(made);
          const unmarked = (words: string): string => words.replace(/[\n\t]/g, "");
          for (const { start, end, comment } of notes) {
            const quote = text.slice(start, end);
            const [said, words] = Object.entries(anchored).find(([one]) => one.endsWith(comment!)) ?? [];
            if (said === comment) expect(unmarked(words!).trim()).toBe(unmarked(quote).trim());
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
