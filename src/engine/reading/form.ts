// A Form describes one official sheet as data: how to recognise it and what its rows and columns are called.

/** What every form says about itself. */
type FormBase = {
  /** 表号 without 表: `财决08-1`, or the name of one of our own visible sheets. */
  id: string;
  /** Official titles, newest first; compared as a whole, so that 支出决算表 never matches a longer title. */
  titles: readonly string[];
  /** Tab prefix of the official export: `Z08_1`. */
  tab: string;
  /** A sheet of the official workbook, not one of our own. */
  official?: true;
  /** The 表号 alone is not enough, because it meant another sheet in other years. */
  titleRequired?: true;
  /** What a blank amount cell means: 0 on official sheets, not filled in on our own. */
  blank: "zero" | "missing";
  /** What cannot be produced or checked without this sheet, in Chinese. */
  without: string;
  /** Nobody misses it: it only adds to what we have. */
  optional?: true;
};

/** Header path alternatives of a column, `group/label`; the first that fits wins. */
export type ColumnSpec = readonly string[];

/** A sheet with one row per 科目 (or per 编号): rows are keyed by code, columns found by their header path. */
export type ListForm = FormBase & {
  kind: "list";
  /** `code`: 科目编码 of 3, 5 or 7 digits. On our own sheets the header under which free text stands: 编号. */
  key: string;
  /** A row without a key goes by its name. */
  named?: true;
  columns: Readonly<Record<string, ColumnSpec>>;
  /** Column keys that hold words, not amounts. */
  texts?: readonly string[];
  /** Column keys of our own sheets that hold money, not counts. */
  money?: readonly string[];
  /** Header of the column that names a row of our own sheets, where it is not what the words say. */
  names?: string;
};

/** A row of a fixed sheet. Labels are written without numerals, 其中 and the unit of a count. */
export type RowSpec = {
  /** In which block its label stands. */
  block: number;
  /** How it may be worded. */
  labels: readonly string[];
  /** Key of a row that it stands below, where its label is used twice. */
  below?: string;
  /** Holds a count (辆, 个, 人 …), never money: not scaled by the sheet's 万元. */
  count?: true;
};

/** A sheet of fixed rows, in one or more blocks side by side, each with a label column and its amount columns. */
export type FixedForm = FormBase & {
  kind: "fixed";
  rows: Readonly<Record<string, RowSpec>>;
  /** Columns of each block, left to right. */
  blocks: readonly Readonly<Record<string, ColumnSpec>>[];
};

export type Form = ListForm | FixedForm;

/** The header under which the keys of one of our own lists stand; undefined for the official sheets. */
export const keyHeader = (form: Form): string | undefined =>
  form.kind === "list" && form.key !== "code" ? form.key : undefined;

export const isOwnList = (form: Form): boolean => keyHeader(form) !== undefined;

/** Whether one of the forms by that id is of the official workbook. */
export const isOfficial = (id: string, forms: readonly Form[]): boolean =>
  forms.some((form) => form.id === id && form.official);
