// Cells of a workbook as they stand: values and addresses, no meaning yet.

/** What a cell holds. An Excel error such as `#REF!` is its text, as Office.js gives it. */
export type CellValue = string | number | boolean | null;

/** What a formula holds that no program has calculated yet; readers of files give it, never a 0. */
export const uncalculated = "#CALC?";

/** One sheet's used range. `rows[i][j]` stands at sheet row `top + i`, column `left + j` (both 0-based). */
export type Sheet = {
  name: string;
  hidden: boolean;
  /** It stands in another file than the workbook, where no formula can refer to it. */
  elsewhere?: true;
  top: number;
  left: number;
  rows: readonly (readonly CellValue[])[];
  /** Id of the FilledSheet that Caijue wrote here; absent on the user's sheets. Hosts set it. */
  ours?: string;
};

/** The cells of a workbook: its sheets in tab order. `name` is the file's name, for messages. */
export type Book = { name: string; sheets: readonly Sheet[] };

/** A place in a workbook: `form` is the 表号 that the sheet was recognised as, `a1` e.g. `F9`. */
export type CellRef = { form: string; sheet: string; a1: string };

/** Column letters of a 0-based column index: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A1 address of a 0-based sheet row and column. */
export function a1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Text of a cell without outer white space; blank cells give the empty string. */
export function cellText(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value).trim();
}

/**
 * Label in one canonical shape, so that export quirks do not matter: full-width forms unified (NFKC),
 * every space removed, brackets and dashes and quotes made ASCII.
 */
export function normalise(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(/[\s\u200b\ufeff]+/gu, "")
      // Without a blank between them an accent joins the letter before.
      .normalize("NFKC")
      .replace(/[〔【［[]/gu, "(")
      .replace(/[〕】］\]]/gu, ")")
      .replace(/[“”„‟"]/gu, '"')
      .replace(/[–—―─−]/gu, "-")
  );
}
