// What every drawing of a chart shares: which charts can be drawn, their colours, their words.
import type { Chart } from "../engine/value/report";
import { clean } from "./clean-line";

/**
 * Fills that black labels stay readable on, with greys that differ (neighbours most), so that a black-and-white
 * print can be read.
 */
export const palette = [
  ...["5B7FB5", "A9CFEA", "D98A4E", "FFE699", "A6A6A6", "D3DFC4"],
  ...["6F9A5B", "D9A79B", "9C7FB8", "D6CAE3", "7FC4BE", "E8DCC8"],
];

/** Fill of the point at `index`, six hex digits; the palette repeats. */
export function fill(index: number): string {
  return palette[index % palette.length] ?? "A6A6A6";
}

/** Text for readers who cannot see the chart. */
export function describe(chart: Chart): string {
  return `${chart.caption}：${chart.points.map((point) => `${point.name} ${point.shown}`).join("；")}`;
}

/**
 * The chart as it can be drawn, or null when there is nothing to draw (no point has a number, or the whole of a pie
 * is 0). A pie with a negative share is drawn as columns: a slice cannot show it.
 */
export function drawable(chart: Chart): Chart | null {
  const points = chart.points
    .filter((point) => point.value.trim() !== "" && Number.isFinite(Number(point.value)))
    .map((point) => ({ ...point, name: oneLine(point.name), shown: oneLine(point.shown) }));
  const values = points.map((point) => Number(point.value));
  const kind = values.some((value) => value < 0) ? "column" : chart.kind;
  if (points.length === 0 || (kind === "pie" && values.every((value) => value === 0))) return null;
  return { kind, caption: oneLine(chart.caption), unit: oneLine(chart.unit), points };
}

function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, " ").trim();
}
