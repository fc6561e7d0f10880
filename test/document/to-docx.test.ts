// The Word file, opened again: its words by mammoth, its parts by unzipping, its charts' workbooks by a workbook reader.
import { read, utils } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { fill } from "../../src/document/chart-look";
import { toDocx } from "../../src/document/to-docx";
import { lineText, outline } from "../../src/document/walk-report";
import type { Item } from "../../src/document/walk-report";
import { looks } from "../../src/document/role-styles";
import { chart, hostile, paragraph, point, reportOf, sampleReport, section } from "./sample-report";
import { checkXml } from "./xml";

type Parts = Record<string, Uint8Array>;

const words = (item: Item) =>
  item.role === "chart" ? item.chart.caption : "spans" in item ? lineText(item) : "";
const xmlOf = (parts: Parts, path: string) => strFromU8(parts[path]!);
const open = async (...input: Parameters<typeof toDocx>) => unzipSync(await toDocx(...input));

let bytes: Uint8Array;
let parts: Parts;
let body: string;

beforeAll(async () => {
  bytes = await toDocx(sampleReport);
  parts = unzipSync(bytes);
  body = xmlOf(parts, "word/document.xml");
});

describe("toDocx: the words", () => {
  it("reads back as the same text in the same order, with a table of contents between", async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const expected = outline(sampleReport);
    const headings = expected.body.filter((item) => ["part", "section"].includes(item.role));
    const lines = value.split("\n").filter((line) => line !== "");
    expect(lines.map((line) => line.replace(/\t\d+$/, "\t"))).toEqual([
      ...expected.cover.map(words),
      "目　录",
      ...headings.map((item) => `${words(item)}\t`),
      ...expected.body.map(words),
    ]);
  });

  it("highlights what must be filled in, and nothing else", () => {
    const highlighted = [...body.matchAll(/<w:highlight w:val="yellow"\/>.*?<w:t [^>]*>(.*?)<\/w:t>/g)];
    expect(highlighted.map((match) => match[1])).toEqual(["【待填：主要变动原因】"]);
  });

  it("leaves remarks out on request", async () => {
    expect(body).toContain("（注：");
    expect(xmlOf(await open(sampleReport, { notes: false }), "word/document.xml")).not.toContain("（注：");
  });

  it("asks for Chinese fonts on every run of its text, so that quotation marks are full width", () => {
    const [contents = ""] = /<w:sdt>.*<\/w:sdt>/s.exec(body) ?? [];
    const runs = body.replace(contents, "").match(/<w:r>.*?<\/w:r>/gs) ?? [];
    const withText = runs.filter((run) => run.includes("<w:t "));
    expect(withText.length).toBeGreaterThan(20);
    for (const run of withText) expect(run).toContain('<w:rFonts w:hint="eastAsia"/>');
  });
});

