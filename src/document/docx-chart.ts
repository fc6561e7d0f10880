// Charts as native Word charts: drawn by Word, editable there through their embedded workbook.
import { ChartRun } from "docx/charts";
import type { ChartPointLabel, ColumnChartOptions, PieChartOptions, PieChartPointLabel } from "docx/charts";
import type { Chart, ChartPoint } from "../engine/value/report";
import { describe, fill } from "./chart-look";

/** Pixels; fits the 156 mm between the margins. */
const size = { width: 576, height: 320 };

/** With more slices, names on the labels would cover each other; the legend has them. */
const mostNamedSlices = 6;

const font = { size: 10, color: "000000" };

/** The drawing of a drawable chart (see `drawable`). */
export function chartRun(chart: Chart): ChartRun {
  return new ChartRun(chart.kind === "pie" ? pieOptions(chart) : columnOptions(chart));
}

function pieOptions(chart: Chart): PieChartOptions {
  const whole = valuesOf(chart).reduce((sum, value) => sum + value, 0);
  const crowded = chart.points.length > mostNamedSlices;
  const pointLabels = chart.points.map((point) => pieLabel(point, whole, crowded));
  return {
    ...common(chart),
    type: "pie",
    series: [{ ...series(chart), pointLabels }],
    dataLabels: { category: !crowded, percentage: true, position: "bestFit", font },
    legend: chart.points.length > 1 ? { position: "bottom", font } : false,
  };
}

function columnOptions(chart: Chart): ColumnChartOptions {
  return {
    ...common(chart),
    type: "column",
    series: [{ ...series(chart), pointLabels: chart.points.map(columnLabel) }],
    dataLabels: { value: true, position: "outsideEnd", font },
    legend: false,
    gapWidth: 150,
    categoryAxis: { font },
    valueAxis: {
      numberFormat: "#,##0",
      gridlines: false,
      font,
      ...(chart.unit === "" ? {} : { title: chart.unit }),
      ...(valuesOf(chart).every((value) => value >= 0) ? { minimum: 0 } : {}),
    },
  };
}

function common(chart: Chart) {
  return {
    categories: chart.points.map((point) => point.name),
    transformation: size,
    altText: { name: chart.caption, description: describe(chart) },
    chartArea: { border: "none" },
  } as const;
}

function series(chart: Chart) {
  return {
    name: chart.unit === "" ? "数值" : `数值（${chart.unit}）`,
    values: valuesOf(chart),
    colors: chart.points.map((_, index) => fill(index)),
  };
}

function valuesOf(chart: Chart): number[] {
  return chart.points.map((point) => Number(point.value));
}

/** A share, an amount, or the text's very words where Word would print another number (a share made to add up). */
function pieLabel(point: ChartPoint, whole: number, crowded: boolean): PieChartPointLabel {
  const category = !crowded;
  const share = printed(point.shown, (100 * Number(point.value)) / whole);
  if (share?.suffix === "%") return { category, percentage: true, numberFormat: `${share.digits}%` };
  const amount = printed(point.shown, Number(point.value));
  if (amount !== null) return { category, value: true, numberFormat: `${amount.digits}"${amount.suffix}"` };
  return { text: crowded ? point.shown : `${point.name}\n${point.shown}` };
}

function columnLabel(point: ChartPoint): ChartPointLabel {
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
