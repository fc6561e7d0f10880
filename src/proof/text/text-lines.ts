// Lines of a plain text: where each stands, how far it is indented, and which are page numbers or table rows.
import type { Range } from "../draft";

export type TextLine = Range & {
  /** Without outer blanks. */
  text: string;
  /** Columns before the first character; a full-width blank counts two. */
  indent: number;
  /** Blank lines directly before it. */
  blanks: number;
  /** A new page begins before it. */
  opensPage: boolean;
};

const bullet = /^[-•·▪●■◆]\s+/u;
const fullWidth = /\u3000/g;

/** The lines that are not blank. Page numbers, which stand alone at the foot of a page, are left out. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let blanks = 0;
  let opensPage = false;
  for (const match of text.matchAll(/([^\n\f]*)(\n|\f|$)/g)) {
    const raw = match[1] ?? "";
    const trimmed = trim(raw).replace(bullet, "");
    if (trimmed === "") blanks++;
    else {
      const start = match.index + raw.lastIndexOf(trimmed);
      const before = raw.slice(0, raw.lastIndexOf(trimmed));
      const indent = before.length + (before.match(fullWidth)?.length ?? 0);
      lines.push({ text: trimmed, start, end: start + trimmed.length, indent, blanks, opensPage });
      blanks = 0;
      opensPage = false;
    }
    if (match[2] === "\f") opensPage = true;
    if (match[2] === "") break;
  }
  return lines.filter((line, i) => !(isPageNumber(line.text) && (lines[i + 1]?.opensPage ?? true)));
}

/** Outer blanks say nothing, but the tabs around the cells of a row keep its columns. */
function trim(raw: string): string {
  const plain = raw.trim();
  return plain.includes("\t") ? raw.replace(/^[ \u3000]+|[ \u3000\r]+$/g, "") : plain;
}

const isPageNumber = (text: string): boolean => /^[-—–\s]*\d{1,4}[-—–\s]*$/.test(text);

/** Cells of a line that a table was printed on: parted by tabs or by two blanks or more. */
export function cellsOf(line: TextLine): Range[] {
  const cells: Range[] = [];
  const gap = line.text.includes("\t") ? /\t/g : / {2,}|\u3000+/g;
  let from = 0;
  for (const match of line.text.matchAll(gap)) {
    push(from, match.index);
    from = match.index + match[0].length;
  }
  push(from, line.text.length);
  return cells;

  function push(start: number, end: number): void {
    const text = line.text.slice(start, end);
    const trimmed = text.trim();
    if (trimmed === "" && !line.text.includes("\t")) return;
    const at = line.start + start + text.indexOf(trimmed);
    cells.push({ start: at, end: at + trimmed.length });
  }
}
