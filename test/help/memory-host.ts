// A workbook in memory as a Host: for tests and demonstrations, with nothing behind it.
import type { Book, CellRef, CellValue, Sheet } from "../../src/engine/value/cell";
import type { FilledSheet, Mark, Written } from "../../src/engine/value/filled";
import { asSheet } from "../../src/engine/sheets/list-sheet";
import { Problem } from "../../src/engine/value/problem";
import { freeName, tabName } from "../../src/formats/workbook/tab-names";
import type { Host } from "../../src/host/host";

type Cell = Pick<CellRef, "sheet" | "a1">;

/** What one can look at, and do as the workbook's user. */
export type MemoryHost = Host & {
  /** All sheets as they stand. */
  sheets(): readonly Sheet[];
  /** Sheets of ours, as they were written. */
  written(): readonly FilledSheet[];
  marks(): readonly Mark[];
  /** The cell that was shown last. */
  shown(): Cell | null;
  /** Changes a cell of a sheet, 0-based indices within its used range, as a user does. */
  edit(sheet: string, row: number, column: number, value: CellValue): void;
};

/** A host over `book`, which is not changed itself. Rejects with Problems as other hosts do. */
export function createMemoryHost(book: Book): MemoryHost {
  let sheets: readonly Sheet[] = book.sheets;
  let written: readonly FilledSheet[] = [];
  let marks: readonly Mark[] = [];
  let shown: Cell | null = null;
  const listeners = new Set<(sheet: string) => void>();
  return {
    read: () => Promise.resolve({ ...book, sheets }),
    write: (filled, keep = []) => {
      const placed = place(sheets, filled, keep);
      sheets = placed.sheets;
      written = filled;
      return Promise.resolve(placed.written);
    },
    mark: (wanted) => {
      const users = new Set(sheets.map(({ name }) => name));
      marks = wanted.filter(({ sheet }) => users.has(sheet));
      return Promise.resolve();
    },
    unmark: () => {
      marks = [];
      return Promise.resolve();
    },
    reveal: ({ sheet, a1 }) => {
      const found = sheets.find(({ name }) => name === sheet);
      if (!found) return Promise.reject(new Problem("sheet-missing", { where: sheet }));
      if (found.hidden) return Promise.reject(new Problem("sheet-hidden", { where: sheet, what: a1 }));
      shown = { sheet, a1 };
      return Promise.resolve();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sheets: () => sheets,
    written: () => written,
    marks: () => marks,
    shown: () => shown,
    edit: (name, row, column, value) => {
      sheets = sheets.map((sheet) => (sheet.name === name ? changed(sheet, row, column, value) : sheet));
      const isUsers = sheets.some((sheet) => sheet.name === name && sheet.ours === undefined);
      if (isUsers) for (const listener of listeners) listener(name);
    },
  };
}

/** Puts sheets of ours in the places of earlier ones, or behind the last. */
function place(
  sheets: readonly Sheet[],
  filled: readonly FilledSheet[],
  keep: readonly string[],
): { sheets: Sheet[]; written: Written[] } {
  const adopted = new Set(filled.filter(({ adopts }) => adopts).map(({ name }) => tabName(name)));
  const isOurs = ({ name, ours }: Sheet): boolean =>
    (ours !== undefined && !keep.includes(ours)) || adopted.has(name);
  const taken = new Set(sheets.filter((sheet) => !isOurs(sheet)).map(({ name }) => name.toLowerCase()));
  const made = filled.map((sheet) => {
    const name = freeName(tabName(sheet.name), taken);
    taken.add(name.toLowerCase());
    return { ...asSheet(sheet), name };
  });
  const replaces = (old: Sheet, { ours, name }: Sheet): boolean =>
    old.ours === ours || (isOurs(old) && old.name === name);
  const kept = sheets.flatMap((old) =>
    isOurs(old) ? made.filter((sheet) => replaces(old, sheet)).slice(0, 1) : [old],
  );
  return {
    sheets: [...kept, ...made.filter((sheet) => !kept.includes(sheet))],
    written: filled.map(({ id, name: usual }, i) => {
      const name = made[i]?.name ?? usual;
      return { id, name, renamed: name !== usual };
    }),
  };
}

const changed = (sheet: Sheet, row: number, column: number, value: CellValue): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells,
  ),
});
