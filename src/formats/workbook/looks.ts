// What each look is: font, fill, borders, alignment and number format; the same in a file and in Excel itself.
import type { CellLook, FilledCell, WordRule } from "../../engine/value/filled";
import type { Severity } from "../../engine/value/report";

/** How a cell shows. Colours are six hexadecimal digits; `size` is in points. */
export type LookStyle = {
  font: { name: string; size: number; bold: boolean; underline: boolean; colour: string | null };
  fill: string | null;
  /** Thin lines all around. */
  bordered: boolean;
  format: string;
  horizontal: "left" | "center" | "right";
  wraps: boolean;
  indent: number;
};

const plain = "宋体";

/** Looks that stand in the grid of a table; the others are lines above and below it. */
const outside: readonly CellLook[] = ["title", "line-left", "line-right", "note"];

export const isInGrid = (look: CellLook): boolean => !outside.includes(look);

/** Height of one line of text, in points. */
export const lineHeight = 16;

/** Heights of rows that are not as high as their text. */
export const rowHeights: Partial<Record<CellLook, number>> = { title: 32 };

/** What of a cell decides how it shows; of the value that of a percentage alone. */
type Looking = Pick<FilledCell, "look" | "strong" | "indent" | "value">;

/** How a cell shows; without a cell, a blank in the grid. */
export function lookOf(cell: Looking | null, blankZeros: boolean, isMerged: boolean): LookStyle {
  const look = cell?.look ?? "text";
  const horizontal = horizontals[look] ?? "left";
  return {
    font: fontOf(look, cell?.strong === true || look === "head"),
    fill: look === "head" ? "F2F2F2" : null,
    bordered: isInGrid(look),
    format: formatOf(look, cell, blankZeros),
    horizontal,
    wraps: isWrapped(look, isMerged),
    indent: horizontal === "center" ? 0 : (cell?.indent ?? 0),
  };
}

function fontOf(look: CellLook, bold: boolean): LookStyle["font"] {
  const usual = { name: plain, size: 11, bold, underline: false, colour: null };
  if (look === "title") return { ...usual, name: "方正小标宋简体", size: 16, bold: false };
  if (look === "note") return { ...usual, size: 10 };
  if (look === "link") return { ...usual, underline: true, colour: "1F4E9E" };
  return usual;
}

function formatOf(look: CellLook, cell: Looking | null, blankZeros: boolean): string {
  switch (look) {
    case "amount":
      return blankZeros ? "#,##0.00;-#,##0.00;;@" : "#,##0.00";
    case "percent":
      return /\.\d\d/.test(cell?.value ?? "") ? '0.00"%"' : '0.0"%"';
    case "code":
      return "@";
    default:
      return "General";
  }
}

/** A note that is not merged runs over the blank cells beside it. */
export const isWrapped = (look: CellLook, isMerged: boolean): boolean =>
  ["head", "text", "link"].includes(look) || (look === "note" && isMerged);

const horizontals: Partial<Record<CellLook, LookStyle["horizontal"]>> = {
  title: "center",
  head: "center",
  "line-right": "right",
  amount: "right",
  percent: "right",
  count: "right",
};

/** Colours of words; in a black-and-white print the bad ones are dark and bold. */
export const wordColours: Record<WordRule["colour"], { font: string; fill: string | null; bold: boolean }> = {
  good: { font: "006100", fill: "C6EFCE", bold: false },
  bad: { font: "9C0006", fill: "FFC7CE", bold: true },
  quiet: { font: "7F7F7F", fill: null, bold: false },
};

/** Fills of marks. They differ from those of words and in a black-and-white print from each other. */
export const markColours: Record<Severity, string> = { error: "FF9F9F", warning: "FFE08A", info: "D6E6F7" };

/** Fills that black labels stay readable on, with greys that differ, so that a black-and-white print can be read. */
export const chartPalette = [
  ...["5B7FB5", "A9CFEA", "D98A4E", "FFE699", "A6A6A6", "D3DFC4"],
  ...["6F9A5B", "D9A79B", "9C7FB8", "D6CAE3", "7FC4BE", "E8DCC8"],
];

/** With more slices, names on the labels would cover each other; the legend has them. */
export const mostNamedSlices = 6;
