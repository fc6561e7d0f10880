// Charts as small self-contained SVG pictures, for the screen and for HTML.
import { coloursOf, describe, type Drawing } from "./chart-look";
import { escapeAnywhere } from "../formats/xml/xml-text";

const width = 720;
const fontFamily = "SimSun, 宋体, 'Noto Serif CJK SC', serif";
const rowHeight = 20;
const radius = 105;

type Slice = { label: string; fill: string; from: number; to: number };
type Label = { slice: Slice; right: boolean; y: number };

/** The picture of a drawable chart (see `drawable`). */
export function toSvg(chart: Drawing): string {
  return { pie, bar: bars, column: columns }[chart.kind](chart);
}

function pie(chart: Drawing): string {
  const slices = toSlices(chart);
  const labels = placeLabels(slices);
  const height = Math.max(2 * radius + 60, labelSpan(labels) + 40);
  const middle = { x: width / 2, y: height / 2 };
  const shapes = slices.map((slice) => sliceShape(slice, middle));
  return picture(chart, height, [...shapes, ...labels.map((label) => labelShape(label, middle))]);
}

/** Turns are fractions of the circle, clockwise from twelve o'clock. */
function toSlices(chart: Drawing): Slice[] {
  const whole = chart.points.reduce((sum, point) => sum + Number(point.value), 0);
  const colours = coloursOf(chart);
  let turn = 0;
  return chart.points.map((point, index) => {
    const from = turn;
    turn += Number(point.value) / whole;
    return { label: `${point.name} ${point.shown}`, fill: colours[index] ?? "", from, to: turn };
  });
}

function sliceShape(slice: Slice, middle: Point): string {
  const share = slice.to - slice.from;
  const look = `fill="#${slice.fill}" stroke="#fff" stroke-width="1.5"`;
  if (share > 0.9999) return `<circle cx="${n(middle.x)}" cy="${n(middle.y)}" r="${radius}" ${look}/>`;
  const [start, end] = [onCircle(middle, slice.from, radius), onCircle(middle, slice.to, radius)];
  const arc = `A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(end)}`;
  return `<path d="M${at(middle)} L${at(start)} ${arc} Z" ${look}/>`;
}

/** One label beside each slice, left or right of the pie, pushed apart until none covers another. `y` is from the middle. */
function placeLabels(slices: readonly Slice[]): Label[] {
  const labels = slices.map((slice) => {
    const point = onCircle({ x: 0, y: 0 }, (slice.from + slice.to) / 2, radius + 12);
    return { slice, right: point.x >= 0, y: point.y };
  });
  return [true, false].flatMap((right) => pushApart(labels.filter((label) => label.right === right)));
}

function pushApart(labels: readonly Label[]): Label[] {
  const sorted = labels.map((label) => ({ ...label })).sort((a, b) => a.y - b.y);
  const needed = (sorted.length - 1) * rowHeight;
  let floor = Math.min(-needed / 2, sorted[0]?.y ?? 0);
  for (const [index, label] of sorted.entries()) {
    const lowest = Math.max(needed / 2, radius) - (sorted.length - 1 - index) * rowHeight;
    label.y = Math.max(floor, Math.min(label.y, lowest));
    floor = label.y + rowHeight;
  }
  return sorted;
}

function labelSpan(labels: readonly Label[]): number {
  return 2 * Math.max(...labels.map((label) => Math.abs(label.y)));
}

function labelShape({ slice, right, y }: Label, middle: Point): string {
  const edge = onCircle(middle, (slice.from + slice.to) / 2, radius);
  const side = right ? 1 : -1;
  const bend = { x: middle.x + side * (radius + 16), y: middle.y + y };
  const line = `<polyline points="${at(edge)} ${at(bend)} ${at({ x: bend.x + side * 10, y: bend.y })}" fill="none" stroke="#999"/>`;
  return line + label(slice.label, { x: bend.x + side * 14, y: bend.y + 4 }, right ? "start" : "end");
}

function columns(chart: Drawing): string {
  const values = chart.points.map((point) => Number(point.value));
  const [top, bottom] = [Math.max(0, ...values), Math.min(0, ...values)];
  const scale = 210 / (top - bottom || 1);
  const zero = 34 + top * scale;
  const slot = (width - 80) / values.length;
  const names = bottom < 0 ? 284 : 266;
  const colours = coloursOf(chart);
  const axis = `<line x1="40" y1="${n(zero)}" x2="${width - 40}" y2="${n(zero)}" stroke="#666"/>`;
  const bars = chart.points.map((point, index) => {
    const base = { x: 40 + slot * (index + 0.5), y: zero };
    const shape = bar(
      point.shown,
      colours[index] ?? "",
      base,
      Number(point.value) * scale,
      Math.min(90, slot * 0.6),
    );
    return shape + label(point.name, { x: base.x, y: names });
  });
  return picture(chart, names + 14, [axis, ...bars]);
}

/** Horizontal bars with their names on the left. */
function bars(chart: Drawing): string {
  const values = chart.points.map((point) => Number(point.value));
  const [most, least] = [Math.max(0, ...values), Math.min(0, ...values)];
  const scale = 320 / (most - least || 1);
  const zero = 300 - least * scale;
  const colours = coloursOf(chart);
  const rows = chart.points.map(({ name, shown }, i) => {
    const [y, length] = [30 + i * 26, (values[i] ?? 0) * scale];
    const box = `x="${n(Math.min(zero, zero + length))}" y="${y - 9}" width="${n(Math.abs(length))}" height="18"`;
    const end = { x: Math.max(zero, zero + length) + 6, y: y + 5 };
    const shape = `<rect ${box} fill="#${colours[i]}" stroke="#666"/>`;
    return [label(name, { x: 292, y: y + 5 }, "end"), shape, label(shown, end, "start")].join("");
  });
  return picture(chart, 30 + rows.length * 26, rows);
}

/** A column on its base, or hanging from it when its height is negative, with its value at the far end. */
function bar(shown: string, colour: string, base: Point, height: number, breadth: number): string {
  const corner = `x="${n(base.x - breadth / 2)}" y="${n(Math.min(base.y, base.y - height))}"`;
  const box = `width="${n(breadth)}" height="${n(Math.abs(height))}"`;
  const end = { x: base.x, y: base.y - height + (height < 0 ? 16 : -8) };
  return `<rect ${corner} ${box} fill="#${colour}" stroke="#666"/>${label(shown, end)}`;
}

type Point = { x: number; y: number };

function picture(chart: Drawing, height: number, shapes: readonly string[]): string {
  const box = `width="${width}" height="${n(height)}" viewBox="0 0 ${width} ${n(height)}" style="max-width:100%;height:auto"`;
  const words = `role="img" aria-label="${escapeAnywhere(describe(chart))}" font-family="${fontFamily}" font-size="13"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} ${words}>${shapes.join("")}</svg>`;
}

function label(text: string, point: Point, anchor = "middle"): string {
  return `<text x="${n(point.x)}" y="${n(point.y)}" text-anchor="${anchor}" fill="#333">${escapeAnywhere(text)}</text>`;
}

function onCircle(middle: Point, turn: number, distance: number): Point {
  const angle = turn * 2 * Math.PI;
  return { x: middle.x + distance * Math.sin(angle), y: middle.y - distance * Math.cos(angle) };
}

function at(point: Point): string {
  return `${n(point.x)},${n(point.y)}`;
}

/** At most two decimals, the same on every machine. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
