// What every drawing of a chart shares: which charts can be drawn, their colours, their words.
import type { Chart, Section } from "../engine/value/report";
import { clean } from "./clean-line";

/**
 * Fills that black labels stay readable on, with greys that differ (neighbours most), so that a black-and-white
 * print can be read.
 */
export const palette = ["5B7FB5", "A9CFEA", "D98A4E", "FFE699", "A6A6A6", "D3DFC4"];

/** Fill of the point at `index`, six hex digits; the palette repeats. */
export function fill(index: number): string {
  return palette[index % palette.length] ?? "A6A6A6";
}

/** A chart as it is drawn: horizontal bars have room for the names of many parts. */
export type Drawing = Omit<Chart, "kind"> & { kind: Chart["kind"] | "bar" };

/** Colours of the points. This year, the last column of several, is darker than the years before it. */
export function coloursOf({ kind, points }: Drawing): string[] {
  if (kind === "bar") return points.map(() => fill(0));
  return points.map((_, i) => fill(kind === "pie" ? i : i === points.length - 1 ? 0 : 1));
}

/** Text for readers who cannot see the chart. */
export function describe(chart: Drawing): string {
  return `${chart.caption}：${chart.points.map((point) => `${point.name} ${point.shown}`).join("；")}`;
}

/** A pie of more slices, or with more slices that are too narrow for a label, is drawn as bars. */
const mostSlices = 6;
const mostNarrow = 1;
const narrow = 0.04;

/**
 * The chart as it can be drawn, or null when there is nothing to draw (no point has a number, or the whole of a pie
 * is 0). A slice cannot show a negative share or be seen when it is 0.
 */
export function drawable(chart: Chart): Drawing | null {
  const numbers = chart.points
    .filter((point) => point.value.trim() !== "" && Number.isFinite(Number(point.value)))
    .map((point) => ({ ...point, name: oneLine(point.name), shown: oneLine(point.shown) }));
  const points = chart.kind === "pie" ? numbers.filter(({ value }) => Number(value) !== 0) : numbers;
  if (points.length === 0) return null;
  return { kind: kindOf(chart, points), caption: oneLine(chart.caption), unit: oneLine(chart.unit), points };
}

/** Drawings by chart. */
export type Drawings = ReadonlyMap<Chart, Drawing>;

/**
 * The charts that a document shows, numbered: none of one bar or of one part that is the whole, and none that shows what
 * another one has shown.
 */
export function drawingsOf(sections: readonly Section[]): Drawings {
  const drawings = new Map<Chart, Drawing>();
  const seen = new Set<string>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    const drawing = block.kind === "chart" ? drawable(block.chart) : null;
    const key = JSON.stringify(drawing?.points.map(({ name, value }) => [name, value]));
    if (block.kind !== "chart" || !drawing || drawing.points.length < 2 || seen.has(key)) continue;
    seen.add(key);
    const caption = drawing.caption.replace(/^(图\s*)\d+/u, `$1${seen.size}`);
    drawings.set(block.chart, { ...drawing, caption });
  }
  return drawings;
}

function kindOf({ kind }: Chart, points: Chart["points"]): Drawing["kind"] {
  const values = points.map(({ value }) => Number(value));
  if (kind === "column" || values.some((value) => value < 0))
    return values.length > mostSlices ? "bar" : "column";
  const whole = values.reduce((sum, value) => sum + value, 0);
  const narrows = values.filter((value) => value < narrow * whole).length;
  return values.length > mostSlices || narrows > mostNarrow ? "bar" : "pie";
}

function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, " ").trim();
}
