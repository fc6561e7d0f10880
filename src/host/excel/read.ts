// Reads the open workbook: two round trips, and more only for one that is larger than Excel answers at once.
import type { Book } from "../../engine/value/cell";
import type { Area } from "../../engine/value/filled";
import { Problem } from "../../engine/value/problem";
import { mark } from "../../formats/workbook/tab-names";
import { isTooLarge } from "./errors";
import { hasDates, toSheet, type SheetGrid, type NumberReader } from "./grid";
import { askComments, askTraces, type Traces } from "./traces";
import { rangeOf } from "./range";
import { askSurvey, supports, type TabPlace, type Survey } from "./survey";

/** Cells asked for at once when a workbook does not come as a whole: with their formats about half of 5 MB. */
const pieceCells = 50_000;

export type ExcelReading = { book: Book; survey: Survey; traces: Traces | null };

/** The whole workbook, what is ours in it, and which marks stand in it. @throws Problem `book-empty` */
export async function readWorkbook(context: Excel.RequestContext): Promise<ExcelReading> {
  const surveyed = askSurvey(context);
  const comments = askComments(context);
  await context.sync();
  const survey = surveyed();
  const { grids, traces } = await cells(context, survey, () => askTraces(context, survey.sheets, comments()));
  const reader = [...grids.values()].some((grid) => grid && hasDates(grid)) ? await dateReader() : null;
  const marks = new Map([...survey.ours].map(([name, id]) => [id, name.slice(mark.length)]));
  const sheets = survey.sheets.map((place) => {
    const ours = marks.get(place.id);
    const sheet = toSheet(place, grids.get(place.id) ?? null, reader);
    return ours === undefined ? sheet : { ...sheet, ours };
  });
  if (sheets.every(({ rows }) => rows.length === 0)) throw new Problem("book-empty", { what: survey.file });
  return { book: { name: survey.file, sheets }, survey, traces };
}

/** Dates as the file reader writes them; its library is loaded for workbooks that have some. */
const dateReader = async (): Promise<NumberReader> =>
  (await import("../../formats/workbook/read/read-sheet")).numberAs;

type Grids = Map<string, SheetGrid | null>;

/** All cells at once, with marks and merged areas; if Excel cannot, as little at a time as it can. */
async function cells(
  context: Excel.RequestContext,
  { sheets }: Survey,
  askForTraces: () => () => Traces,
): Promise<{ grids: Grids; traces: Traces | null }> {
  try {
    const traces = askForTraces();
    const asked = sheets.map(({ id }) => askUsed(context, id));
    await context.sync();
    return { grids: new Map(sheets.map(({ id }, i) => [id, asked[i]?.() ?? null])), traces: traces() };
  } catch (error) {
    // Excel gives up on more than 512 merged areas; whatever else was wrong will be so again.
    return { grids: await inPieces(context, sheets, isTooLarge(error)), traces: null };
  }
}

/** Asks for a sheet's used range, null for an empty sheet. */
function askUsed({ workbook }: Excel.RequestContext, id: string): () => SheetGrid | null {
  const used = workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,values,numberFormat");
  const merges = askMerges(used);
  return () =>
    used.isNullObject
      ? null
      : {
          top: used.rowIndex,
          left: used.columnIndex,
          values: used.values,
          formats: used.numberFormat,
          merges: merges(),
        };
}

function askMerges(range: Excel.Range): () => Area[] {
  if (!supports("1.13")) return () => [];
  const areas = range.getMergedAreasOrNullObject().untrack();
  areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () =>
    areas.isNullObject
      ? []
      : areas.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          top: rowIndex,
          left: columnIndex,
          bottom: rowIndex + rowCount - 1,
          right: columnIndex + columnCount - 1,
        }));
}

/** Some rows of a sheet, in sheet rows and columns. */
type Piece = { id: string; area: Area };

async function inPieces(
  context: Excel.RequestContext,
  sheets: readonly TabPlace[],
  withMerges: boolean,
): Promise<Grids> {
  const asked = sheets.map(({ id }) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).untrack();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { id, used, merges: withMerges ? askMerges(used) : () => [] };
  });
  await context.sync();
  const grids: Grids = new Map();
  const pieces: Piece[] = [];
  for (const { id, used, merges } of asked) {
    if (used.isNullObject) continue;
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
    grids.set(id, { top, left, values: [], formats: [], merges: merges() });
    const rows = Math.max(1, Math.floor(pieceCells / columnCount));
    for (let from = top; from < top + rowCount; from += rows)
      pieces.push({
        id,
        area: {
          top: from,
          left,
          bottom: Math.min(from + rows, top + rowCount) - 1,
          right: left + columnCount - 1,
        },
      });
  }
  for (const group of grouped(pieces)) await load(context, group, grids);
  return grids;
}

const cellsIn = ({ area }: Piece): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** Pieces that are asked for together. */
function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let size = Infinity;
  for (const piece of pieces) {
    size += cellsIn(piece);
    if (size > pieceCells) {
      groups.push([]);
      size = cellsIn(piece);
    }
    groups.at(-1)?.push(piece);
  }
  return groups;
}

/** Adds pieces to their grids; halves them when they are still too large. */
async function load(context: Excel.RequestContext, pieces: readonly Piece[], grids: Grids): Promise<void> {
  try {
    const asked = pieces.map(({ id, area }) => {
      const range = rangeOf(context.workbook.worksheets.getItem(id), area);
      return range.load("values,numberFormat");
    });
    await context.sync();
    for (const [i, { id }] of pieces.entries()) {
      const grid = grids.get(id);
      const range = asked[i];
      if (!grid || !range) continue;
      const formats: readonly (readonly unknown[])[] = range.numberFormat;
      grids.set(id, {
        ...grid,
        values: [...grid.values, ...range.values],
        formats: [...grid.formats, ...formats],
      });
    }
  } catch (error) {
    const halves = isTooLarge(error) ? halved(pieces) : null;
    if (!halves) throw error;
    for (const half of halves) await load(context, half, grids);
  }
}

function halved(pieces: readonly Piece[]): Piece[][] | null {
  const [only] = pieces;
  if (!only) return null;
  const middle = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, middle), pieces.slice(middle)];
  const { top, bottom } = only.area;
  if (top === bottom) return null;
  const row = Math.floor((top + bottom) / 2);
  return [
    [{ ...only, area: { ...only.area, bottom: row } }],
    [{ ...only, area: { ...only.area, top: row + 1 } }],
  ];
}
