// Marks on cells: the user's formats and notes stay, and taking the marks off leaves the file as it was to the byte.
import { read } from "@e965/xlsx";
import fc from "fast-check";
import { strToU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBook } from "../../../src/formats/workbook/read/read-book";
import { markCells, unmarkCells } from "../../../src/formats/workbook/write/mark-cells";
import { writeSheets } from "../../../src/formats/workbook/write/write-sheets";
import type { Mark } from "../../../src/engine/value/filled";
import { expectProblem, file } from "../../host/fixtures";
import { changedParts, insertions, richParts, richWith, richXlsx, textIn, zip } from "./rich";
import { ourSheets } from "./sheets";

const name = "决算报表.xlsx";
const protectedTab = "Z01 收入支出决算总表(财决01表)";
const mark = (
  sheet: string,
  a1: string,
  severity: Mark["severity"] = "error",
  message = "差 0.01 万元",
): Mark => ({
  ...{ sheet, a1, severity, message },
});
const part = (bytes: Uint8Array, path: string): string => textIn(unzipSync(bytes), path);

const marks = [
  mark(protectedTab, "B3", "warning", "用户已有批注"),
  mark(protectedTab, "B5", "error", "合计 1234.60 ≠ 1,234.50\n请核对“B3”<与>B4 & 其他"),
  mark(protectedTab, "B5", "info", "尾差"),
  mark(protectedTab, "A4", "info", "_x0041_"),
  mark("It's hidden", "B1", "error"),
  mark("上年的表", "A1", "error"),
];

const sheet1 = "xl/worksheets/sheet1.xml";
const rich = richXlsx();
const marked = markCells(rich, name, marks);

describe("marking a protected sheet with notes, formats and buttons", () => {
  it("touches only the marked sheets, their notes and the list of looks", () => {
    expect(changedParts(rich, marked)).toEqual([
      "[Content_Types].xml",
      "xl/comments1.xml",
      "xl/comments2.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/drawings/vmlDrawing2.vml",
      "xl/styles.xml",
      "xl/worksheets/_rels/sheet7.xml.rels",
      sheet1,
      "xl/worksheets/sheet7.xml",
    ]);
  });

  it("only adds, and leaves cells, their styles and the user's rules alone", () => {
    for (const path of [sheet1, "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]) {
      expect(insertions(part(rich, path), part(marked, path)), path).not.toBeNull();
    }
    expect(insertions(part(rich, sheet1), part(marked, sheet1))).toEqual([
      '<conditionalFormatting sqref="B5"><cfRule type="expression" dxfId="1" priority="8"><formula>LEN("Caijue.error")&gt;0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B3"><cfRule type="expression" dxfId="2" priority="9"><formula>LEN("Caijue.warning")&gt;0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A4"><cfRule type="expression" dxfId="3" priority="10"><formula>LEN("Caijue.info")&gt;0</formula></cfRule></conditionalFormatting>',
    ]);
    expect(part(marked, "xl/styles.xml")).toMatch(
      /<dxfs count="4"><dxf><font><color rgb="FFFF0000"\/><\/font><\/dxf>(<dxf><fill>.*?<\/dxf>){3}<\/dxfs>/,
    );
    expect(readBook(marked, name)).toEqual(readBook(rich, name));
  });

  it("puts the messages of a cell into one note beside those of the user, who keeps hers", () => {
    const { Sheets } = read(marked);
    const notes = Object.entries(Sheets[protectedTab]!).flatMap(([a1, cell]) => {
      const list = (cell as { c?: { t: string }[] }).c;
      return list ? [[a1, ...list.map(({ t }) => t)]] : [];
    });
    expect(notes).toEqual([
      ["B3", "张三：已核实"],
      ["A4", "财决核对标记：\n_x0041_"],
      ["B5", "财决核对标记：\n合计 1234.60 ≠ 1,234.50\n请核对“B3”<与>B4 & 其他\n尾差"],
    ]);
    expect(part(marked, "xl/comments1.xml")).toContain(
      "<author>张三</author><author>财决 Caijue</author></authors>",
    );
    expect(part(marked, "xl/comments2.xml")).toContain('<comment ref="B1"');
  });

  it("draws a box for each of our notes, with numbers and a kind that the drawing knows", () => {
    const vml = part(marked, "xl/drawings/vmlDrawing1.vml");
    expect([...vml.matchAll(/id="(_x0000_s\d+)"/g)].map(([, id]) => id)).toEqual([
      "_x0000_s1030",
      "_x0000_s1033",
      "_x0000_s1034",
      "_x0000_s1035",
    ]);
    expect([...vml.matchAll(/<v:shapetype /g)]).toHaveLength(1);
    expect(vml).toContain("<x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>");
    const own = part(marked, "xl/drawings/vmlDrawing2.vml");
    expect(own).toMatch(/<v:shapetype id="_x0000_t202".*<v:shape id="_x0000_s1025" type="#_x0000_t202"/);
    expect(part(marked, "xl/worksheets/sheet7.xml")).toMatch(
      /<\/conditionalFormatting><legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/><\/worksheet>$/,
    );
  });

  it("names every new part in the content types and relationships", () => {
    const types = part(marked, "[Content_Types].xml");
    for (const path of ["xl/comments2.xml", "xl/drawings/vmlDrawing2.vml"])
      expect(types).toContain(`PartName="/${path}"`);
    expect(part(marked, "xl/worksheets/_rels/sheet7.xml.rels")).toMatch(
      /Id="rId1" Type="[^"]*\/comments" Target="..\/comments2.xml".*Id="rId2" Type="[^"]*\/vmlDrawing" Target="..\/drawings\/vmlDrawing2.vml"/,
    );
  });
});

const sample = new Uint8Array(readFileSync("assets/sample/leshan-2022/决算报表.xlsx"));
const sampleTab = readBook(sample, name).sheets[1]!.name;

const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)(?=[a-zA-Z])(?!x14:|xm:)/g, "<$1x:").replace(" xmlns=", " xmlns:x=");

