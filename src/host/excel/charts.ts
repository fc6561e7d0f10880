// Native charts on a sheet of ours, with the same colours and labels as in files.
import type { FilledSheet, SheetChart } from "../../engine/value/filled";
import { chartPalette, mostNamedSlices } from "../../formats/workbook/looks";
import { rangeOf } from "./range";

/**
 * Draws the sheet's charts. What comes back decorates them: that is left for the end, because it differs from one
 * Excel to the next and nothing depends on it.
 */
export const drawCharts = (sheet: Excel.Worksheet, filled: FilledSheet): (() => void)[] =>
  filled.charts.map((chart) => drawChart(sheet, filled, chart));

function drawChart(sheet: Excel.Worksheet, filled: FilledSheet, chart: SheetChart): () => void {
  const { kind, title, names, values, place } = chart;
  const inColumn = values.right === values.left;
  const drawn = sheet.charts.add(
    kind === "pie" ? "Pie" : "ColumnClustered",
    rangeOf(sheet, values),
    inColumn ? "Columns" : "Rows",
  );
  const { top, left, bottom, right } = place;
  drawn.setPosition(
    rangeOf(sheet, { top, left, bottom: top, right: left }),
    rangeOf(sheet, { top: bottom, left: right, bottom, right }),
  );
  drawn.title.text = title;
  const series = drawn.series.getItemAt(0);
  series.name = title;
  series.setXAxisValues(rangeOf(sheet, names));
  return () => decorate(drawn, chart, formatOf(filled, values));
}

function decorate(chart: Excel.Chart, { kind, values }: SheetChart, format: string): void {
  const { font } = chart.title.format;
  font.name = "黑体";
  font.size = 12;
  font.bold = false;
  chart.legend.visible = kind === "pie";
  if (kind === "pie") chart.legend.position = "Bottom";
  const series = chart.series.getItemAt(0);
  const points = (values.bottom - values.top + 1) * (values.right - values.left + 1);
  for (let i = 0; i < points; i++)
    series.points
      .getItemAt(i)
      .format.fill.setSolidColor(`#${chartPalette[i % chartPalette.length] ?? "A6A6A6"}`);
  label(chart, series, kind, points, format);
}

function label(
  chart: Excel.Chart,
  series: Excel.ChartSeries,
  kind: SheetChart["kind"],
  points: number,
  format: string,
): void {
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = kind === "column";
  dataLabels.showPercentage = kind === "pie";
  dataLabels.showCategoryName = kind === "pie" && points <= mostNamedSlices;
  dataLabels.numberFormat = kind === "pie" ? "0.0%" : format;
  if (kind === "pie") {
    dataLabels.separator = "\n";
    dataLabels.position = "BestFit";
    return;
  }
  dataLabels.position = "OutsideEnd";
  series.gapWidth = 120;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.numberFormat = "#,##0";
  chart.axes.categoryAxis.tickLabelPosition = "Low";
}

/** How the labels of columns print their number. */
function formatOf({ rows }: FilledSheet, { top, left }: SheetChart["values"]): string {
  const look = rows[top]?.[left]?.look;
  return look === "count" ? "0" : look === "percent" ? '0.0"%"' : "#,##0.00";
}
