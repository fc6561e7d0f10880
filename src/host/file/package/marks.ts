// Marks on cells of a file: a colour that leaves the user's own format alone, and a note with the message. They can be
// taken off again without a trace.
import { a1 } from "../../../engine/cell";
import type { Severity } from "../../../engine/report";
import type { Mark } from "../../host";
import { addRules, dropLooks, dropRules } from "./mark-rules";
import { addNotes, dropNotes } from "./notes";
import { openParts } from "./open";
import type { Parts } from "./parts";
import { dropEmptyStyles, knownStyles, Styles, stylesPath } from "./styles";
import type { Note } from "./vml";
import { openWorkbook, type Workbook } from "./workbook";

/** What is marked on one cell. */
type Marked = Note & { severity: Severity };

/** The graver one colours a cell that has several marks. */
const gravest: readonly Severity[] = ["error", "warning", "info"];

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
  const styles = new Styles(parts, stylesPath(parts, workbook.path));
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
function open(bytes: Uint8Array, name: string): { parts: Parts; workbook: Workbook; sheets: Sheet[] } {
  const parts = openParts(bytes, name);
  const workbook = openWorkbook(parts);
  const sheets = workbook.tabs.filter(({ path }) => parts.xml(path, "sheetData").root.local === "worksheet");
  return { parts, workbook, sheets };
}

function clear(parts: Parts, workbook: Workbook, sheets: readonly Sheet[]): void {
  for (const { path } of sheets) {
    dropRules(parts, path);
    dropNotes(parts, path);
  }
  const styles = knownStyles(parts, workbook.path);
  if (styles === undefined) return;
  dropLooks(parts, styles);
  dropEmptyStyles(parts, workbook.path, styles);
}

/** One per cell, from top to bottom and left to right. */
function markedCells(marks: readonly Mark[]): Marked[] {
  const cells = new Map<string, Marked>();
  for (const { a1: address, severity, message } of marks) {
    const place = placeOf(address);
    if (!place) continue;
    const known = cells.get(place.a1) ?? { ...place, severity, text: "" };
    const isGraver = gravest.indexOf(severity) < gravest.indexOf(known.severity);
    const messages = new Set([...known.text.split("\n"), message].filter((text) => text !== ""));
    cells.set(place.a1, {
      ...known,
      severity: isGraver ? severity : known.severity,
      text: [...messages].join("\n"),
    });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Row and column of an address; undefined when it is none of a single cell. */
function placeOf(address: string): Omit<Note, "text"> | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === "") return undefined;
  const column = Array.from(letters).reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return { row, column, a1: a1(row, column) };
}

function addresses(cells: readonly Marked[]): Map<Severity, string[]> {
  const found = gravest.map(
    (severity) =>
      [severity, cells.filter((cell) => cell.severity === severity).map((cell) => cell.a1)] as const,
  );
  return new Map(
    found.filter(([, list]) => list.length > 0).map(([severity, list]) => [severity, [...list]]),
  );
}
