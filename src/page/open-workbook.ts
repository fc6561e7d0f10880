// The open workbook as the page shows it: a file host whose every change is seen in the grid.
import type { Book, CellRef } from "../engine/value/cell";
import type { Mark } from "../engine/value/filled";
import type { Severity } from "../engine/value/report";
import { markedCells } from "../formats/workbook/marked";
import { openFile } from "../host/file-host";
import type { Host } from "../host/host";

/** What the grid shows. `at` counts the reveals, so that the same cell can be shown again. */
export type WorkbookView = {
  book: Book;
  /** Severity by sheet and A1 address. */
  marks: ReadonlyMap<string, ReadonlyMap<string, Severity>>;
  revealed: { sheet: string; a1: string; at: number } | null;
  isUnsaved: boolean;
};

export type OpenedWorkbook = {
  host: Host;
  view: () => WorkbookView;
  /** Tells of every new view; returns how to stop listening. */
  onView: (listener: () => void) => () => void;
  /** The file as it now stands, under the name to save it as. */
  file: () => { name: string; bytes: Uint8Array };
  /** Takes note that the file was saved. */
  saved: () => void;
};

/** Opens a workbook file. @throws Problem when it cannot be read. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  const file = openFile(bytes, name, ({ sheet, a1 }: Pick<CellRef, "sheet" | "a1">) =>
    update({ revealed: { sheet, a1, at: (view.revealed?.at ?? 0) + 1 } }),
  );
  const listeners = new Set<() => void>();
  let view: WorkbookView = { book: await file.read(), marks: new Map(), revealed: null, isUnsaved: false };
  const update = (change: Partial<WorkbookView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const host: Host = {
    ...file,
    read: () => Promise.resolve(view.book),
    write: async (sheets, keep) => {
      const written = await file.write(sheets, keep);
      update({ book: await file.read(), isUnsaved: true });
      return written;
    },
    mark: async (marks) => {
      await file.mark(marks);
      update({ marks: bySheet(marks), isUnsaved: true });
    },
    unmark: async () => {
      await file.unmark();
      update({ marks: new Map(), isUnsaved: view.isUnsaved || view.marks.size > 0 });
    },
  };
  return {
    host,
    view: () => view,
    onView: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    file: () => ({ name: file.fileName(), bytes: file.bytes() }),
    saved: () => update({ isUnsaved: false }),
  };
}

/** The severity of each marked cell, as the file has it. */
const bySheet = (marks: readonly Mark[]): WorkbookView["marks"] =>
  new Map(
    [...new Set(marks.map(({ sheet }) => sheet))].map((sheet) => {
      const cells = markedCells(marks.filter((one) => one.sheet === sheet));
      return [sheet, new Map(cells.map(({ a1, severity }) => [a1, severity]))];
    }),
  );
