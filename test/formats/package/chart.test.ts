// The native charts: elements in the order of the standard, references to the right cells, numbers as they now stand.
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { a1 } from "../../../src/engine/value/cell";
import type { FilledSheet, SheetChart } from "../../../src/engine/value/filled";
import { chartXml, drawingXml } from "../../../src/formats/workbook/write/chart-part";
import { childOf, parseXml, type Element } from "../../../src/formats/xml/parse-xml";
import { filledSample, sampleSheets } from "./filled";
import { textIn } from "./rich";
import { amount, analysis, sheet, text } from "./sheets";

/** Sequences of the chart namespace's complex types, as far as we use them (ECMA-376 part 1, §21.2). */
const sequences: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
  title: "tx layout overlay spPr txPr",
  plotArea: "layout pieChart barChart catAx valAx dTable spPr",
  pieChart: "varyColors ser dLbls firstSliceAng",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  ser: "idx order tx spPr invertIfNegative pictureOptions explosion dPt dLbls trendline errBars cat val",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr",
  dLbls:
    "dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines",
  cat: "numRef strRef",
  val: "numRef",
  strRef: "f strCache",
  numRef: "f numCache",
  strCache: "ptCount pt",
  numCache: "formatCode ptCount pt",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit",
  legend: "legendPos legendEntry layout overlay spPr txPr",
};

/** Elements that stand where the standard does not allow them. */
function misplaced(element: Element): string[] {
  const sequence = sequences[element.local]?.split(" ");
  const places = element.children.map(({ local }) => sequence?.indexOf(local) ?? 0);
  const own = places.flatMap((place, i) =>
    place < 0 || place < (places[i - 1] ?? 0) ? [`${element.local}/${element.children[i]!.local}`] : [],
  );
  return [...own, ...element.children.flatMap(misplaced)];
}

const chartsOf = (bytes: Uint8Array): string[] =>
  Object.entries(unzipSync(bytes))
    .filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path))
    .map(([path], _, all) => textIn(Object.fromEntries(all), path));

describe("the charts of the sample", () => {
  const sheets = sampleSheets();
  const bytes = filledSample(sheets);
  const charts = chartsOf(bytes);
  const [from] = sheets.filter((one) => one.charts.length > 0);

  it("are seven, each with its own title", () => {
    expect(charts).toHaveLength(7);
    expect(new Set(charts.map((xml) => /<a:t>([^<]+)<\/a:t>/.exec(xml)?.[1])).size).toBe(7);
    expect(charts[0]).toMatch(/<a:t>图\s*1：/);
  });

  it("have their elements in the order of the standard", () => {
    for (const xml of charts) expect(misplaced(parseXml(xml))).toEqual([]);
    expect(
      misplaced(parseXml(charts[0]!.replace(/(<c:idx val="0"\/>)(<c:order val="0"\/>)/, "$2$1"))),
    ).toEqual(["ser/idx"]);
  });

  it("refer to their names and amounts and show what stands there", () => {
    for (const [i, chart] of from!.charts.entries()) {
      const xml = charts[i]!;
      const references = [...xml.matchAll(/<c:f>'([^<]+)'!([^<]+)<\/c:f>/g)];
      expect(references.map(([, name]) => name)).toEqual([from!.name, from!.name]);
      expect(references.map(([, , range]) => range)).toEqual([absolute(chart.names), absolute(chart.values)]);
      const values = cells(from!, chart.values).map((cell) => cell?.value ?? "");
      const names = cells(from!, chart.names).map((cell) => cell?.text ?? "");
      expect(points(xml, "numCache")).toEqual(values);
      expect(points(xml, "strCache")).toEqual(names);
      expect(values.every((value) => value !== "")).toBe(true);
    }
  });

  it("lie on the analysis sheet, apart from each other and from its tables", () => {
    const drawing = parseXml(textIn(unzipSync(bytes), "xl/drawings/drawing1.xml"));
    expect(drawing.children).toHaveLength(7);
    const places = from!.charts.map(({ place }) => place);
    const apart = (a: SheetChart["place"], b: SheetChart["place"]): boolean =>
      a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
    for (const [i, place] of places.entries()) {
      expect(places.slice(i + 1).every((other) => apart(place, other))).toBe(true);
      const covered = cells(from!, place).filter((cell) => (cell?.value ?? cell?.text) !== undefined);
      expect(covered).toEqual([]);
    }
  });
});

