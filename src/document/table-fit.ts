// How a table is set so that it takes few pages: the size of its type, and which of its parts begin a page.
import { densities, looks, roomOf, type Density, type PageSheet } from "./role-styles";
import { linesOf, rowHeights } from "./row-heights";
import type { DocumentTable } from "./table-layout";

export type Fit = {
  density: Density;
  /** Of each panel: whether it begins a page, and how many more pages it takes than the one that it begins on. */
  begins: boolean[];
  more: number[];
  /** All pages, and the points that are taken on the last of them. */
  pages: number;
  used: number;
};

/** A table with this many columns is set small. */
const smallFrom = 6;

/** Sets a table below what takes `before` points of its first page: as large as it can be on the fewest pages. */
export function fitTable(
  table: DocumentTable,
  sheet: PageSheet,
  before: number,
  choice: readonly Density[] = densities,
): Fit {
  const isSmall = table.panels.some(({ widths }) => widths.length >= smallFrom);
  const fits = choice
    .filter(({ role }) => !isSmall || role !== "tableCell")
    .map((density) => fitAs(table, sheet, before, density))
    // The smallest type is there for a table that then stands on one page, or whose parts do.
    .filter(
      ({ density, pages, more }) => density.role !== "tableCellTight" || pages === 1 || sumOf(more) === 0,
    );
  return fits.reduce((best, fit) => (costOf(fit) < costOf(best) ? fit : best));
}

/** A part that goes on to another page is read worse than one that begins there, and small type worse than large. */
const costOf = ({ density, pages, more }: Fit): number =>
  pages + 2 * sumOf(more) + (density.role === "tableCellTight" && pages > 1 ? 1 : 0);

function fitAs(table: DocumentTable, sheet: PageSheet, before: number, density: Density): Fit {
  const room = roomOf(sheet);
  const flow = { used: before + linesAbove, pages: 1 };
  const fit: Fit = { density, begins: [], more: [], pages: 1, used: 0 };
  for (const [i, panel] of table.panels.entries()) {
    const heights = rowHeights(panel, room.width, density);
    const over = i === 0 ? 0 : lineHeight("tableNumber");
    const begins = i > 0 && flow.used + over + sumOf(heights) > room.height;
    if (begins) Object.assign(flow, { used: 0, pages: flow.pages + 1 });
    flow.used += over;
    fit.begins.push(begins);
    fit.more.push(flowRows(flow, heights, panel.head.length, room.height));
  }
  const notes = sumOf(table.notes.map((note) => noteHeight(note, room.width)));
  if (flow.used + notes > room.height) Object.assign(flow, { used: 0, pages: flow.pages + 1 });
  return { ...fit, pages: flow.pages, used: flow.used + notes };
}

/** Moves on by rows, header rows again on every page, and tells how many page ends there were. */
function flowRows(
  flow: { used: number; pages: number },
  heights: readonly number[],
  headRows: number,
  room: number,
): number {
  const head = sumOf(heights.slice(0, headRows));
  let more = 0;
  for (const height of heights) {
    if (flow.used + height > room) {
      more++;
      flow.used = head;
    }
    flow.used += height;
  }
  flow.pages += more;
  return more;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const lineHeight = (role: "tableNumber" | "tableLine" | "tableNote"): number =>
  (looks[role].pitch ?? 0) + (looks[role].before ?? 0) + (looks[role].after ?? 0);

/** 表号, and the line of 部门 and 金额单位. */
const linesAbove = lineHeight("tableNumber") + lineHeight("tableLine");

function noteHeight(note: string, width: number): number {
  const { size, pitch = 0, before = 0 } = looks.tableNote;
  return linesOf(note, size, width) * pitch + before;
}
