// The words by which sheets are read and written, as the rulebook gives them: the engine itself knows none of them.

/** How a sheet says which form it is. Patterns see normalised texts. */
export type TitleWords = {
  /** A 表号 at the head of a sheet, and one in a tab's name; the first group is the form's id. */
  number: RegExp;
  tabNumber: RegExp;
  /** How the tabs of the official export begin; the first group is the form's `tab`. */
  tab: RegExp;
  /** The 表号 of a published table, and what its tab says of itself: such a sheet is no source. */
  published: RegExp;
  publishedTab: string;
  /** What stands around a title: the year before it, a remark behind it. */
  around: RegExp;
  /** What looks like the title of some table. */
  title: RegExp;
};

/** What stands between title and header. */
export type HeadWords = {
  /** A line of unit, 表号, money unit or year, normalised: the header begins below it. */
  line: RegExp;
  /** A text of the header itself, normalised: its row is no such line. */
  header: RegExp;
  /** The label of the unit, as it is written; its name is the first group, else the next cell. */
  unit: RegExp;
  /** The year, normalised and with `digits` put for numerals, in the first group; the first that fits wins. */
  years: readonly RegExp[];
  digits: Readonly<Record<string, string>>;
  /** What a sheet says its amounts are in, normalised, in the first group; and how many 元 each such word means. */
  money: readonly RegExp[];
  moneyUnits: Readonly<Record<string, number>>;
};

/** What columns are called. */
export type ColumnWords = {
  /** The row that numbers the columns, and the column that numbers the rows. */
  count: string;
  line: string;
  /** Header of the names of 科目 or projects, normalised. */
  name: RegExp;
  /** Header of the names on our own lists, unless the form says another. */
  item: string;
  /** Headers that only say that the column is the total of the group above it. */
  totals: readonly string[];
  /** Key of the column that holds the codes of projects. */
  project: string;
  /** Prefix of the keys of columns that a form does not know. */
  unknown: string;
};

/** What rows are called. */
export type RowWords = {
  /** Label and key of the row of totals. */
  total: string;
  /** Numerals and 其中 before a label, as it is written; the unit of a count behind it, normalised. */
  numeral: RegExp;
  among: RegExp;
  unit: RegExp;
};

/** What stands on the tables that we write; names in braces are filled in. */
type TableWords = {
  /** Above a table: its 表号, and the line of unit, year and what the numbers are in. */
  number: string;
  unit: string;
  year: string;
  measure: string;
  /** Below it. */
  note: string;
  empty: string;
  /** In notes and headers, where no sheet says whose or of when it is. */
  anyUnit: string;
  anyYear: string;
  thisYear: string;
  lastYear: string;
  /** Stands for a value that a person has yet to give. */
  wanted: string;
};

export type SheetWords = {
  title: TitleWords;
  head: HeadWords;
  columns: ColumnWords;
  rows: RowWords;
  tables: TableWords;
};
