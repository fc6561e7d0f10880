// Charts as native Word charts: drawn by Word, editable there through their embedded workbook.
import { ChartRun } from "docx/charts";
import type { ChartPointLabel, ColumnChartOptions, PieChartOptions, PieChartPointLabel } from "docx/charts";
import type { ChartPoint } from "../engine/value/report";
import { coloursOf, describe, type Drawing } from "./chart-look";

/** Pixels; fits the 156 mm between the margins, and is 60 mm high. */
const size = { width: 576, height: 227 };

/** Bars need some 6 mm each. */
const barHeight = 24;

const font = { size: 10, color: "000000" };

/** The drawing of a drawable chart (see `drawable`). */
export function chartRun(chart: Drawing): ChartRun {
  switch (chart.kind) {
    case "pie":
      return new ChartRun(pieOptions(chart));
    case "bar":
      return new ChartRun({ ...barOptions(chart, [...chart.points].reverse()), type: "bar" });
    case "column":
      return new ChartRun({ ...barOptions(chart, chart.points), type: "column" });
  }
}

/** Labels stand beside the slices, black on white, with names: no legend is needed. */
function pieOptions(chart: Drawing): PieChartOptions {
  const whole = valuesOf(chart.points).reduce((sum, value) => sum + value, 0);
  const pointLabels = chart.points.map((point) => pieLabel(point, whole));
  return {
    ...common(chart, chart.points),
    type: "pie",
    series: [{ ...series(chart, chart.points), pointLabels }],
    dataLabels: { category: true, percentage: true, position: "outsideEnd", font },
    legend: false,
  };
}

/** `points` in the order in which Word draws them: horizontal bars from the bottom. */
function barOptions(chart: Drawing, points: readonly ChartPoint[]): Omit<ColumnChartOptions, "type"> {
  return {
    ...common(chart, points),
    series: [{ ...series(chart, points), pointLabels: points.map(barLabel) }],
    dataLabels: { value: true, position: "outsideEnd", font },
    legend: false,
    gapWidth: chart.kind === "bar" ? 60 : 150,
    categoryAxis: { font },
    valueAxis: {
      numberFormat: "#,##0",
      gridlines: false,
      font,
      ...(chart.unit === "" ? {} : { title: chart.unit }),
      ...(valuesOf(points).every((value) => value >= 0) ? { minimum: 0 } : {}),
    },
  };
}

function common(chart: Drawing, points: readonly ChartPoint[]) {
  const bars = chart.kind === "bar" ? points.length * barHeight + 48 : 0;
  return {
    categories: points.map((point) => point.name),
    transformation: { ...size, height: Math.max(size.height, bars) },
    altText: { name: chart.caption, description: describe(chart) },
    chartArea: { border: "none" },
  } as const;
}

function series(chart: Drawing, points: readonly ChartPoint[]) {
  const colours = coloursOf(chart);
  return {
    name: chart.unit === "" ? "数值" : `数值（${chart.unit}）`,
    values: valuesOf(points),
    colors: colours,
  };
}

function valuesOf(points: readonly ChartPoint[]): number[] {
  return points.map((point) => Number(point.value));
}

/** A share, an amount, or the text's very words where Word would print another number (a share made to add up). */
function pieLabel(point: ChartPoint, whole: number): PieChartPointLabel {
  const category = true;
  const share = printed(point.shown, (100 * Number(point.value)) / whole);
  if (share?.suffix === "%") return { category, percentage: true, numberFormat: `${share.digits}%` };
  const amount = printed(point.shown, Number(point.value));
  if (amount !== null) return { category, value: true, numberFormat: `${amount.digits}"${amount.suffix}"` };
  return { text: `${point.name}\n${point.shown}` };
}

function barLabel(point: ChartPoint): ChartPointLabel {
  const amount = printed(point.shown, Number(point.value));
  if (amount === null) return { text: point.shown };
  return { value: true, numberFormat: `${amount.digits}"${amount.suffix}"` };
}

/**
 * The number format that prints `value` exactly as `shown`, so that a label agrees with the text and yet follows its
 * number when someone edits the chart's data; null when no format does.
 */
function printed(shown: string, value: number): { digits: string; suffix: string } | null {
  const [, whole, decimals = "", suffix = ""] = /^(-?[\d,]+)(?:\.(\d+))?([^\d.,"]*)$/.exec(shown) ?? [];
  if (whole === undefined) return null;
  const places = decimals.length;
  const useGrouping = whole.includes(",");
  const format = { useGrouping, minimumFractionDigits: places, maximumFractionDigits: places };
  if (value.toLocaleString("en-US", format) + suffix !== shown) return null;
  return { digits: `${useGrouping ? "#,##0" : "0"}${places > 0 ? "." : ""}${"0".repeat(places)}`, suffix };
}
