// Writes one of our sheets: content, looks, measures, colours of words, charts. Nothing here waits for Excel.
import type { Area, FilledSheet } from "../../engine/value/filled";
import { heightOf, layOut, pagesAcross, type SheetPlace } from "../../formats/workbook/write/sheet-layout";
import { renameInFormula } from "../../formats/workbook/tab-names";
import { lookOf, wordColours, type LookStyle } from "../../formats/workbook/looks";
import { drawCharts } from "./charts";
import { contentOf, formatOf } from "./content";
import { rangeOf } from "./range";
import { rectangles } from "./rectangles";

/** `renamed`: tabs with another name than their sheet asks for. `later` takes what can wait and may fail. */
type Paint = { renamed: ReadonlyMap<string, string>; later: (() => void)[] };

/** Rows of content that go at once, by their number of cells. */
const blockCells = 6000;

type Places = (SheetPlace | undefined)[][];

/** Bytes that one thing said to Excel takes in a request, about. */
const word = 300;

/** Steps that write `filled` onto an empty sheet, each with its size in bytes. Between them the request may be sent. */
export function* paint(
  sheet: Excel.Worksheet,
  filled: FilledSheet,
  { renamed, later }: Paint,
): Generator<number> {
  const places = layOut(filled);
  const width = Math.max(1, ...places.map((row) => row.length));
  yield link(sheet, filled, renamed) * word;
  yield* fill(sheet, filled, places, width, renamed);
  yield formatSheet(sheet, filled, places, width) * word;
  for (const area of filled.merges) rangeOf(sheet, area).merge();
  yield filled.merges.length * word;
  yield measure(sheet, filled, places) * word;
  view(sheet, filled);
  for (const rule of filled.wordRules) colourWords(sheet, rule);
  later.push(...drawCharts(sheet, filled), () => setPage(sheet, filled));
  yield (filled.wordRules.length * 5 + filled.charts.length * 30 + 10) * word;
}

/** Links first: Excel puts text and a look of its own into the cell, which then get ours. */
function link(sheet: Excel.Worksheet, { rows }: FilledSheet, renamed: ReadonlyMap<string, string>): number {
  let count = 0;
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell?.link === undefined) continue;
      const range = rangeOf(sheet, { top: r, left: c, bottom: r, right: c });
      range.hyperlink = {
        documentReference: renameInFormula(cell.link, renamed),
        textToDisplay: "→",
        screenTip: `跳转到 ${cell.link}`,
      };
      count += 2;
    }
  }
  return count;
}

function* fill(
  sheet: Excel.Worksheet,
  { blankZeros }: FilledSheet,
  places: Places,
  width: number,
  renamed: ReadonlyMap<string, string>,
): Generator<number> {
  const height = Math.max(1, Math.floor(blockCells / width));
  for (let top = 0; top < places.length; top += height) {
    const rows = places.slice(top, top + height);
    const range = rangeOf(sheet, { top, left: 0, bottom: top + rows.length - 1, right: width - 1 });
    const grid = <T>(of: (place: SheetPlace | undefined) => T): T[][] =>
      rows.map((row) => Array.from({ length: width }, (_, c) => of(row[c])));
    // The format first: it decides how Excel takes the content.
    const formats = grid((place) => (place ? formatOf(place.cell, blankZeros) : "General"));
    const content = grid((place) => contentOf(place?.cell ?? null, renamed));
    range.numberFormat = formats;
    range.formulas = content;
    yield bytesOf(formats) + bytesOf(content);
  }
}

const bytesOf = (grid: unknown): number => new TextEncoder().encode(JSON.stringify(grid)).length;

