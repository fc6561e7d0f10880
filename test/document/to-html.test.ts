// HTML and its pictures: safe, self-contained, with the styles by their Word names.
import { describe, expect, it } from "vitest";
import { drawable, fill, palette } from "../../src/document/chart-look";
import { toHtml } from "../../src/document/to-html";
import { toSvg } from "../../src/document/svg";
import type { Chart } from "../../src/engine/value/report";
import { hostile, point, sampleReport, section, paragraph, chart, reportOf } from "./sample-report";
import { checkXml } from "./xml";

const html = toHtml(sampleReport);

describe("toHtml", () => {
  it("is one whole document for A4 that loads nothing", () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    expect(html).toContain("<title>乐山市市中区某某办公室2022年度部门决算</title>");
    expect(html).toContain("@page Page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}");
    expect(html.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|src=|url\(|<link|@import/);
  });

  it("gives every paragraph its Word style", () => {
    expect(html).toContain('<p class="Title">乐山');
    expect(html).toContain('<h1 class="Heading1">第二部分');
    expect(html).toContain('<h2 class="Heading2">一、收入');
    expect(html).toContain('<h3 class="Heading3">（一）');
    expect(html).toContain('<h4 class="Heading4">1. 更小');
    expect(html).toContain('<p class="DraftNote">（注：');
    for (const used of html.matchAll(/<(p|h\d) class="(\w+)"/g)) {
      expect(html).toMatch(new RegExp(`\\n${used[1]}\\.${used[2]}\\{mso-style-name:"[^"]+"`));
    }
  });

  it("shows hostile text as text and marks what must be filled in", () => {
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; *重点*");
    expect(html).toContain(
      '<span style="background:yellow;mso-highlight:yellow">【待填：主要变动原因】</span>。',
    );
    const nasty = reportOf([
      section(1, hostile, [paragraph(hostile), chart("pie", hostile, [point(hostile, "1", hostile)])]),
    ]);
    expect(toHtml(nasty)).not.toMatch(/<\/?(script|链)/);
    for (const body of [html, toHtml(nasty)])
      checkXml(body.slice(body.indexOf("<body>"), body.indexOf("</html>")));
  });

  it("shows each chart above its caption, to browsers only", () => {
    expect(html.match(/<!--\[if !mso\]><!--><svg [^]*?<\/svg><!--<!\[endif\]-->/g)).toHaveLength(2);
    expect(html).toMatch(/<\/svg><!--<!\[endif\]--><\/p>\n<p class="FigureCaption">图2：/);
  });

  it("leaves remarks out on request", () => {
    expect(toHtml(sampleReport, { notes: false })).not.toContain("（注：");
  });
});

describe("toSvg", () => {
  const draw = (kind: Chart["kind"], ...values: string[]) => {
    const points = values.map((value, index) => point(`第${index + 1}项`, value, `${value}万元`));
    return toSvg(drawable({ kind, caption: "图", unit: "万元", points })!);
  };

  it("draws slices, one of them as a circle, and columns on both sides of zero", () => {
    expect(draw("pie", "1", "2", "0.01").match(/<path /g)).toHaveLength(3);
    expect(draw("pie", "5", "0")).toContain("<circle ");
    expect(draw("column", "-1", "2").match(/<rect /g)).toHaveLength(2);
    expect(draw("column", "0", "0")).not.toMatch(/NaN|Infinity/);
  });

  it("says in words what it shows", () => {
    expect(draw("pie", "1", "2")).toContain('aria-label="图：第1项 1万元；第2项 2万元"');
    checkXml(draw("pie", "1", "2"));
  });

  it("keeps the labels of small shares apart", () => {
    const small = draw("pie", "90", ...Array.from({ length: 14 }, () => "0.1"), "80");
    const places = [...small.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    const height = Number(/height="([\d.]+)"/.exec(small)?.[1]);
    for (const [index, [x, y]] of places.entries()) {
      expect(y).toBeGreaterThan(10);
      expect(y).toBeLessThan(height);
      for (const [otherX, otherY] of places.slice(index + 1)) {
        if (x === otherX) expect(Math.abs(y - otherY)).toBeGreaterThan(19);
      }
    }
  });
});

describe("palette", () => {
  const grey = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = colour.match(/../g)!.map((part) => parseInt(part, 16));
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  };

  it("keeps neighbours apart in grey, and black labels readable", () => {
    for (const [index, colour] of palette.entries()) {
      expect(grey(colour)).toBeGreaterThan(115);
      expect(Math.abs(grey(colour) - grey(fill(index + 1)))).toBeGreaterThan(30);
    }
    expect(new Set(palette).size).toBe(palette.length);
  });
});
