// The tables in every format, read again: Word by a second library and by its parts, HTML, Markdown and text.
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import { drawingsOf } from "../../src/document/chart-look";
import { toDocx } from "../../src/document/to-docx";
import { toHtml } from "../../src/document/to-html";
import { toMarkdown } from "../../src/document/to-markdown";
import { documentTable } from "../../src/document/table-layout";
import { toText } from "../../src/document/to-text";
import { sampleDocument } from "../help/documents";
import { checkXml } from "./xml";

const { report, sheets, missing, annexes } = sampleDocument();
const tables = { sheets, missing, annexes };
const printed = [...annexes, ...sheets.filter(({ id }) => id.startsWith("公开"))];
const grids = printed.flatMap((sheet) => documentTable(sheet).panels);
const cellsOf = (html: string): string[] =>
  [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map((cell) => cell[1]!.replace(/<[^>]*>/g, ""));
const expected = grids.flatMap(({ head, rows }) =>
  [...head, ...rows].flatMap((row) => row.flatMap((cell) => (cell ? [cell.text] : []))),
);

describe("Word", () => {
  let bytes: Uint8Array;
  let xml: string;
  beforeAll(async () => {
    bytes = await toDocx(report, { tables });
    xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
  });

  it("is well-formed and the same on every run", async () => {
    checkXml(xml);
    expect(await toDocx(report, { tables })).toEqual(bytes);
  });

  it("reads back cell by cell in a second library", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(cellsOf(value)).toEqual(expected);
  });

  it("has a grid with the widths of its columns, for WPS, and header rows that repeat", () => {
    const found = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([text]) => text);
    expect(found).toHaveLength(grids.length);
    found.forEach((text, i) => {
      const columns = [...text.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
      expect(columns).toHaveLength(grids[i]!.widths.length);
      expect(Math.min(...columns)).toBeGreaterThan(200);
      expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(grids[i]!.head.length);
      expect(text).toContain('<w:tblLayout w:type="fixed"/>');
    });
  });

  it("keeps tables within the margins of their page", () => {
    for (const section of xml.split("</w:sectPr>").slice(0, -1)) {
      const size = Number(/<w:pgSz w:w="(\d+)"/.exec(section)?.[1]);
      const [left, right] = ["left", "right"].map((side) =>
        Number(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(section)?.[1]),
      );
      for (const [, width] of section.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g))
        expect(Number(width)).toBeLessThanOrEqual(size - left! - right!);
    }
  });

  it("turns wide tables on their side and counts pages on", () => {
    const kinds = [...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([text]) => text.includes("landscape"));
    expect(kinds).toHaveLength(14);
    expect(kinds.filter(Boolean)).toHaveLength(8);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(1);
  });
});

describe("other formats", () => {
  it("HTML has the same cells", () => {
    const html = toHtml(report, { tables });
    const body = html.replace(/<table class="Line">.*?<\/table>/gs, "");
    expect(cellsOf(body).map(unescape)).toEqual(expected);
    checkXml(
      html
        .replace("<!DOCTYPE html>", "")
        .replace(/<(meta|col) [^>]*>/g, "")
        .replace(/<!--.*?-->/gs, ""),
    );
  });

  it("Markdown has a row for each row, under one header", () => {
    const rows = toMarkdown(report, { tables })
      .split("\n")
      .filter((line) => line.startsWith("| "));
    const charts = [...drawingsOf(report.sections).values()];
    const chartRows = charts.reduce((sum, { points }) => sum + points.length + 2, 0);
    expect(rows).toHaveLength(chartRows + grids.reduce((sum, { rows: lines }) => sum + lines.length + 2, 0));
    expect(rows.some((line) => line.includes("| 201 | 一般公共服务支出 | 5,714.51 |"))).toBe(true);
  });

  it("text has the cells between tabs", () => {
    expect(toText(report, { tables })).toContain("\n201\t一般公共服务支出\t5,714.51\t");
  });
});

const unescape = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name]!,
  );