const cells = (one: FilledSheet, { top, left, bottom, right }: SheetChart["names"]) =>
  Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => one.rows[top + r]?.[left + c] ?? null),
  ).flat();

const absolute = ({ top, left, bottom, right }: SheetChart["names"]): string =>
  [...new Set([a1(top, left), a1(bottom, right)])]
    .map((at) => at.replace(/([A-Z]+)(\d+)/, "$$$1$$$2"))
    .join(":");

const points = (xml: string, cache: string): string[] => {
  const [, inner = ""] = new RegExp(`<c:${cache}>(.*?)</c:${cache}>`, "s").exec(xml) ?? [];
  return [...inner.matchAll(/<c:pt idx="\d+"><c:v>([^<]*)<\/c:v><\/c:pt>/g)].map(([, value = ""]) => value);
};

describe("a chart", () => {
  const [pie, column] = analysis().charts as [SheetChart, SheetChart];

  it("escapes titles and names", () => {
    const xml = chartXml(analysis(), pie, "it's <A&B>");
    expect(xml).toContain('<a:t>图1：收入&lt;构成&gt; &amp; "其他"</a:t>');
    expect(xml).toContain("<c:f>'it''s &lt;A&amp;B&gt;'!$A$3:$A$5</c:f>");
    expect(misplaced(parseXml(xml))).toEqual([]);
  });

  it("of columns has axes that cross and labels with its amounts", () => {
    const root = parseXml(chartXml(analysis(), column, "决算分析"));
    expect(misplaced(root)).toEqual([]);
    const area = childOf(childOf(root, "chart")!, "plotArea")!;
    expect(area.children.map(({ local }) => local)).toEqual(["layout", "barChart", "catAx", "valAx"]);
    const value = (element: Element | undefined): string | undefined => element?.attributes.get("val");
    const [cat, val] = ["catAx", "valAx"].map((local) => childOf(area, local)!);
    expect(value(childOf(cat!, "crossAx"))).toBe(value(childOf(val!, "axId")));
    expect(value(childOf(val!, "crossAx"))).toBe(value(childOf(cat!, "axId")));
  });

  it("leaves a gap for a name without an amount, and names many slices only in the legend", () => {
    const many = sheet(
      "表",
      Array.from({ length: 8 }, (_, i) => [text(`第${i}`), i === 3 ? null : amount(`${i}.00`)]),
    );
    const place = { top: 0, left: 3, bottom: 9, right: 9 };
    const area = (c: number) => ({ top: 0, left: c, bottom: 7, right: c });
    const xml = chartXml(many, { kind: "pie", title: "图", names: area(0), values: area(1), place }, "表");
    expect(xml).toContain('<c:ptCount val="8"/>');
    expect(xml).not.toContain('<c:pt idx="3"><c:v></c:v>');
    expect([...xml.matchAll(/<c:numCache>.*<\/c:numCache>/g)].join()).not.toContain('idx="3"');
    expect(xml).toContain('<c:showCatName val="0"/>');
    expect(chartXml(analysis(), pie, "表")).toContain('<c:showCatName val="1"/>');
  });

  it("has a place and a text for people who cannot see it", () => {
    const xml = drawingXml([{ chart: pie, relation: "rId7" }]);
    expect(xml).toContain('descr="图1：收入&lt;构成&gt; &amp; &quot;其他&quot;"');
    expect(xml).toMatch(
      /<xdr:from><xdr:col>3<\/xdr:col>.*<xdr:row>1<\/xdr:row>.*<xdr:to><xdr:col>10<\/xdr:col>.*<xdr:row>16<\/xdr:row>/s,
    );
    expect(xml).toContain('r:id="rId7"');
  });
});
