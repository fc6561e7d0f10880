// Fills a table: title, header, rows and notes, every figure cell a formula over the 财决 cells.
import { blankRow, CellMaker, isNothing, line, put } from "./cell-maker";
import { fillRows } from "./fill-list";
import { fillSides, fillSubjects, type RowGrid } from "./fill-rows";
import type { Area, FilledCell, FilledSheet } from "../value/filled";
import type { MoneyUnit } from "../value/measure";
import type { TableStyle } from "./table-def";
import type { Ledger } from "../figures/ledger";
import { isNumeric, type TableColumn, type TableDef } from "./table-def";
import { layHeader } from "./table-header";
import { noTableForms } from "../reading/messages";

/** A table that cannot be made, and why. */
export type MissingTable = { id: string; title: string; missing: string };

const headTop = 3;
/** Of more columns the names must stay in view, and title and unit stand above the first ones. */
const manyColumns = 20;
const firstColumns = 14;
const widths: Readonly<Record<TableColumn["kind"], number>> = {
  label: 36,
  code: 12,
  line: 6,
  amount: 16,
  count: 8,
};

/** Lays a table out in full, or says which sheet it lacks. Rates have as many decimals as in the text. */
export function fillTable(
  ledger: Ledger,
  def: TableDef,
  style: TableStyle,
  percentDecimals = 2,
): FilledSheet | MissingTable {
  const { id, title } = def;
  const lacking = def.forms.filter((form) => !ledger.input.readings.has(form));
  if (lacking.length > 0) return { id, title, missing: noTableForms(lacking) };
  const maker = new CellMaker(ledger, style.unit);
  const grid = gridOf(maker, def.body, percentDecimals);
  const width = grid.columns.length;
  const isWide = width > manyColumns;
  const span = isWide ? firstColumns : width;
  const head = layHeader(
    grid.columns.map((column) => column.head),
    headTop,
    0,
  );
  const { words } = ledger.input.rulebook;
  const counts = def.counted ? [countRow(grid.columns, words.columns.count)] : [];
  const below = notes(ledger, def, grid).map((text) => line({ look: "note", text }, width));
  const last = headTop + head.rows.length + counts.length - 1;
  const bottom = last + grid.rows.length + 1;
  const across = (top: number): Area => ({ top, left: 0, bottom: top, right: span - 1 });
  return {
    id,
    name: `${id} ${title}`.slice(0, 31),
    rows: [
      line({ look: "title", text: title }, width),
      // An annex is called by its place, which its heading says.
      line(
        { look: "line-right", text: def.body.kind === "rows" ? "" : put(words.tables.number, { id }) },
        width,
        span - 1,
      ),
      [...unitLine(ledger, style.unit, span, def.measure), ...blankRow(width - span)],
      ...head.rows,
      ...counts,
      ...grid.rows,
      ...below,
    ],
    merges: [
      across(0),
      ...head.merges,
      ...(grid.merges ?? []).map((area) => lowered(area, last + 1)),
      ...below.map((_, i) => across(bottom + i)),
    ],
    widths: grid.columns.map(({ kind, width: own }) => own ?? widths[kind]),
    header: { from: 0, to: last },
    ...(isWide && { labels: grid.columns.findIndex(({ kind }) => kind === "amount") }),
    landscape: width > 6,
    charts: [],
    wordRules: [],
    blankZeros: style.blankZeros,
    ...(def.sparse && { sparse: true }),
  };
}

function gridOf(maker: CellMaker, body: TableDef["body"], percentDecimals: number): RowGrid {
  switch (body.kind) {
    case "subjects":
      return fillSubjects(maker, body);
    case "sides":
      return fillSides(maker, body.sides);
    case "rows":
      return fillRows(maker, body, percentDecimals);
  }
}

const lowered = (area: Area, by: number): Area => ({ ...area, top: area.top + by, bottom: area.bottom + by });

/** 部门, year in the middle, money unit or what else the numbers are in. */
export function unitLine(
  { input }: Ledger,
  unit: MoneyUnit,
  width: number,
  measure = put(input.rulebook.words.tables.measure, { unit }),
): (FilledCell | null)[] {
  const words = input.rulebook.words.tables;
  const row = line({ look: "line-left", text: put(words.unit, { unit: input.unit ?? "" }) }, width);
  if (input.year !== null && width > 2)
    row[Math.floor(width / 2)] = { look: "line-left", text: put(words.year, { year: String(input.year) }) };
  row[width - 1] = { look: "line-right", text: measure };
  return row;
}

function notes({ input }: Ledger, def: TableDef, { rows }: RowGrid): string[] {
  const numbers = rows.flat().filter((cell) => cell?.look === "amount" || cell?.look === "count");
  const isEmpty = numbers.every((cell) => cell === null || isBlank(cell) || isNothing(cell));
  const words = input.rulebook.words.tables;
  const year = input.year === null ? words.anyYear : put(words.year, { year: String(input.year) });
  const names = { unit: input.unit ?? words.anyUnit, year, budget: input.budget };
  const empty = def.empty !== undefined && isEmpty ? [put(words.empty, { note: put(def.empty, names) })] : [];
  return [put(words.note, { note: put(def.note, names) }), ...empty];
}

const isBlank = ({ value, text }: FilledCell): boolean => (value ?? text) === undefined;

/** 栏次 under each label, then the numbers counted from left to right. */
function countRow(columns: readonly TableColumn[], label: string): FilledCell[] {
  let count = 0;
  return columns.map(({ kind }) => ({
    look: "head",
    text: isNumeric(kind) ? String(++count) : kind === "label" ? label : "",
  }));
}
