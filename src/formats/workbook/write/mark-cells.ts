// Marks on cells of a file: a colour that leaves the user's own format alone, and a note with the message. They can be
// taken off again without a trace.
import { severities, type Severity } from "../../../engine/value/report";
import type { Mark } from "../../../engine/value/filled";
import { markedCells, type MarkedCell } from "../marked";
import { addRules, dropLooks, dropRules } from "./mark-rules";
import { addNotes, dropNotes } from "./notes";
import { openParts } from "../../opc/open-package";
import type { Parts } from "../../opc/parts";
import { dropEmptyStyles, knownStyles, CellStyles, stylesPath } from "./styles-part";
import { openWorkbook, type WorkbookPart } from "./workbook-part";

/**
 * The workbook with these marks and without earlier ones. Of several marks on one cell the gravest gives the colour,
 * and all messages stand in the note; a cell on which the user has put a note keeps that one, and ours is only
 * colour. Sheets that are not in this workbook (those of last year's) are passed over. `name` is the file's name, for
 * messages. @throws Problem when `bytes` is no .xlsx (see `toXlsx`) or something in it cannot be changed safely.
 */
export function markCells(bytes: Uint8Array, name: string, marks: readonly Mark[]): Uint8Array {
  const { parts, workbook, sheets } = open(bytes, name);
  clear(parts, workbook, sheets);
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) bySheet.set(mark.sheet, [...(bySheet.get(mark.sheet) ?? []), mark]);
  const wanted = sheets.flatMap(({ name: sheet, path }) => {
    const cells = markedCells(bySheet.get(sheet) ?? []);
    return cells.length === 0 ? [] : [{ path, cells }];
  });
  if (wanted.length === 0) return parts.bytes();
  const styles = new CellStyles(parts, stylesPath(parts, workbook.path));
  for (const { path, cells } of wanted) {
    addRules(parts, path, addresses(cells), styles);
    addNotes(parts, path, cells);
  }
  styles.save();
  return parts.bytes();
}

/** The workbook without our marks. @throws Problem as `markCells`. */
export function unmarkCells(bytes: Uint8Array, name: string): Uint8Array {
  const { parts, workbook, sheets } = open(bytes, name);
  clear(parts, workbook, sheets);
  return parts.bytes();
}

type Sheet = { name: string; path: string };

/** The workbook and its worksheets: other tabs hold no cells. */
function open(bytes: Uint8Array, name: string): { parts: Parts; workbook: WorkbookPart; sheets: Sheet[] } {
  const parts = openParts(bytes, name);
  const workbook = openWorkbook(parts);
  const sheets = workbook.tabs.filter(({ path }) => parts.xml(path, "sheetData").root.local === "worksheet");
  return { parts, workbook, sheets };
}

function clear(parts: Parts, workbook: WorkbookPart, sheets: readonly Sheet[]): void {
  for (const { path } of sheets) {
    dropRules(parts, path);
    dropNotes(parts, path);
  }
  const styles = knownStyles(parts, workbook.path);
  if (styles === undefined) return;
  dropLooks(parts, styles);
  dropEmptyStyles(parts, workbook.path, styles);
}

function addresses(cells: readonly MarkedCell[]): Map<Severity, string[]> {
  const found = severities.map(
    (severity) =>
      [severity, cells.filter((cell) => cell.severity === severity).map((cell) => cell.a1)] as const,
  );
  return new Map(
    found.filter(([, list]) => list.length > 0).map(([severity, list]) => [severity, [...list]]),
  );
}
