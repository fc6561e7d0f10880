// Fills a table: title, header, rows and notes, every figure cell a formula over the 财决 cells.
import { blankRow, CellMaker, isNothing, line } from "./cell-maker";
import { fillSides, fillSubjects, type Grid } from "./fill-rows";
import type { Area, FilledCell, FilledSheet } from "./filled";
import type { TableStyle } from "./front-matter";
import type { Ledger } from "./ledger";
import type { Column, TableDef } from "./table";
import { layHeader } from "./table-header";

/** A table that cannot be made, and why. */
export type MissingTable = { id: string; title: string; missing: string };

const headTop = 3;
/** Of more columns the names must stay in view, and title and unit stand above the first ones. */
const manyColumns = 20;
const firstColumns = 14;
const widths: Readonly<Record<Column["kind"], number>> = { label: 36, code: 12, line: 6, amount: 16 };

/** Lays a table out in full, or says which sheet it lacks. */
export function fillTable(ledger: Ledger, def: TableDef, style: TableStyle): FilledSheet | MissingTable {
  const { id, title } = def;
  const lacking = def.forms.filter((form) => !ledger.input.readings.has(form));
  if (lacking.length > 0)
    return { id, title, missing: `工作簿中没有${lacking.map((form) => `${form}表`).join("、")}` };
  const maker = new CellMaker(ledger, style.unit);
  const grid =
    def.body.kind === "subjects" ? fillSubjects(maker, def.body) : fillSides(maker, def.body.sides);
  const width = grid.columns.length;
  const isWide = width > manyColumns;
  const span = isWide ? firstColumns : width;
  const head = layHeader(
    grid.columns.map((column) => column.head),
    headTop,
    0,
  );
  const counts = def.counted ? [countRow(grid.columns)] : [];
  const below = notes(ledger, def, grid).map((text) => line({ look: "note", text }, width));
  const last = headTop + head.rows.length + counts.length - 1;
  const bottom = last + grid.rows.length + 1;
  const across = (top: number): Area => ({ top, left: 0, bottom: top, right: span - 1 });
  return {
    id,
    name: `${id} ${title}`.slice(0, 31),
    rows: [
      line({ look: "title", text: title }, width),
      line({ look: "line-right", text: `${id}表` }, width, span - 1),
      [...unitLine(ledger, style.unit, span), ...blankRow(width - span)],
      ...head.rows,
      ...counts,
      ...grid.rows,
      ...below,
    ],
    merges: [across(0), ...head.merges, ...below.map((_, i) => across(bottom + i))],
    widths: grid.columns.map(({ kind }) => widths[kind]),
    header: { from: 0, to: last },
    ...(isWide && { labels: grid.columns.findIndex(({ kind }) => kind === "amount") }),
    landscape: width > 6,
    charts: [],
    wordRules: [],
    blankZeros: style.blankZeros,
  };
}

/** 部门, year in the middle, money unit. */
export function unitLine({ input }: Ledger, unit: TableStyle["unit"], width: number): (FilledCell | null)[] {
  const row = line({ look: "line-left", text: `部门：${input.unit ?? ""}` }, width);
  if (input.year !== null && width > 2)
    row[Math.floor(width / 2)] = { look: "line-left", text: `${input.year}年度` };
  row[width - 1] = { look: "line-right", text: `金额单位：${unit}` };
  return row;
}

function notes({ input }: Ledger, def: TableDef, { rows }: Grid): string[] {
  const isEmpty = rows.flat().every((cell) => cell.look !== "amount" || isBlank(cell) || isNothing(cell));
  const year = input.year === null ? "本年度" : `${input.year}年度`;
  const names = { 单位: input.unit ?? "本部门", 年度: year, 预算口径: input.budget };
  const put = (text: string): string =>
    text.replace(/\{(单位|年度|预算口径)\}/gu, (_, name: keyof typeof names) => names[name]);
  return [`注：${put(def.note)}`, ...(def.empty !== undefined && isEmpty ? [`说明：${put(def.empty)}`] : [])];
}

const isBlank = ({ value, text }: FilledCell): boolean => (value ?? text) === undefined;

/** 栏次 under each label, then the amounts counted from left to right. */
function countRow(columns: readonly Column[]): FilledCell[] {
  let count = 0;
  return columns.map(({ kind }) => ({
    look: "head",
    text: kind === "amount" ? String(++count) : kind === "label" ? "栏次" : "",
  }));
}
