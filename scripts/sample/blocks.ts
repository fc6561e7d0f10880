// The three-block grid of 财决01 and 01-1: income | expense by function | expense by nature and 经济分类, then the totals.
import type { Cell, Draft, Grid } from "./grid";
import { type Context, type Header, headerWidth, periods, putHeaders, putNotes, startSheet } from "./frame";

/** A labelled row of one block; a blank one has only its 行次. */
export type BlockRow = { label: string; cells: readonly Cell[] } | null;

export type ThreeBlocks = {
  tab: string;
  title: string;
  form: string;
  yearColumn?: number;
  /** What stands under each amount heading of the two expense blocks; one plain column if absent. */
  under?: readonly string[];
  /** As many rows as the function block and the totals together. */
  income: readonly BlockRow[];
  functions: readonly BlockRow[];
  /** As many rows as the function block. */
  natures: readonly BlockRow[];
  totals: readonly BlockRow[];
  notes: readonly string[];
};

const incomeWidth = 5;

export function threeBlockGrid(context: Context, sheet: ThreeBlocks): Grid {
  const { under } = sheet;
  const amounts: Header[] = periods(context).map((label) => (under === undefined ? label : { label, under }));
  const width = 2 + amounts.reduce((sum, header) => sum + headerWidth(header), 0);
  const columns = incomeWidth + 2 * width;
  const { title, form, yearColumn } = sheet;
  const heading = { title, form, columns, ...(yearColumn === undefined ? {} : { yearColumn }) };
  const draft = startSheet(context, heading);
  const last = under === undefined ? 4 : 5;

  draft.span(3, 0, 3, incomeWidth - 1, "收入");
  draft.span(3, incomeWidth, 3, columns - 1, "支出");
  putHeaders(draft, ["项目", "行次", ...periods(context)], 4, last, 0);
  putHeaders(draft, ["项目(按功能分类)", "行次", ...amounts], 4, last, incomeWidth);
  putHeaders(draft, ["项目(按支出性质和经济分类)", "行次", ...amounts], 4, last, incomeWidth + width);
  putOrdinals(draft, last + 1, width);
  putRows(draft, sheet, last + 2, width);
  putNotes(draft, columns, sheet.notes);
  [0, incomeWidth, incomeWidth + width].forEach((column) => {
    draft.width(column, 36);
    draft.width(column + 1, 6);
  });
  return draft.finish(sheet.tab, context.style.unit);
}

/** The 栏次 row: one running number for all amount columns. */
function putOrdinals(draft: Draft, row: number, width: number): void {
  let ordinal = 0;
  for (const [left, right] of [
    [0, incomeWidth],
    [incomeWidth, incomeWidth + width],
    [incomeWidth + width, incomeWidth + 2 * width],
  ] as const) {
    draft.put(row, left, "栏次");
    for (let column = left + 2; column < right; column++) draft.put(row, column, ++ordinal);
  }
}

/** Data rows; 行次 runs on from block to block. */
function putRows(draft: Draft, sheet: ThreeBlocks, top: number, width: number): void {
  const natureLeft = incomeWidth + width;
  const afterIncome = sheet.income.length + 1;
  const afterFunctions = afterIncome + sheet.functions.length;
  const afterNatures = afterFunctions + sheet.natures.length;
  sheet.income.forEach((row, index) => putRow(draft, top + index, 0, index + 1, row));
  sheet.functions.forEach((row, index) => putRow(draft, top + index, incomeWidth, afterIncome + index, row));
  sheet.natures.forEach((row, index) => putRow(draft, top + index, natureLeft, afterFunctions + index, row));
  sheet.totals.forEach((row, index) => {
    const at = top + sheet.functions.length + index;
    draft.span(at, incomeWidth, at, natureLeft, row?.label ?? null);
    draft.put(at, natureLeft + 1, afterNatures + index, ...(row?.cells ?? []));
  });
}

function putRow(draft: Draft, row: number, column: number, ordinal: number, data: BlockRow): void {
  draft.put(row, column, data?.label ?? null, ordinal, ...(data?.cells ?? []));
}

/** Rows filled up with blank ones. */
export const padded = (rows: readonly BlockRow[], length: number): BlockRow[] =>
  Array.from({ length }, (_, index) => rows[index] ?? null);