describe("toDocx: the layout", () => {
  it("is an A4 page with the margins of an official document", () => {
    expect(body.match(/<w:pgSz w:w="11906" w:h="16838"/g)).toHaveLength(2);
    expect(body.match(/<w:pgMar w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"/g)).toHaveLength(2);
  });

  it("puts a contents field for levels 1 to 3 between cover and text, with its numbers", () => {
    expect(body).toContain("TOC \\h \\o &quot;1-2&quot;");
    expect(body.indexOf("公开时间")).toBeLessThan(body.indexOf("TOC \\h"));
    expect(body).toMatch(/PAGEREF _Toc2 (?:(?!<\/w:p>).)*<w:t[^>]*>1<\/w:t>/s);
    expect(xmlOf(parts, "word/settings.xml")).toContain('<w:updateFields w:val="false"/>');
  });

  it("numbers the pages — 1 — from the first part on, not on the cover", () => {
    const footer = xmlOf(parts, "word/footer1.xml");
    expect(footer).toMatch(/— .*PAGE.* —/s);
    expect(footer).toContain('<w:pStyle w:val="Footer"/>');
    const [front, text, rest] = body.split("</w:sectPr>");
    expect(front).not.toContain("w:footerReference");
    expect(text).toMatch(/<w:footerReference .*<w:pgNumType w:start="1"/s);
    expect(rest).not.toContain("<w:p>");
  });

  it("names a style for every paragraph that carries text", () => {
    const styles = xmlOf(parts, "word/styles.xml");
    for (const look of Object.values(looks)) {
      expect(styles).toMatch(new RegExp(`w:styleId="${look.id}"[^>]*>\\s*<w:name w:val="${look.name}"`, "i"));
    }
    expect(styles).toContain('<w:spacing w:after="0" w:before="0" w:line="579" w:lineRule="exact"/>');
    expect(styles).toMatch(
      /w:firstLine="640" w:firstLineChars="200"|w:firstLineChars="200" w:firstLine="640"/,
    );
    for (const used of new Set([...body.matchAll(/<w:pStyle w:val="(\w+)"/g)].map((match) => match[1]))) {
      expect(styles.match(new RegExp(`w:styleId="${used}"`, "g"))).toHaveLength(1);
    }
  });

  it("names substitutes for fonts that may be missing", () => {
    expect(xmlOf(parts, "word/fontTable.xml")).toMatch(
      /w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,/,
    );
    expect(xmlOf(parts, "word/theme/theme1.xml")).toMatch(/<a:minorFont>.*?<a:ea typeface="宋体"/s);
  });
});

describe("toDocx: the charts", () => {
  const labels = (xml: string) => [...xml.matchAll(/<c:dLbl>.*?<\/c:dLbl>/gs)].map((match) => match[0]);

  it("are native, each with a workbook that holds the same numbers", () => {
    const books = Object.keys(parts).filter((path) => /^word\/embeddings\/.*\.xlsx$/.test(path));
    const tables = books.map((path) => {
      const book = read(parts[path], { type: "array" });
      return utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, { header: 1, blankrows: false });
    });
    expect(Object.keys(parts).filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(2);
    expect(tables).toEqual([
      [
        [undefined, "数值（万元）"],
        ["2021年", 19876.37],
        ["2022年", 13452.9],
      ],
      [
        [undefined, "数值（万元）"],
        ["住房保障支出", 76.55],
        ["农林水支出", 7406.9],
        ["卫生健康支出", 32.19],
        ["社会保障和就业支出", 222.75],
        ["一般公共服务支出", 5714.51],
      ],
    ]);
    expect(body.match(/<c:chart /g)).toHaveLength(2);
    expect(body).toContain(
      'descr="图1：收、支决算总计变动情况图：2021年 19,876.37万元；2022年 13,452.9万元"',
    );
  });

  it("label slices with name and share, columns with their amount, as the text prints them", async () => {
    const column = xmlOf(parts, "word/charts/chart1.xml");
    expect(column).toContain('<c:barDir val="col"/>');
    expect(labels(column)[0]).toMatch(/formatCode="#,##0.00&quot;万元&quot;".*<c:showVal val="1"\/>/s);
    const shares = chart("pie", "图", [point("甲", "42.5", "42.5%"), point("乙", "57.5", "57.5%")]);
    const pie = xmlOf(await open(reportOf([section(2, "章", [shares])])), "word/charts/chart1.xml");
    expect(labels(pie)).toHaveLength(2);
    expect(labels(pie)[0]).toMatch(
      /formatCode="0.0%".*<c:showCatName val="1"\/>.*<c:showPercent val="1"\/>/s,
    );
    for (const label of labels(pie)) expect(label).toContain('<c:dLblPos val="outEnd"/>');
  });

  it("are horizontal bars of one colour where slices would be too narrow for their labels", () => {
    const bars = xmlOf(parts, "word/charts/chart2.xml");
    expect(bars).toContain('<c:barDir val="bar"/>');
    expect(labels(bars).map((label) => /<a:t>([^<]*)<\/a:t>/.exec(label)?.[1])).toEqual([
      "0.6%",
      "55%",
      "0.2%",
      "1.7%",
      "42.5%",
    ]);
  });

  it("have this year in the darker colour", () => {
    const colours = [
      ...xmlOf(parts, "word/charts/chart1.xml").matchAll(/<c:dPt>.*?<a:srgbClr val="(\w+)"/gs),
    ];
    expect(colours.map((match) => match[1])).toEqual([fill(1), fill(0)]);
  });

  it("print the text's words where Word would round otherwise", async () => {
    const odd = chart("pie", "图", [point("甲", "55.058", "55.0%"), point("乙", "44.942", "44.9%")]);
    const [first, second] = labels(
      xmlOf(await open(reportOf([section(2, "章", [odd])])), "word/charts/chart1.xml"),
    );
    expect(first).toMatch(/<a:t>甲<\/a:t>.*<a:t>55\.0%<\/a:t>/s);
    expect(second).toContain('formatCode="0.0%"');
  });

  it("are not there for one point or none, and do with many or a negative one", async () => {
    const many = Array.from({ length: 15 }, (_, index) => point(`类${index}`, String(index), `${index}万元`));
    const blocks = [
      chart("pie", "一", [point("甲", "3", "100%")]),
      chart("pie", "无", []),
      chart("pie", "多", many),
      chart("pie", "负", [point("甲", "-3", "-3万元"), point("乙", "4", "四万元")]),
    ];
    const made = await open(reportOf([section(2, "章", blocks)]));
    const kinds = [1, 2].map(
      (index) => /<c:barDir val="(bar|col)"/.exec(xmlOf(made, `word/charts/chart${index}.xml`))?.[1],
    );
    expect(kinds).toEqual(["bar", "col"]);
    expect(made["word/charts/chart3.xml"]).toBeUndefined();
    expect(xmlOf(made, "word/document.xml")).not.toMatch(/>[一无]</);
  });
});

describe("toDocx: the file", () => {
  const nasty = reportOf([
    section(1, hostile, [paragraph(hostile)]),
    section(2, `${hostile}\u0000\ud800`, [chart("column", hostile, [point(hostile, "1", hostile)])]),
  ]);

  it.each([
    ["the sample", sampleReport],
    ["hostile text", nasty],
    ["an empty report", reportOf([])],
    ["a cover alone", reportOf([section(1, "题")])],
  ])("is well-formed XML in every part: %s", async (_, report) => {
    for (const [path, part] of Object.entries(await open(report))) {
      if (/\.(xml|rels)$/.test(path)) expect(() => checkXml(strFromU8(part)), path).not.toThrow();
    }
  });

  it("resolves every relationship", () => {
    const ids = [...xmlOf(parts, "word/_rels/document.xml.rels").matchAll(/ Id="([^"]+)"/g)].map(
      (match) => match[1],
    );
    const used = [...body.matchAll(/r:id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used).toHaveLength(3);
    for (const id of used) expect(ids).toContain(id);
  });

  it("says its title and nothing about the person or the day", () => {
    const core = xmlOf(parts, "docProps/core.xml");
    expect(core).toContain("<dc:title>乐山市市中区某某办公室2022年度部门决算</dc:title>");
    expect(core).toContain("<dc:creator>财决</dc:creator>");
    expect(core).not.toMatch(/dcterms:(created|modified)>|Un-named/);
  });

  it("has the same bytes for the same report, whenever it is made", async () => {
    vi.useFakeTimers({ now: new Date(2031, 5, 7), toFake: ["Date"] });
    try {
      expect(Buffer.from(await toDocx(sampleReport)).equals(Buffer.from(bytes))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});
