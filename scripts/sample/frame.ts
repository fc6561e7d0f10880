// What every official sheet has in common: title, 表号, unit, year, money unit, header trees, notes.
import type { Accounts } from "./accounts";
import type { FunctionalForm } from "./functional";
import { Draft, type MoneyUnit } from "./grid";

/** How an export looks. Each variant of the sample changes one or more of these. */
export type Style = {
  form: FunctionalForm;
  /** 类 and 款 rows with subtotals among the item rows. */
  classRows: boolean;
  /** Codes as three segments in A, B, C instead of one whole code in merged A:C. */
  segments: boolean;
  /** Codes as numbers instead of text. */
  numericCodes: boolean;
  unit: MoneyUnit;
  /** Blank rows and columns before the sheet. */
  shift: { rows: number; columns: number };
};

export const plainStyle: Style = {
  form: 26,
  classRows: false,
  segments: false,
  numericCodes: false,
  unit: "元",
  shift: { rows: 0, columns: 0 },
};

export type Context = { accounts: Accounts; style: Style };

export const dash = "—";
export const indent = (level: number, label: string): string => "　".repeat(level) + label;

/** Names of the three amount columns. */
export const periods = ({ style }: Context): readonly [string, string, string] => [
  "年初预算数",
  style.form === 23 ? "调整预算数" : "全年预算数",
  "决算数",
];

export const publicUseName = ({ style }: Context): string =>
  style.form === 23 ? "日常公用经费" : "公用经费";

type Heading = {
  title: string;
  form: string;
  columns: number;
  /** Column of the year; the middle one unless given. */
  yearColumn?: number;
  /** Instead of 金额单位. */
  measure?: string;
};

/** Rows 1–3: merged title; 表号 in the last column; unit, year, money unit. */
export function startSheet({ accounts, style }: Context, heading: Heading): Draft {
  const draft = new Draft();
  const last = heading.columns - 1;
  draft.span(0, 0, 0, last, heading.title);
  draft.put(1, last, heading.form);
  draft.put(2, 0, `编制单位：${accounts.unit}`);
  draft.put(2, heading.yearColumn ?? Math.floor(last / 2), `${accounts.year}年度`);
  draft.put(2, last, heading.measure ?? `金额单位：${style.unit === "元" ? "元" : "万元"}`);
  return draft;
}

/** A column, or a group of columns under one heading. */
export type Header = string | { label: string; under: readonly Header[] };

export const headerWidth = (header: Header): number =>
  typeof header === "string" ? 1 : header.under.reduce((sum, child) => sum + headerWidth(child), 0);

/** Writes header cells from `top` to `bottom`: groups merged across, columns merged down to the last header row. */
export function putHeaders(
  draft: Draft,
  headers: readonly Header[],
  top: number,
  bottom: number,
  left: number,
): void {
  let column = left;
  for (const header of headers) {
    const right = column + headerWidth(header) - 1;
    if (typeof header === "string") {
      draft.span(top, column, bottom, column, header);
    } else {
      draft.span(top, column, top, right, header.label);
      putHeaders(draft, header.under, top + 1, bottom, column);
    }
    column = right + 1;
  }
}

/** Free note rows under the data. */
export function putNotes(draft: Draft, columns: number, notes: readonly string[]): void {
  notes.forEach((note) => draft.span(draft.height, 0, draft.height, columns - 1, note));
}
