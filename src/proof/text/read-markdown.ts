// Reads Markdown, as our own drafts and other tools write it: headings, paragraphs, quoted notes and pipe tables.
import type { Paragraph, Range } from "../draft";
import { headingLevel } from "../headings";
import { linesOf, type TextLine } from "./text-lines";

/** Paragraphs of a Markdown text. Its marks are left out of the pieces. */
export function markdown(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Range[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push({ kind: "body", pieces: open });
    open = [];
  };
  for (const line of linesOf(text)) {
    if (line.blanks > 0) close();
    const own = ownParagraph(line);
    if (own === "nothing") close();
    else if (own) {
      close();
      paragraphs.push(own);
    } else open.push(...unmarked(line, /^(?:>\s*|[-*+]\s+)?/));
  }
  close();
  return paragraphs;
}

function ownParagraph(line: TextLine): Paragraph | "nothing" | undefined {
  if (/^(?:\|?\s*:?-{3,}[-:|\s]*|<!--.*-->|!\[.*\]\(.*\)|\*\*\*|---)$/.test(line.text)) return "nothing";
  const marks = /^(#{1,6})\s+/.exec(line.text);
  if (marks) {
    const pieces = unmarked(line, /^#{1,6}\s+/);
    const level = marks[1]?.length ?? 1;
    return { kind: "heading", level: headingLevel(line.text.slice(marks[0].length)) ?? level, pieces };
  }
  if (line.text.startsWith("|")) return { kind: "row", pieces: [line], cells: pipeCells(line) };
  const level = headingLevel(line.text);
  return level === undefined ? undefined : { kind: "heading", level, pieces: [line] };
}

/** The line without its opening mark, `**` and backslashes before punctuation. */
function unmarked(line: TextLine, opening: RegExp): Range[] {
  const pieces: Range[] = [];
  let from = opening.exec(line.text)?.[0].length ?? 0;
  for (const mark of line.text.matchAll(/\*\*|\\(?=[!-/:-@[-`{-~])/g)) {
    if (mark.index < from) continue;
    if (mark.index > from) pieces.push({ start: line.start + from, end: line.start + mark.index });
    from = mark.index + mark[0].length;
  }
  if (from < line.text.length) pieces.push({ start: line.start + from, end: line.end });
  return pieces;
}

function pipeCells(line: TextLine): Range[] {
  const bars = Array.from(line.text.matchAll(/\|/g), (match) => match.index);
  return bars.slice(0, -1).map((bar, i) => {
    const raw = line.text.slice(bar + 1, bars[i + 1]);
    const start = line.start + bar + 1 + (raw.length - raw.trimStart().length);
    return { start, end: start + raw.trim().length };
  });
}
