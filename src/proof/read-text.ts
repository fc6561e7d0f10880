// Reads plain text and Markdown, typed, pasted or exported from a PDF, as a Draft. Offsets are those of the text itself.
import type { Draft, Paragraph, Range } from "./draft";
import { foldWords } from "./fold";
import { headingLevel } from "./headings";
import { markdown } from "./text/read-markdown";
import { linesOf } from "./text/text-lines";
import { reflow } from "./text/reflow";

/** A draft out of a text. `name` is the file's name; a name in .md is read as Markdown. */
export function readText(text: string, name: string): Draft {
  const paragraphs = /\.md$/i.test(name) ? markdown(text) : reflow(linesOf(text));
  return { name, text, paragraphs: markContents(text, paragraphs) };
}

/** Marks what stands between 目录 and the heading that it lists first. */
export function markContents(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const titles = paragraphs.map(({ cells, pieces }) => {
    const words = (parts: readonly Range[]): string =>
      foldWords(parts.map(({ start, end }) => text.slice(start, end)).join(""));
    const whole = words(pieces);
    // An entry stands in the first cell, its page in another; but the characters of 目　录 are spread.
    return entryTitle(whole !== "目录" && cells && cells.length > 1 ? words(cells.slice(0, 1)) : whole);
  });
  const from = titles.indexOf("目录");
  const first = from < 0 ? -1 : titles.findIndex((title, i) => i > from && headingLevel(title) !== undefined);
  const to = first < 0 ? -1 : titles.indexOf(titles[first] ?? "", first + 1);
  return paragraphs.map((paragraph, i) => {
    if (i < from || i >= to) return paragraph;
    const level = headingLevel(titles[i] ?? "");
    return { kind: "contents", pieces: paragraph.pieces, ...(level !== undefined && { level }) };
  });
}

/** An entry of a table of contents without its leader and page number. */
const entryTitle = (entry: string): string => entry.replace(/[.·…\s]*\d*$/u, "");
