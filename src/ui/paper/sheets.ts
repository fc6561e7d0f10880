// How a draft falls into sheets of paper and paragraphs, each with the edit that lies over it.
import type { Block, Report, Section, Span } from "../../engine/value/report";
import { drawingsOf, type Drawing, type Drawings } from "../../document/chart-look";
import { alignText, type AlignedPiece } from "../../app/work/align";
import { isWords, placeEdits, placeKey, type Edit, type Placing } from "../../app/work/edits";
import type { ShownRole } from "./paper-looks";

/** Words that can be edited. `generated` are the spans of the draft; `edit` is what a person made of them. */
export type PaperWords = {
  kind: "words";
  key: string;
  index: number;
  role: ShownRole;
  generated: readonly Span[];
  pieces: readonly AlignedPiece[];
  edit?: Edit;
  /** The generated text is another than the one that was edited. */
  stale: boolean;
};

export type Thing = PaperWords | { kind: "block"; key: string; block: Block; drawing?: Drawing | undefined };

export type Part = {
  id: string;
  heading: string;
  role: ShownRole;
  things: readonly Thing[];
  /** Edits whose paragraph is no more. */
  lost: readonly Edit[];
};

/** One sheet: the cover, or a part of the document with its sections. */
export type PaperSheet = { key: string; isCover: boolean; parts: readonly Part[] };

/** `notes` as the user wants them in the document. */
export function sheetsOf(report: Report, edits: readonly Edit[], notes: boolean): PaperSheet[] {
  const placing = placeEdits(report.sections, edits);
  const charts = drawingsOf(report.sections);
  const sheets: { key: string; isCover: boolean; parts: Part[] }[] = [];
  for (const section of report.sections) {
    const isCover = section.level === 1;
    const last = sheets.at(-1);
    if (!last || section.level <= 2 || last.isCover) sheets.push({ key: section.id, isCover, parts: [] });
    sheets.at(-1)?.parts.push(partOf(section, report, placing, notes, charts));
  }
  return sheets;
}

const headings: readonly ShownRole[] = ["title", "part", "section", "subheading"];
const headingRole = (level: number): ShownRole => headings[Math.max(level, 1) - 1] ?? "minor";

function partOf(section: Section, report: Report, placing: Placing, notes: boolean, charts: Drawings): Part {
  return {
    id: section.id,
    heading: section.heading,
    role: headingRole(section.level),
    things: section.blocks.flatMap((block, index): Thing[] => {
      const key = placeKey(section.id, index);
      if (block.kind === "note" && !notes) return [];
      if (!isWords(block)) {
        const drawing = block.kind === "chart" ? charts.get(block.chart) : undefined;
        return [{ kind: "block", key, block, drawing }];
      }
      const placed = placing.at.get(key);
      return [
        {
          ...{ kind: "words", key, index, role: roleOf(block, section.level), generated: block.spans },
          pieces: placed ? alignText(block.spans, placed.edit.text, report.figures) : block.spans,
          ...(placed && { edit: placed.edit }),
          stale: placed?.stale ?? false,
        },
      ];
    }),
    lost: placing.lost.filter((edit) => edit.section === section.id),
  };
}

function roleOf(block: Extract<Block, { spans: Span[] }>, level: number): ShownRole {
  if (block.kind === "heading") return headingRole(block.level);
  if (block.kind === "note") return "note";
  return level === 1 ? "cover" : "body";
}
