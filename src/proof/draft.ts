// A draft as a proofreader sees it: one plain text, and the paragraphs, headings and table rows that stand in it.
import type { Range } from "../formats/text/mapping";

/** A stretch of the draft's text. */
export type { Range };

export type ParagraphKind =
  | "heading"
  | "body"
  /** A row of a table; `cells` are its cells from left to right. */
  | "row"
  /** A line of the table of contents. */
  | "contents";

/**
 * One paragraph, heading or table row. `pieces` are where its words stand: several, in reading order, when it was
 * wrapped, interrupted by a page number or exported with its lines out of order.
 */
export type Paragraph = {
  kind: ParagraphKind;
  /** Of a heading: 1 title or 第一部分, 2 一、, 3 （一）, 4 the title of a table. */
  level?: number;
  pieces: readonly Range[];
  cells?: readonly Range[];
};

/** `text` is what `--text` prints; every offset of a finding counts in it. */
export type Draft = { name: string; text: string; paragraphs: readonly Paragraph[] };
