// A Table is one public table (公开01 …) as data: the sheets that feed it, its header and its rows of figures.
import type { MoneyUnit } from "../value/measure";
import type { Expr } from "../figures/expr";

/**
 * A column: its header texts from the top group down, and what stands in it; `line` is the running 行次. `width` is in
 * characters, where that of the kind will not do.
 */
export type TableColumn = {
  head: readonly string[];
  kind: "label" | "code" | "line" | "amount" | "count";
  width?: number;
};

/** Its cells are numbers. */
export const isNumeric = (kind: TableColumn["kind"]): kind is "amount" | "count" =>
  kind === "amount" || kind === "count";

/** A column of a list form under a header of its own. */
export type SubjectColumn = { head: readonly string[]; column: string };

/** The 科目 of a list form: 类, 款 and 项 with subtotals, or one row per project. */
export type SubjectBody = {
  kind: "subjects";
  form: string;
  rows: "subjects" | "projects";
  /** Where the row 合计 stands. */
  total: "first" | "last";
  /** Headers of code and name, and of the project. */
  texts: readonly (readonly string[])[];
  /** `all`: every amount column of the form, headed as the sheet heads it. */
  columns: readonly SubjectColumn[] | "all";
};

/** A row of a fixed table. One that this year's form does not have is left out. */
export type SideRow = {
  /** One per column but 行次, which is counted: words, a name or figure, or nothing. */
  cells: readonly (string | Expr | null)[];
  /** 一、二、三 … before the label, counted among the rows that are there. */
  numbered?: true;
  /** Indentation of the label, in steps of two characters. */
  level?: 1 | 2;
  /** A total: printed bold. */
  strong?: true;
};

/** A block of a fixed table. Blocks stand side by side (收入 | 支出): rows begin level, and so does each foot. */
export type TableSide = {
  columns: readonly TableColumn[];
  rows: readonly SideRow[];
  foot?: readonly (SideRow | null)[];
};

export type SidesBody = { kind: "sides"; sides: readonly TableSide[] };

/** A column of one of our own lists, as it is printed. */
export type RowColumn = {
  head: readonly string[];
  column: string;
  kind: "text" | "count";
  /** In characters. */
  width: number;
  /** Blank cells below a text belong to it, as the same text again does: they are one cell. */
  joined?: true;
};

/** A figure above the rows of a block, with its label. */
export type RowPair = { label: string; value: Expr; kind: "text" | "amount" | "percent" };

/** Which rows are printed: those whose 编号 begins with `prefix`. `wanted`: their numbers are to be filled in. */
type RowFilter = { prefix: string; wanted?: true };

/** The rows of one of our own lists as a person filled them in. In a block `@` is the key of its item. */
export type RowsBody = {
  kind: "rows";
  form: string;
  rows: readonly RowFilter[];
  /** One block per item of a series, with lines of figures above it; without it all rows are one block. */
  blocks?: { series: string; head: readonly (readonly RowPair[])[] };
  columns: readonly RowColumn[];
  /** The last row of a block: sums by column. */
  total: { label: string; sums: Readonly<Record<string, Expr>> };
};

export type TableDef = {
  /** 公开03; the 表号 is `公开03表`. An annex is called by its place: 附件2. */
  id: string;
  title: string;
  /** Sheets that feed it: without one of them there is no table. */
  forms: readonly string[];
  /** What the table shows, printed under it; {unit}, {year} and {budget} are filled in. */
  note: string;
  /** Stands under a table all of whose amounts are 0: the grid is kept. The same names are filled in. */
  empty?: string;
  /** The header ends with a row 栏次 1, 2, 3 …. */
  counted?: true;
  /** A grid of details that is mostly 0: a document leaves out its rows and columns that hold nothing. */
  sparse?: true;
  /** What the numbers are in, where that is not 金额单位. */
  measure?: string;
  body: SubjectBody | SidesBody | RowsBody;
};

/** How its amounts are printed: their unit, and whether 0 is a blank. */
export type TableStyle = { unit: MoneyUnit; blankZeros: boolean };
