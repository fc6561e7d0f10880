// The one walk over a report: sections and blocks become a flat list of lines and charts, each with its role.
import type { Block, Report, Section, Span } from "../engine/value/report";
import type { FilledTables } from "../engine/fill-sheets";
import { drawingsOf, type Drawing, type Drawings } from "./chart-look";
import { documentTable, type DocumentTable } from "./table-layout";
import { clean } from "./clean-line";

/** What a reader may choose about any output. */
export type DocumentOptions = {
  /** Keep remarks such as （注：数据来源于…）; true unless told otherwise. */
  notes?: boolean | undefined;
  /** The public tables, and those that could not be made; without it only their headings are there. */
  tables?: FilledTables | undefined;
  /** Keep rows and columns without amounts in grids of details (公开05, 公开07), too. */
  fullTables?: boolean | undefined;
  /** The charts to show, where the report is only some sections of the document: they are numbered through it. */
  charts?: Drawings | undefined;
  /** Only these parts (第一部分 is 1), besides the cover; all unless told otherwise. */
  parts?: readonly number[] | undefined;
};

/** The part that a line plays in the document; `styles.ts` says how each looks. */
export type LineRole = "title" | "cover" | "part" | "section" | "subheading" | "minor" | "body" | "note";

/** One paragraph of text, never blank, never with a line break. */
export type PrintedLine = { role: LineRole; spans: Span[] };

/** A chart that can be drawn; its caption stands under it. */
export type Figure = { role: "chart"; chart: Drawing };

/** A public table; its heading stands above it. */
export type TableItem = { role: "table"; table: DocumentTable };

export type Item = PrintedLine | Figure | TableItem;

/** The document in reading order. `cover` holds the level-1 sections that open it. */
type Outline = { title: string; cover: Item[]; body: Item[] };

/** Walks a report once for every format: filters notes, splits typed line breaks, drops what is blank. */
export function outline(report: Report, options: DocumentOptions = {}): Outline {
  const firstInside = report.sections.findIndex((section) => section.level > 1);
  const covers = firstInside < 0 ? report.sections.length : firstInside;
  const charts = options.charts ?? drawingsOf(report.sections);
  const walk = (section: Section) => sectionItems(section, { ...options, charts });
  const cover = report.sections.slice(0, covers).flatMap(walk);
  const [title] = cover.flatMap((item) => (item.role === "title" ? [lineText(item)] : []));
  return {
    title: title ?? clean(report.pack.name),
    cover: cover.map((item) => (item.role === "body" ? { ...item, role: "cover" } : item)),
    body: chosenParts(report.sections.slice(covers), options.parts).flatMap(walk),
  };
}

/** Parts open with a heading of level 2. */
function chosenParts(sections: readonly Section[], parts: readonly number[] | undefined): readonly Section[] {
  let part = 0;
  return sections.filter(({ level }) => {
    if (level === 2) part++;
    return parts?.includes(part) ?? true;
  });
}

/** The words of a line. */
export function lineText(line: PrintedLine): string {
  return line.spans.map((span) => span.text).join("");
}

function sectionItems(section: Section, options: DocumentOptions): Item[] {
  const { notes = true } = options;
  return [
    ...headingLine(section.level, [{ text: section.heading }]),
    ...section.blocks
      .filter((block) => notes || block.kind !== "note")
      .flatMap((block) => blockItems(block, options)),
  ];
}

function blockItems(block: Block, { tables, fullTables, charts }: DocumentOptions): Item[] {
  switch (block.kind) {
    case "table":
      return tables ? tableItem(block.table, tables, fullTables) : [];
    case "heading":
      return headingLine(block.level, block.spans);
    case "chart": {
      const chart = charts?.get(block.chart);
      return chart === undefined ? [] : [{ role: "chart", chart }];
    }
    default:
      return splitLines(block.spans).map((spans) => ({
        role: block.kind === "note" ? "note" : "body",
        spans,
      }));
  }
}

/** A table that could not be made is something to fill in. */
function tableItem(id: string, { sheets, missing, annexes }: FilledTables, full?: boolean): Item[] {
  const sheet = [...sheets, ...annexes].find((one) => one.id === id);
  if (sheet) return [{ role: "table", table: documentTable(sheet, full) }];
  const reason = missing.find((one) => one.id === id)?.missing;
  return reason === undefined ? [] : [{ role: "body", spans: [{ text: `【待填：${reason}】`, todo: true }] }];
}

/** A heading is one line, however it was typed. */
function headingLine(level: number, spans: readonly Span[]): PrintedLine[] {
  const joined = spans.map((span) => ({ ...span, text: clean(span.text).replace(/\s*\n\s*/g, " ") }));
  return splitLines(joined).map((line) => ({ role: headingRole(level), spans: line }));
}

function headingRole(level: number): LineRole {
  const roles = ["title", "part", "section", "subheading"] as const;
  return roles[Math.max(level, 1) - 1] ?? "minor";
}

/** Typed answers may hold line breaks and indents of their own: one line each, without them, blank ones dropped. */
function splitLines(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of clean(span.text).split("\n").entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...span, text });
    }
  }
  return lines.map(trimLine).filter((line) => line.length > 0);
}

function trimLine(line: readonly Span[]): Span[] {
  const started = trimEdge(line, (text) => text.trimStart());
  return trimEdge(started.reverse(), (text) => text.trimEnd()).reverse();
}

/** Cuts white space off the outer span, leaving out spans that hold nothing else. */
function trimEdge(spans: readonly Span[], trim: (text: string) => string): Span[] {
  const first = spans.findIndex((span) => trim(span.text) !== "");
  if (first < 0) return [];
  return spans.slice(first).map((span, index) => (index === 0 ? { ...span, text: trim(span.text) } : span));
}
