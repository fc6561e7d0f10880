// Marks by cell: the gravest gives the colour, and all messages are shown.
import { a1 } from "../../engine/value/cell";
import { byGravity, type Severity } from "../../engine/value/report";
import type { Mark } from "../../engine/value/filled";

/** What is marked on one cell: 0-based row and column, its address, the messages line by line. */
export type MarkedCell = { row: number; column: number; a1: string; severity: Severity; text: string };

/** Stands in the formula of every rule of ours, so that it is known again when another program has saved the file. */
export const ruleSign = "Caijue.";

/** What the colour hangs on, without `=`: always true, as the sign has a length. */
export const ruleFormula = (severity: Severity): string => `LEN("${ruleSign}${severity}")>0`;

export const isOurRule = (formula: string): boolean => formula.includes(`"${ruleSign}`);

/** Begins every note of ours. By this they are known again: some programs forget who wrote a note. */
export const noteHeading = "财决核对标记：";

/** One per cell of a sheet, from top to bottom and left to right. */
export function markedCells(marks: readonly Mark[]): MarkedCell[] {
  const cells = new Map<string, MarkedCell>();
  for (const { a1: address, severity, message } of marks) {
    const place = placeOf(address);
    if (!place) continue;
    const known = cells.get(place.a1) ?? { ...place, severity, text: "" };
    const isGraver = byGravity(severity, known.severity) < 0;
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
function placeOf(address: string): Pick<MarkedCell, "row" | "column" | "a1"> | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === "") return undefined;
  const column = Array.from(letters).reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return { row, column, a1: a1(row, column) };
}
