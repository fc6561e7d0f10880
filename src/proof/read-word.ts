// Reads the parts of a .docx as a Draft. Its text is one line for each paragraph and row; cells stand between tabs.
import type { Draft, Paragraph, Range } from "./draft";
import { headingLevel } from "./headings";
import { markContents } from "./read-text";
import { readBlocks, type Block, type WordParagraph } from "./word/body";
import { readStyles, type Look, type Styles } from "./word/styles";
import { join, lines, trimmed, untraced, type Traced } from "../formats/xml/traced-text";

/** The XML of `word/document.xml`, and of the parts beside it that a draft's text needs. */
export type WordParts = {
  document: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
};

/** The parts that hold text, in the order in which it stands in the draft. */
const textParts = ["document", "footnotes", "endnotes"] as const;
export type TextPart = (typeof textParts)[number];

/** A draft whose characters know where they were read: `at` as in Traced, and which part begins where in the text. */
export type WordDraft = {
  draft: Draft;
  at: readonly number[];
  begins: readonly { part: TextPart; start: number }[];
};

/** A draft out of a Word document; its notes stand at its end. Never throws, whatever the XML. */
export const readWord = (parts: WordParts, name: string): Draft => readWordTraced(parts, name).draft;

export function readWordTraced(parts: WordParts, name: string): WordDraft {
  const styles = readStyles(parts.styles, parts.numbering);
  const writer = new Writer(styles);
  const begins = textParts.map((part) => {
    const start = writer.text.length;
    for (const block of readBlocks(parts[part] ?? "", styles)) writer.write(block);
    return { part, start };
  });
  const { text, paragraphs, at } = writer;
  return { draft: { name, text, paragraphs: markContents(text, paragraphs) }, at, begins };
}

class Writer {
  text = "";
  readonly at: number[] = [];
  readonly paragraphs: Paragraph[] = [];

  constructor(private readonly styles: Styles) {}

  write(block: Block): void {
    if (block.kind === "paragraph") this.paragraph(block);
    else this.row(block.cells);
  }

  /** Lines that a person parted inside a paragraph are paragraphs when a sentence or a heading ends there. */
  private paragraph({ words, look }: WordParagraph): void {
    let open: Traced[] = [];
    for (const line of lines(words).filter(({ text }) => text.trim() !== "")) {
      const before = open.at(-1)?.text.trim();
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

  private body(some: readonly Traced[], look: Look): void {
    const pieces = some.map((line) => this.put(line, "\n"));
    if (this.styles.isContents(look)) {
      this.paragraphs.push({ kind: "contents", pieces });
      return;
    }
    const level = this.levelOf(join(...some).text.trim(), look);
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
    const filled = cells.filter((cell) => cell.some(({ words }) => words.text.trim() !== ""));
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
  private put(words: Traced, mark: string): Range {
    if (this.text !== "") this.append(untraced(mark));
    const bare = words.text.trim();
    const start = this.text.length + (bare === "" ? 0 : words.text.indexOf(bare));
    this.append(words);
    return { start, end: start + bare.length };
  }

  private append({ text, at }: Traced): void {
    this.text += text;
    for (const one of at) this.at.push(one);
  }
}

/** The title of a table, or sentences. */
const isText = (cell: readonly WordParagraph[]): boolean =>
  cell.some(({ words: { text } }) => /[。；]/u.test(text) || headingLevel(text.trim()) !== undefined);

/** The paragraphs of a cell on one line: a wrapped name closes up, numbers stay apart. */
function joined(cell: readonly WordParagraph[]): Traced {
  const all = cell
    .flatMap(({ words }) => lines(words))
    .map(({ text, at }) => trimmed({ text: text.replaceAll("\t", " "), at }))
    .filter(({ text }) => text !== "");
  return join(
    ...all.flatMap((line, i) => {
      const isOneName = /\p{Script=Han}$/u.test(all[i - 1]?.text ?? "") && /^\p{Script=Han}/u.test(line.text);
      return i === 0 || isOneName ? [line] : [untraced(" "), line];
    }),
  );
}