/** The rich workbook with this list of looks (null: no styles at all) and nothing that refers to one. */
function withLooks(list: string | null, more: Parameters<typeof richWith>[0] = {}): Uint8Array {
  const unused = (xml: string): string => xml.replace(/ (headerRowDxfId|dxfId)="0"/g, "");
  return richWith({
    "xl/styles.xml": (xml) => (list === null ? "" : xml.replace(/<dxfs.*<\/dxfs>/, list)),
    [sheet1]: unused,
    "xl/tables/table1.xml": unused,
    ...more,
  });
}

/** A change to a part, by what it is that is unusual. */
const oddities: readonly (readonly [name: string, bytes: Uint8Array, marks?: readonly Mark[]])[] = [
  ["the rich workbook", rich],
  ["the sample", sample, [mark(sampleTab, "F9"), mark(sampleTab, "AA100", "info")]],
  [
    "no styles part",
    withLooks(null, {
      "[Content_Types].xml": (xml) => xml.replace(/<Override [^>]*styles.xml"[^>]*>/, ""),
      "xl/_rels/workbook.xml.rels": (xml) => xml.replace(/<Relationship [^>]*styles.xml"\/>/, ""),
    }),
  ],
  ["no list of looks", withLooks("")],
  ["a list of looks that is empty", withLooks('<dxfs count="0"></dxfs>')],
  ["a list of looks that is closed at once", withLooks("<dxfs count='0' />")],
  [
    "an empty list of relationships",
    richWith({
      "xl/worksheets/_rels/sheet7.xml.rels": () =>
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    }),
  ],
  [
    "comments without a comment",
    richWith({
      "xl/comments1.xml": (xml) =>
        xml
          .replace(/<commentList>.*<\/commentList>/, "<commentList/>")
          .replace(/<authors>.*<\/authors>/, "<authors></authors>"),
    }),
  ],
  [
    "a drawing without shapes",
    richWith({ "xl/drawings/vmlDrawing1.vml": (vml) => vml.replace(/<v:shapetype[^]*<\/v:shape>/, "") }),
  ],
  ["notes without a drawing", richWith({ [sheet1]: (xml) => xml.replace(/<legacyDrawing[^>]*>/, "") })],
  [
    "buttons without notes",
    richWith({ "xl/worksheets/_rels/sheet1.xml.rels": (xml) => xml.replace('/comments"', '/other"') }),
  ],
  [
    "a drawing that names our prefixes otherwise",
    richWith({
      "xl/drawings/vmlDrawing1.vml": (vml) =>
        vml.replace(
          'xmlns:x="urn:schemas-microsoft-com:office:excel"',
          'xmlns:x = "urn:schemas-microsoft-com:office:excel"',
        ),
    }),
  ],
  [
    "elements with prefixes",
    richWith({
      [sheet1]: (xml) => prefixed(xml),
      "xl/styles.xml": (xml) => prefixed(xml),
      "xl/comments1.xml": (xml) => prefixed(xml),
    }),
  ],
];

describe("taking marks off", () => {
  const cases = oddities.map(([what, bytes, list = marks]) => ({ what, bytes, list }));
  it.each(cases)("leaves every part as it was: $what", ({ bytes, list }) => {
    const with1 = markCells(bytes, name, list);
    expect(changedParts(bytes, with1)).not.toEqual([]);
    const without = unmarkCells(with1, name);
    expect(changedParts(bytes, without)).toEqual([]);
    expect(Object.keys(unzipSync(without))).toEqual(Object.keys(unzipSync(bytes)));
    expect(readBook(with1, name).sheets).toEqual(readBook(bytes, name).sheets);
  });

  it("changes nothing where there are no marks, not even how parts are packed", () => {
    expect(changedParts(rich, unmarkCells(rich, name))).toEqual([]);
    const twice = unmarkCells(unmarkCells(marked, name), name);
    expect(Buffer.compare(twice, unmarkCells(marked, name))).toBe(0);
  });

  it("leaves no look, author, part or relationship behind", () => {
    const left = Object.values(unzipSync(unmarkCells(marked, name))).map((data) =>
      Buffer.from(data).toString(),
    );
    expect(left.filter((text) => /caijue|财决核对|FF9F9F/i.test(text))).toEqual([]);
  });

  it("replaces earlier marks, and marking twice gives the same bytes", () => {
    const others = [mark("It's hidden", "C7", "warning", "另一处")];
    const again = markCells(marked, name, others);
    expect(changedParts(again, markCells(rich, name, others))).toEqual([]);
    expect(Buffer.compare(markCells(again, name, others), again)).toBe(0);
    expect(changedParts(rich, markCells(marked, name, []))).toEqual([]);
  });

  it("works in any order with our sheets, and after fill and mark a second time nothing changes", () => {
    const filled = writeSheets(rich, name, ourSheets()).bytes;
    expect(changedParts(filled, unmarkCells(markCells(filled, name, marks), name))).toEqual([]);
    const once = markCells(filled, name, marks);
    const twice = markCells(writeSheets(once, name, ourSheets()).bytes, name, marks);
    expect(changedParts(once, twice)).toEqual([]);
  });

  it("keeps a look that is no longer the last, because numbers of others would change", () => {
    const filled = writeSheets(marked, name, ourSheets()).bytes;
    const without = unmarkCells(filled, name);
    expect(part(without, "xl/styles.xml")).toBe(part(filled, "xl/styles.xml"));
    expect(part(without, sheet1)).toBe(part(rich, sheet1));
    const again = markCells(without, name, marks);
    expect(part(again, "xl/styles.xml")).toBe(part(filled, "xl/styles.xml"));
  });
});

describe("a marked file that another program has saved", () => {
  /** What Excel and LibreOffice change: names of authors, order, wrapping, numbers of looks, the user's rules joined. */
  const resaved = zip({
    ...unzipSync(marked),
    ...Object.fromEntries(
      (
        [
          [
            sheet1,
            (xml) =>
              xml.replace(
                '<formula>LEN("Caijue.error")&gt;0</formula></cfRule>',
                '<formula>LEN(&quot;Caijue.error&quot;)&gt;0</formula></cfRule><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>1</formula></cfRule>',
              ),
          ],
          [
            "xl/comments1.xml",
            (xml) =>
              xml
                .replace(
                  "<author>张三</author><author>财决 Caijue</author>",
                  "<author>财决 Caijue</author><author>张三</author>",
                )
                .replace(/authorId="([01])"/g, (_, id: string) => `authorId="${1 - Number(id)}"`),
          ],
          [
            "xl/drawings/vmlDrawing2.vml",
            (vml) => vml.replace(/></g, ">\r\n <").replace(/<v:shape /, "<v:shape\r\n alt='' "),
          ],
          ["xl/comments2.xml", (xml) => xml.replace("财决 Caijue", " ")],
        ] satisfies [string, (text: string) => string][]
      ).map(([path, change]) => [path, strToU8(change(part(marked, path)))]),
    ),
  });
  const without = unmarkCells(resaved, name);

  it("keeps the user's rule that came into one list with ours", () => {
    expect(part(without, sheet1)).toContain(
      '<conditionalFormatting sqref="B5"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>',
    );
    expect(part(without, sheet1)).not.toContain("Caijue");
  });

  it("takes our author out and moves the others up", () => {
    expect(part(without, "xl/comments1.xml")).toBe(part(rich, "xl/comments1.xml"));
  });

  it("knows our notes without their author and takes away what held only them", () => {
    expect(Object.keys(unzipSync(without)).sort()).toEqual(Object.keys(richParts()).sort());
    expect(part(without, "xl/worksheets/sheet7.xml")).toBe(part(rich, "xl/worksheets/sheet7.xml"));
  });
});

it("gives marks from any cells and messages back without a trace", () => {
  const small = file({ 表一: [["a", 1]], "表'二": [["b"]] });
  const anyMark = fc.record({
    sheet: fc.constantFrom("表一", "表'二", "没有"),
    a1: fc
      .tuple(fc.constantFrom("A", "B", "Z", "AB", "XFD"), fc.integer({ min: 1, max: 1_048_576 }))
      .map(([c, r]) => `${c}${r}`),
    severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
    message: fc.string({ unit: "binary", maxLength: 60 }),
  });
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 12 }), (list) => {
      const with1 = markCells(small, name, list);
      expect(readBook(with1, name)).toEqual(readBook(small, name));
      expect(changedParts(small, unmarkCells(with1, name))).toEqual([]);
      const cells = new Set(
        list.filter(({ sheet }) => sheet !== "没有").map(({ sheet, a1 }) => `${sheet}!${a1}`),
      );
      const found = Object.values(read(with1).Sheets).flatMap((sheet) =>
        Object.values(sheet).filter((cell: unknown) => (cell as { c?: unknown }).c !== undefined),
      );
      expect(found).toHaveLength(cells.size);
    }),
    { numRuns: 60 },
  );
});

it("refuses an .xls and says how to go on", () => {
  const xls = file({ 表: [["x"]] }, "biff8");
  expectProblem("not-xlsx", () => markCells(xls, "决算报表.xls", marks), /“决算报表.xls”.*caijue fill/);
  expectProblem("not-xlsx", () => unmarkCells(xls, "决算报表.xls"));
});
