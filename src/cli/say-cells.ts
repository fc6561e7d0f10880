// Cells in words, for the terminal: by sheet, and neighbours as a range.
import type { CellRef } from "../engine/value/cell";

/** More pieces than this help nobody. */
const most = 8;

/** 财决01!C33:C36、E33；财决04!F9. */
export function sayCells(cells: readonly CellRef[]): string {
  const forms = [...new Set(cells.map((cell) => cell.form))];
  const pieces = forms.flatMap((form) => {
    const some = ranges(cells.filter((cell) => cell.form === form).map((cell) => cell.a1));
    return some.map((range, i) => (i === 0 ? `${form}!${range}` : range));
  });
  const shown = pieces.slice(0, most);
  const text = shown.reduce((before, piece) => `${before}${piece.includes("!") ? "；" : "、"}${piece}`);
  return shown.length < pieces.length ? `${text} 等 ${cells.length} 处` : text;
}

/** Addresses of which each follows the one before, down or to the right, as one range. */
function ranges(addresses: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const address of addresses) {
    const run = runs.at(-1);
    const step = run?.[1] === undefined ? undefined : stepOf(run[0] ?? "", run[1]);
    const next = stepOf(run?.at(-1) ?? "", address);
    if (run && next !== undefined && (step ?? next) === next) run.push(address);
    else runs.push([address]);
  }
  return runs.map((run) => (run.length === 1 ? (run[0] ?? "") : `${run[0] ?? ""}:${run.at(-1) ?? ""}`));
}

/** Whether `to` lies just below or just to the right of `from`. */
function stepOf(from: string, to: string): "down" | "right" | undefined {
  const [a, b] = [place(from), place(to)];
  if (a.column === b.column && b.row === a.row + 1) return "down";
  return a.row === b.row && b.column === a.column + 1 ? "right" : undefined;
}

function place(a1: string): { column: number; row: number } {
  const letters = a1.replace(/\d+$/, "");
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(a1.slice(letters.length)) };
}
