// What a word processor makes of the HTML that is copied: LibreOffice, where it is installed, opens it as it would a paste.
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { drawingsOf } from "../../src/document/chart-look";
import { toHtml } from "../../src/document/to-html";
import { toSvg } from "../../src/document/svg";
import { sampleDocument } from "../help/documents";
import { convert, isInstalled } from "../help/libreoffice";

const unproved =
  "that headings, fonts, indents, tables and charts survive being pasted into a word processor";
const bytes = (text: string) => new TextEncoder().encode(text);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** A picture of one shade; the pane's are drawn by its browser. */
function plainPng(shade: number): Buffer {
  const [width, height] = [64, 32];
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0]);
  const row = Buffer.from([0, ...Array.from({ length: width }, () => shade)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Kept for people to look at. */
const kept = resolve(import.meta.dirname, "../../out/document");

describe.skipIf(!isInstalled(unproved, "soffice"))(
  "the copied document, pasted",
  { timeout: 240_000 },
  () => {
    let files: Record<string, Uint8Array>;
    let content: string;
    let styles: string;
    let html: string;

    beforeAll(() => {
      const tables = sampleDocument();
      const svgs = [...drawingsOf(tables.report.sections).values()].map(toSvg);
      const address = (svg: string) =>
        `data:image/png;base64,${plainPng(svgs.indexOf(svg) * 30).toString("base64")}`;
      html = toHtml(tables.report, { tables, picture: address });
      const [odt] = convert([bytes(html)], "html", "odt", "HTML (StarWriter)");
      mkdirSync(kept, { recursive: true });
      writeFileSync(resolve(kept, "pasted.odt"), odt!);
      files = unzipSync(odt!);
      [content = "", styles = ""] = ["content.xml", "styles.xml"].map((name) => strFromU8(files[name]!));
    }, 240_000);

    /** The definition of a style; LibreOffice puts its own name before the class that HTML gave it. */
    const styleOf = (id: string): string =>
      new RegExp(`<style:style style:name="[^"]*\\.${id}"[^]*?</style:style>`).exec(styles)?.[0] ?? "";

    /** The names of a style's font for Chinese text, in the order in which they are tried. */
    const fontsOf = (id: string): string => {
      const face = /style:font-name-asian="([^"]+)"/.exec(styleOf(id))?.[1] ?? "";
      return (
        new RegExp(`<style:font-face style:name="${face}" svg:font-family="([^"]+)"`).exec(styles)?.[1] ?? ""
      );
    };

    it("keeps every heading at its level", () => {
      for (const level of [1, 2, 3]) {
        const headings = count(html, new RegExp(`<h${level} class=`, "g"));
        expect(headings).toBeGreaterThan(3);
        const found = count(content, new RegExp(`<text:h [^>]*text:outline-level="${level}"`, "g"));
        expect(found).toBe(headings);
      }
    });

    it("keeps the fonts by name and the indent of two characters", () => {
      expect(fontsOf("DraftBody")).toMatch(/^(?:'|&apos;)Times New Roman(?:'|&apos;), 仿宋_GB2312,/);
      expect(fontsOf("Heading2")).toContain(" 黑体,");
      expect(fontsOf("Heading3")).toContain(" 楷体_GB2312,");
      expect(fontsOf("Heading1")).toContain(" 方正小标宋简体,");
      const [, inches] = /fo:text-indent="([\d.]+)in"/.exec(styleOf("DraftBody")) ?? [];
      expect(Number(inches) * 72).toBeCloseTo(32, 0);
      expect(styleOf("Heading1")).toContain('fo:text-align="center"');
    });

    it("keeps every table and chart", () => {
      expect(count(content, /<table:table /g)).toBe(count(html, /<table /g));
      const charts = count(html, /<img /g);
      expect(charts).toBe(5);
      expect(count(content, /<draw:image /g)).toBe(charts);
      expect(Object.keys(files).filter((name) => name.startsWith("Pictures/"))).toHaveLength(charts);
    });
  },
);
