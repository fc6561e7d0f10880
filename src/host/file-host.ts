// A workbook file as a Host, all in memory: the stand-alone page opens it, changes it and saves it as a new file.
import type { Book, CellRef } from "../engine/value/cell";
import { readBook } from "../formats/workbook/read/read-book";
import { toXlsx } from "../formats/workbook/write/convert";
import { markCells, unmarkCells } from "../formats/workbook/write/mark-cells";
import { ourSheets, writeSheets } from "../formats/workbook/write/write-sheets";
import type { Host } from "./host";

/** The host's file as it now stands, to be saved. */
export type FileHost = Host & {
  bytes(): Uint8Array;
  /** Name to save it under: that of the file, ending in .xlsx once an .xls has been written into. */
  fileName(): string;
};

type Cell = Pick<CellRef, "sheet" | "a1">;

/**
 * Opens a workbook file. The first writing or marking makes an .xlsx of an .xls; whatever goes wrong leaves the bytes
 * as they were. `reveal` shows a cell in the page, since a file has no window of its own. Nothing here tells of
 * changes: nobody but us changes these bytes. `read` and the changes reject with Problems.
 */
export function openFile(
  bytes: Uint8Array,
  name: string,
  reveal: (cell: Cell) => void = () => undefined,
): FileHost {
  let current = bytes;
  const isXlsx = (): boolean => new TextDecoder().decode(current.subarray(0, 2)) === "PK";
  return {
    bytes: () => current,
    fileName: () => (!isXlsx() || /\.xls[xm]$/i.test(name) ? name : `${name.replace(/\.[^.]*$/, "")}.xlsx`),
    read: () => promised(() => readOurs(current, name)),
    write: (sheets, keep) =>
      promised(() => {
        const result = writeSheets(toXlsx(current, name), name, sheets, keep);
        current = result.bytes;
        return result.written;
      }),
    mark: (marks) =>
      promised(() => {
        current = markCells(toXlsx(current, name), name, marks);
      }),
    unmark: () =>
      promised(() => {
        if (isXlsx()) current = unmarkCells(current, name);
      }),
    reveal: (cell) => promised(() => reveal(cell)),
    onChange: () => () => undefined,
  };
}

/** The cells of an .xlsx, or of what is called .xls, and which sheets are ours. @throws Problem as `readBook` does. */
export function readOurs(bytes: Uint8Array, name: string): Book {
  const [book, ids] = [readBook(bytes, name), ourSheets(bytes, name)];
  const sheets = book.sheets.map((sheet) => {
    const ours = ids.get(sheet.name);
    return ours === undefined ? sheet : { ...sheet, ours };
  });
  return { ...book, sheets };
}

/** What `act` gives or throws, as a promise. */
const promised = <T>(act: () => T): Promise<T> => new Promise((resolve) => resolve(act()));
