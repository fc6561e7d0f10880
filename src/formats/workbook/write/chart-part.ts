// A native chart over cells of our sheet, with the numbers as they now stand, and the drawing that places it.
import { a1 } from "../../../engine/value/cell";
import type { Area, CellLook, FilledSheet, SheetChart } from "../../../engine/value/filled";
import { chartPalette, mostNamedSlices } from "../looks";
import { quoted } from "../tab-names";
import { relationsNamespace } from "../../opc/relations";
import { escapeAttribute, escapeText } from "../../xml/xml-text";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const placeNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** XML of the part that places `charts`, by relationship. */
export function drawingXml(charts: readonly { chart: SheetChart; relation: string }[]): string {
  const anchors = charts.map(({ chart: { place, title }, relation }, i) => {
    const name = escapeAttribute(title);
    return [
      `<xdr:twoCellAnchor>${corner("from", place.left, place.top)}${corner("to", place.right + 1, place.bottom + 1)}`,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${name}" descr="${name}"/>`,
      "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" r:id="${relation}"/></a:graphicData></a:graphic>`,
      "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
    ].join("");
  });
  const namespaces = `xmlns:xdr="${placeNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${relationsNamespace}"`;
  return `${declaration}<xdr:wsDr ${namespaces}>${anchors.join("")}</xdr:wsDr>`;
}

const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

type Point = { name: string; value: string | undefined };

/** XML of a chart part; `tab` is the name that the sheet got. */
export function chartXml(sheet: FilledSheet, chart: SheetChart, tab: string): string {
  const names = cellsOf(sheet, chart.names).map((cell) => cell?.text ?? cell?.value ?? "");
  const points = cellsOf(sheet, chart.values).map((cell, i): Point => ({
    name: names[i] ?? "",
    value: cell?.value,
  }));
  const format = formats[cellsOf(sheet, chart.values)[0]?.look ?? "amount"] ?? "#,##0.00";
  const series = seriesXml(chart, tab, points, format);
  const plot = chart.kind === "pie" ? pieXml(series) : columnXml(series);
  const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  return [
    `${declaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${relationsNamespace}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title),
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>`,
    chart.kind === "pie" ? legend : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml("a:defRPr", "宋体", 1000)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`,
    "</c:chartSpace>",
  ].join("");
}

function cellsOf({ rows }: FilledSheet, { top, left, bottom, right }: Area) {
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => {
    const width = right - left + 1;
    return rows[top + Math.floor(i / width)]?.[left + (i % width)] ?? null;
  });
}

/** How the labels of columns print their number. */
const formats: Partial<Record<CellLook, string>> = { count: "0", percent: '0.0"%"' };

const fontXml = (element: string, name: string, size: number, attributes = ""): string =>
  `<${element}${attributes} sz="${size}" b="0"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${name}"/><a:ea typeface="${name}"/></${element}>`;

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml("a:defRPr", "黑体", 1200)}</a:pPr><a:r>${fontXml("a:rPr", "黑体", 1200, ' lang="zh-CN"')}<a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function seriesXml(
  { kind, title, names, values }: SheetChart,
  tab: string,
  points: readonly Point[],
  format: string,
): string {
  const crowded = points.length > mostNamedSlices;
  const fills = points.map((_, i) => {
    const look = fillXml(chartPalette[i % chartPalette.length] ?? "A6A6A6");
    return `<c:dPt><c:idx val="${i}"/>${kind === "pie" ? "" : '<c:invertIfNegative val="0"/>'}<c:bubble3D val="0"/>${look}</c:dPt>`;
  });
  const cachedNames = points.map(({ name }, i) => `<c:pt idx="${i}"><c:v>${escapeText(name)}</c:v></c:pt>`);
  const cachedValues = points.flatMap(({ value }, i) =>
    value === undefined ? [] : [`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`],
  );
  const count = `<c:ptCount val="${points.length}"/>`;
  return [
    '<c:ser><c:idx val="0"/><c:order val="0"/>',
    `<c:tx><c:v>${escapeText(title)}</c:v></c:tx>`,
    kind === "pie" ? "" : '<c:invertIfNegative val="0"/>',
    fills.join(""),
    kind === "pie" ? pieLabels(crowded) : labelled(format, "outEnd", { value: true }),
    `<c:cat><c:strRef><c:f>${escapeText(reference(tab, names))}</c:f><c:strCache>${count}${cachedNames.join("")}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeText(reference(tab, values))}</c:f><c:numCache><c:formatCode>General</c:formatCode>${count}${cachedValues.join("")}</c:numCache></c:numRef></c:val>`,
    "</c:ser>",
  ].join("");
}

const fillXml = (colour: string): string =>
  `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>`;

/** `'tab'!$B$5:$B$9`. */
function reference(tab: string, { top, left, bottom, right }: Area): string {
  const absolute = (row: number, column: number): string =>
    a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const first = absolute(top, left);
  return `${quoted(tab)}${top === bottom && left === right ? first : `${first}:${absolute(bottom, right)}`}`;
}

const labelled = (
  format: string,
  position: string,
  shown: { name?: true; value?: true; percent?: true },
  rest = "",
): string => {
  const flag = (name: string, isShown = false): string => `<c:show${name} val="${isShown ? 1 : 0}"/>`;
  const flags = [
    flag("LegendKey"),
    flag("Val", shown.value),
    flag("CatName", shown.name),
    flag("SerName"),
    flag("Percent", shown.percent),
    flag("BubbleSize"),
  ];
  return `<c:dLbls><c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/><c:dLblPos val="${position}"/>${flags.join("")}${rest}</c:dLbls>`;
};

const pieLabels = (crowded: boolean): string =>
  labelled(
    "0.0%",
    "bestFit",
    { percent: true, ...(!crowded && { name: true }) },
    '<c:separator>\n</c:separator><c:showLeaderLines val="1"/>',
  );

const pieXml = (series: string): string =>
  `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;

function columnXml(series: string): string {
  const grey = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln></c:spPr>';
  const axis = (
    id: number,
    cross: number,
    position: string,
    kind: string,
    rest: string,
    format: string,
  ): string =>
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${grey}<c:crossAx val="${cross}"/><c:crosses val="autoZero"/>${rest}</c:${kind}>`;
  return [
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}`,
    '<c:gapWidth val="120"/><c:axId val="111"/><c:axId val="112"/></c:barChart>',
    axis(
      111,
      112,
      "b",
      "catAx",
      '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
      "",
    ),
    axis(
      112,
      111,
      "l",
      "valAx",
      '<c:crossBetween val="between"/>',
      '<c:numFmt formatCode="#,##0" sourceLinked="0"/>',
    ),
  ].join("");
}
