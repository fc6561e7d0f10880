// Reads the parts of a .docx as a Draft. Its text is one line for each paragraph and row; cells stand between tabs.
import type { Draft, Paragraph, Range } from "./draft";
import { headingLevel } from "./headings";
import { markContents } from "./read-text";
import { readBlocks, type Block, type WordParagraph } from "./word/body";
import { readStyles, type Look, type Styles } from "./word/styles";

/** The XML of `word/document.xml`, and of the parts beside it that a draft's text needs. */
export type WordParts = {
  document: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
};

/** A draft out of a Word document; its notes stand at its end. Never throws, whatever the XML. */
export function readWord(parts: WordParts, name: string): Draft {
  const writer = new Writer(readStyles(parts.styles, parts.numbering));
  for (const xml of [parts.document, parts.footnotes, parts.endnotes]) {
    for (const block of xml === undefined ? [] : readBlocks(xml)) writer.write(block);
  }
  const { text, paragraphs } = writer;
  return { name, text, paragraphs: markContents(text, paragraphs) };
}

class Writer {
  text = "";
  readonly paragraphs: Paragraph[] = [];

  constructor(private readonly styles: Styles) {}

  write(block: Block): void {
    if (block.kind === "paragraph") this.paragraph(block);
    else this.row(block.cells);
  }

  /** Lines that a person parted inside a paragraph are paragraphs when a sentence or a heading ends there. */
  private paragraph({ text, look }: WordParagraph): void {
    let open: string[] = [];
    for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
      const before = open.at(-1)?.trim();
      if (
        before !== undefined &&
        (/[。；：！？]["”）)]*$/u.test(before) || headingLevel(before) !== undefined)
      ) {
        this.body(open, look);
        open = [];
      }
      open.push(line);
    }
    if (open.length > 0) this.body(open, look);
  }

  private body(lines: readonly string[], look: Look): void {
    const pieces = lines.map((line) => this.put(line, "\n"));
    if (this.styles.isContents(look)) {
      this.paragraphs.push({ kind: "contents", pieces });
      return;
    }
    const level = this.levelOf(lines.join("").trim(), look);
    this.paragraphs.push(level === undefined ? { kind: "body", pieces } : { kind: "heading", level, pieces });
  }

  /** By its text first: styles are often taken for their looks, and outline levels count from anything. */
  private levelOf(text: string, look: Look): number | undefined {
    const own = headingLevel(text) ?? headingLevel(this.styles.numberOf(look) + text);
    if (own !== undefined) return own;
    const outline = this.styles.outlineOf(look);
    const isTitle = text.length <= 60 && !/[。；，：]$/u.test(text);
    return outline !== undefined && isTitle ? outline + 1 : undefined;
  }

  /** A row with one filled cell may be a table's title, or a frame around text. */
  private row(cells: readonly (readonly WordParagraph[])[]): void {
    const filled = cells.filter((cell) => cell.some(({ text }) => text.trim() !== ""));
    const [only, second] = filled;
    if (!only) return;
    if (!second && (cells.length === 1 || isText(only))) {
      for (const paragraph of only) this.paragraph(paragraph);
      return;
    }
    const ranges = cells.map((cell, i) => this.put(joined(cell), i === 0 ? "\n" : "\t"));
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (first && last) {
      this.paragraphs.push({ kind: "row", pieces: [{ start: first.start, end: last.end }], cells: ranges });
    }
  }

  /** Writes `text` behind `mark`; the range leaves out blanks around it. */
  private put(text: string, mark: string): Range {
    if (this.text !== "") this.text += mark;
    const trimmed = text.trim();
    const start = this.text.length + (trimmed === "" ? 0 : text.indexOf(trimmed));
    this.text += text;
    return { start, end: start + trimmed.length };
  }
}

/** The title of a table, or sentences. */
const isText = (cell: readonly WordParagraph[]): boolean =>
  cell.some(({ text }) => /[。；]/u.test(text) || headingLevel(text.trim()) !== undefined);

/** The paragraphs of a cell on one line: a wrapped name closes up, numbers stay apart. */
function joined(cell: readonly WordParagraph[]): string {
  const lines = cell.flatMap(({ text }) => text.split("\n")).map((line) => line.replaceAll("\t", " ").trim());
  return lines
    .filter((line) => line !== "")
    .reduce(
      (all, line) =>
        /\p{Script=Han}$/u.test(all) && /^\p{Script=Han}/u.test(line) ? all + line : `${all} ${line}`,
      "",
    )
    .trim();
}
