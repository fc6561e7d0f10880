// A sheet that Caijue makes: cells with formulas and their values, ready for any host to write.
import type { Severity } from "./report";

/** How a cell looks; hosts and writers know the looks, not what the cells mean. */
export type CellLook =
  | "title"
  | "line-left"
  | "line-right"
  | "head"
  | "text"
  | "code"
  | "amount"
  | "count"
  | "percent"
  | "note"
  | "link";

/** `value` is an exact decimal, what `formula` comes to. Text never becomes a formula. `link` is `'Sheet'!A1`. */
export type FilledCell = {
  look: CellLook;
  text?: string;
  value?: string;
  formula?: string;
  strong?: true;
  indent?: 1 | 2;
  link?: string;
};

/** 0-based rectangle, ends included. */
export type Area = { top: number; left: number; bottom: number; right: number };

/** A native chart over cells of the same sheet. */
export type SheetChart = {
  kind: "pie" | "column";
  title: string;
  /** Cells with the names and with the amounts, one point each. */
  names: Area;
  values: Area;
  /** Where the chart lies. */
  place: Area;
};

/** Colours cells whose text equals one of the words, e.g. 相符 green and 不符 red. */
export type WordRule = { area: Area; word: string; colour: "good" | "bad" | "quiet" };

export type FilledSheet = {
  /** Our mark for this sheet, the same on every run: 公开03, 决算分析, 决算核对. */
  id: string;
  /** Tab name that it gets when no user's sheet has it. */
  name: string;
  /**
   * A user's sheet of this name becomes ours and is replaced: only for sheets that a person fills in (决算补充资料 …),
   * whose content has been read into this one, and whom the person was asked.
   */
  adopts?: true;
  rows: readonly (readonly (FilledCell | null)[])[];
  merges: readonly Area[];
  /** Column widths in characters. */
  widths: readonly number[];
  /** Rows that stay in view and are repeated on every printed page (0-based, ends included). */
  header: { from: number; to: number };
  /** Columns on the left that do so too, on a sheet that is wider than a page. */
  labels?: number;
  landscape: boolean;
  charts: readonly SheetChart[];
  wordRules: readonly WordRule[];
  /** Print amounts of 0 as blanks. */
  blankZeros: boolean;
  /** A grid of details that is mostly 0: a document leaves out its rows and columns that hold nothing. */
  sparse?: true;
};

/** Tab name that each of our sheets got; `renamed` when a user's sheet already had the usual one. */
export type Written = { id: string; name: string; renamed: boolean };

/** A highlight on a cell of the user's sheet, with the message shown as a note. */
export type Mark = { sheet: string; a1: string; severity: Severity; message: string };
