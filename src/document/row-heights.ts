// How high the rows of a table are in a type of some size, so that pages can be counted before Word lays them out.
import type { Density } from "./role-styles";
import type { GridCell, Panel } from "./table-layout";

/** White space at both sides of a cell, and a rule, in points. */
export const cellPadding = 2;
const rule = 0.5;

/** Width of a text in characters: a Chinese one counts 1, a digit or a letter half. */
export const charactersOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (char < "\u2000" ? (/[A-Z%]/.test(char) ? 0.8 : 0.5) : 1), 0);

/** Widths of a panel's columns in points, `room` in all. */
export function columnWidths({ widths }: Panel, room: number): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => (room * width) / sum);
}

/** Heights of all rows of a panel, header first, in points, with their rules. */
export function rowHeights(panel: Panel, room: number, density: Density): number[] {
  const widths = columnWidths(panel, room);
  const rows = [...panel.head, ...panel.rows];
  const heights = rows.map((row) => Math.max(density.row, ...heightsOf(row, widths, density, 1)) + rule);
  // A cell over several rows stretches the last of them.
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (!cell || cell.down === 1) continue;
      const last = r + cell.down - 1;
      const held = heights.slice(r, last + 1).reduce((sum, height) => sum + height, 0);
      const lacking = heightOf(cell, c, widths, density) + rule - held;
      if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
    }
  }
  return heights;
}

const heightsOf = (
  row: readonly (GridCell | null)[],
  widths: readonly number[],
  density: Density,
  down: number,
): number[] => row.flatMap((cell, c) => (cell?.down === down ? [heightOf(cell, c, widths, density)] : []));

function heightOf(
  { text, across, indent }: GridCell,
  column: number,
  widths: readonly number[],
  { size, pitch, row }: Density,
): number {
  const width = widths.slice(column, column + across).reduce((sum, one) => sum + one, 0);
  const room = width - 2 * cellPadding - indent * size;
  return linesOf(text, size, room) * pitch + (row - pitch);
}

/** How many lines a text takes at most: before a word of letters, or a sign that begins no line, one may end early. */
export function linesOf(text: string, size: number, room: number): number {
  const needed = charactersOf(text) * size;
  if (/^\p{Script=Han}*$/u.test(text)) return Math.ceil(text.length / Math.max(Math.floor(room / size), 1));
  return needed <= room ? 1 : Math.ceil(needed / Math.max(room - size, size));
}