function formatSheet(
  sheet: Excel.Worksheet,
  { blankZeros }: FilledSheet,
  places: Places,
  width: number,
): number {
  if (places.length === 0) return 0;
  let count = 6;
  const looks = places.map((row) =>
    row.map((place) => place && lookOf(place.like, blankZeros, place.area !== undefined)),
  );
  const whole = rangeOf(sheet, { top: 0, left: 0, bottom: places.length - 1, right: width - 1 }).format;
  whole.font.name = usual.font.name;
  whole.font.size = usual.font.size;
  whole.verticalAlignment = "Center";
  const each = <T extends string>(
    keyOf: (look: LookStyle) => T | null,
    set: (range: Excel.Range, key: T, area: Area) => void,
  ): void => {
    const keys = looks.map((row) => row.map((look) => (look && keyOf(look)) ?? undefined));
    for (const { key, area } of rectangles(keys)) {
      set(rangeOf(sheet, area), key as T, area);
      count += 4;
    }
  };
  each(
    ({ bordered }) => (bordered ? "bordered" : null),
    (range, _, area) => frame(range, area),
  );
  each(
    ({ fill: colour }) => colour,
    ({ format }, colour) => (format.fill.color = `#${colour}`),
  );
  each(
    ({ horizontal }) => horizontal,
    ({ format }, key) => (format.horizontalAlignment = sides[key]),
  );
  each(
    ({ wraps }) => (wraps ? "wraps" : null),
    ({ format }) => (format.wrapText = true),
  );
  each(
    ({ indent }) => (indent > 0 ? String(indent) : null),
    ({ format }, key) => (format.indentLevel = Number(key)),
  );
  each(
    ({ font }) => fontKey(font),
    ({ format }, key) => setFont(format.font, key),
  );
  return count;
}

const usual = lookOf(null, false, false);

const sides = { left: "Left", center: "Center", right: "Right" } as const;

const fontKey = (font: LookStyle["font"]): string | null => {
  const key = JSON.stringify(font);
  return key === JSON.stringify(usual.font) ? null : key;
};

function setFont(range: Excel.RangeFont, key: string): void {
  const font = JSON.parse(key) as LookStyle["font"];
  if (font.name !== usual.font.name) range.name = font.name;
  if (font.size !== usual.font.size) range.size = font.size;
  if (font.bold) range.bold = true;
  if (font.underline) range.underline = "Single";
  if (font.colour !== null) range.color = `#${font.colour}`;
}

/** Thin lines around every cell. */
function frame({ format }: Excel.Range, { top, left, bottom, right }: Area): void {
  const { borders } = format;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const)
    borders.getItem(edge).style = "Continuous";
  if (bottom > top) borders.getItem("InsideHorizontal").style = "Continuous";
  if (right > left) borders.getItem("InsideVertical").style = "Continuous";
}

/** Points of a column of so many characters in 宋体 11 (8 pixels each and 5 beside), and the highest row. */
const [character, padding, highest] = [6, 3.75, 409];

/** Height of a row that needs no more than its one line, in points. */
const usualHeight = 18;

function measure(sheet: Excel.Worksheet, { widths }: FilledSheet, places: Places): number {
  const columns = rectangles([widths.map((width) => String(Math.min(255, width) * character + padding))]);
  for (const { key, area } of columns) rangeOf(sheet, area).format.columnWidth = Number(key);
  const height = (row: Places[number], r: number): number => heightOf(row, r, widths) ?? usualHeight;
  const rows = rectangles(places.map((row, r) => [String(Math.min(highest, height(row, r)))]));
  for (const { key, area } of rows) rangeOf(sheet, area).format.rowHeight = Number(key);
  return 3 * (columns.length + rows.length);
}

function view(sheet: Excel.Worksheet, { header, labels = 0 }: FilledSheet): void {
  sheet.tabColor = "#5B7FB5";
  sheet.showGridlines = false;
  sheet.freezePanes.unfreeze();
  if (header.to < 0) return;
  if (labels > 0)
    sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 0, left: 0, bottom: header.to, right: labels - 1 }));
  else sheet.freezePanes.freezeRows(header.to + 1);
}

function colourWords(sheet: Excel.Worksheet, { area, word, colour }: FilledSheet["wordRules"][number]): void {
  const { cellValue } = rangeOf(sheet, area).conditionalFormats.add("CellValue");
  const { font, fill: background, bold } = wordColours[colour];
  cellValue.format.font.color = `#${font}`;
  if (bold) cellValue.format.font.bold = true;
  if (background !== null) cellValue.format.fill.color = `#${background}`;
  cellValue.rule = { formula1: `="${word.replaceAll('"', '""')}"`, operator: "EqualTo" };
}

/** How the sheet is printed. Excel asks the printer about it, so that it may fail where there is none. */
function setPage(sheet: Excel.Worksheet, { header, landscape, widths }: FilledSheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: pagesAcross(widths) };
  if (header.to >= header.from && header.to >= 0)
    pageLayout.setPrintTitleRows(`$${header.from + 1}:$${header.to + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
}
