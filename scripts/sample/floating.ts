// Sheets whose rows are the codes in use (02–05, 07–12, 附02): header block in rows 4–8, 合计 row 9, data from row 10.
import { functionalNames } from "./functional";
import { type Cell, type Draft, type Grid, money } from "./grid";
import {
  type Context,
  dash,
  type Header,
  headerWidth,
  indent,
  putHeaders,
  putNotes,
  startSheet,
} from "./frame";

/** One row of data: a 项, or one project of it. All values add up downwards. */
export type FloatingRow = {
  item: string;
  project?: readonly [name: string, code: string, kind: string];
  values: readonly number[];
};

export type FloatingSheet = {
  tab: string;
  title: string;
  form: string;
  headers: readonly Header[];
  rows: readonly FloatingRow[];
  /** Rows are projects: two more columns, 项目代码 and 项目类别. */
  projects?: boolean;
  /** Value columns that do not apply to this sheet. */
  dashed?: ReadonlySet<number>;
  /** Zeros are left blank. */
  blankZeros?: boolean;
  /** Values are counts, in this measure. */
  measure?: string;
  notes: readonly string[];
};

const totalRow = 8;

/** The whole sheet. */
export function floatingGrid(context: Context, sheet: FloatingSheet): Grid {
  const first = sheet.projects === true ? 6 : 4;
  const columns = first + sheet.headers.reduce((sum, header) => sum + headerWidth(header), 0);
  const { title, form, measure } = sheet;
  const draft = startSheet(context, { title, form, columns, ...(measure === undefined ? {} : { measure }) });
  putHeaderBlock(draft, sheet, first, columns);
  putData(draft, context, sheet, first);
  putNotes(draft, columns, sheet.notes);
  [6, 6, 6, 34].forEach((width, column) => draft.width(column, width));
  return draft.finish(sheet.tab, context.style.unit);
}

function putHeaderBlock(draft: Draft, sheet: FloatingSheet, first: number, columns: number): void {
  draft.span(3, 0, 3, first - 1, "项目");
  draft.span(4, 0, 6, 2, "支出功能分类科目编码");
  draft.span(4, 3, 6, 3, sheet.projects === true ? "科目名称（项目）" : "科目名称");
  if (sheet.projects === true) putHeaders(draft, ["项目代码", "项目类别"], 4, 6, 4);
  putHeaders(draft, sheet.headers, 3, 6, first);
  ["类", "款", "项"].forEach((level, column) => draft.span(7, column, 8, column, level));
  draft.put(7, 3, "栏次");
  for (let column = first; column < columns; column++) draft.put(7, column, column - first + 1);
}

function putData(draft: Draft, context: Context, sheet: FloatingSheet, first: number): void {
  const put = (row: number, values: readonly number[] | null): void =>
    draft.put(row, first, ...valueCells(sheet, values, columnCount(sheet)));
  draft.put(totalRow, 3, "合计");
  put(totalRow, sheet.rows.length === 0 ? null : addUp(sheet.rows));
  for (const row of listRows(context, sheet)) {
    const at = draft.height;
    putCode(draft, context, at, row.code);
    draft.put(at, 3, row.name, ...(row.project?.slice(1) ?? []));
    put(at, row.values);
  }
}

const columnCount = (sheet: FloatingSheet): number =>
  sheet.headers.reduce((sum, header) => sum + headerWidth(header), 0);

function valueCells(sheet: FloatingSheet, values: readonly number[] | null, count: number): Cell[] {
  return Array.from({ length: count }, (_, column) => {
    if (sheet.dashed?.has(column) === true) return dash;
    const value = values?.[column] ?? 0;
    if (values === null || (value === 0 && sheet.blankZeros === true)) return null;
    return sheet.measure === undefined ? money(value) : value;
  });
}

function addUp(rows: readonly FloatingRow[]): number[] {
  const totals: number[] = [];
  for (const { values } of rows)
    values.forEach((value, column) => (totals[column] = (totals[column] ?? 0) + value));
  return totals;
}

type ListedRow = { code: string; name: string; project?: FloatingRow["project"]; values: readonly number[] };

/** The rows as printed: the data rows, with 类 and 款 rows (and 项 rows above projects) if the style wants them. */
function listRows({ accounts, style }: Context, sheet: FloatingSheet): ListedRow[] {
  const name = (code: string): string => accounts.names[code] ?? functionalNames[code] ?? code;
  const levels = [3, 5, ...(sheet.projects === true ? [7] : [])];
  const listed: ListedRow[] = [];
  let previous = "";
  for (const row of sheet.rows) {
    for (const length of style.classRows ? levels : []) {
      const code = row.item.slice(0, length);
      if (code === previous.slice(0, length)) continue;
      const members = sheet.rows.filter(({ item }) => item.startsWith(code));
      listed.push({ code, name: indent((length - 3) / 2, name(code)), values: addUp(members) });
    }
    const level = style.classRows ? levels.length : 0;
    listed.push({ ...row, code: row.item, name: indent(level, row.project?.[0] ?? name(row.item)) });
    previous = row.item;
  }
  return listed;
}

function putCode(draft: Draft, { style }: Context, row: number, code: string): void {
  const shape = (text: string): Cell => (text === "" ? null : style.numericCodes ? Number(text) : text);
  if (style.segments) {
    draft.put(row, 0, shape(code.slice(0, 3)), shape(code.slice(3, 5)), shape(code.slice(5)));
  } else {
    draft.span(row, 0, row, 2, shape(code));
  }
}
