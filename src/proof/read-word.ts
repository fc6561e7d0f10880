// Reads the parts of a .docx as a Draft. Its text is one line for each paragraph and row; cells stand between tabs.
import type { Draft, Paragraph, Range } from "./draft";
import { headingLevel } from "./headings";
import { markContents } from "./read-text";
import type { Mapping } from "../formats/text/mapping";
import { join, lines, trimmed, untraced, type Traced } from "../formats/text/traced-text";
import { readBlocks, type BodyBlock, type WordParagraph } from "../formats/word/word-body";
import { textParts, type WordParts } from "../formats/word/word-parts";
import { readStyles, type ParagraphLook, type Styles } from "../formats/word/word-styles";

/** A draft, and where its text stands in the XML of its parts, as `textParts` lays them out. */
export type WordDraft = { draft: Draft; places: Mapping };

/** A draft out of a Word document; its notes stand at its end. Never throws, whatever the XML. */
export function readWord(parts: WordParts, name: string): WordDraft {
  const styles = readStyles(parts.styles, parts.numbering);
  const writer = new Writer(styles);
  for (const { xml, begin } of textParts(parts)) {
    for (const block of readBlocks(xml, styles, begin)) writer.write(block);
  }
  const { text, places } = writer.written();
  return { draft: { name, text, paragraphs: markContents(text, writer.paragraphs) }, places };
}

class Writer {
  readonly paragraphs: Paragraph[] = [];
  private readonly pieces: Traced[] = [];
  private length = 0;

  constructor(private readonly styles: Styles) {}

  written = (): Traced => join(this.pieces);

  write(block: BodyBlock): void {
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

  private body(some: readonly Traced[], look: ParagraphLook): void {
    const pieces = some.map((line) => this.put(line, "\n"));
    if (this.styles.isContents(look)) {
      this.paragraphs.push({ kind: "contents", pieces });
      return;
    }
    const level = this.levelOf(join(some).text.trim(), look);
    this.paragraphs.push(level === undefined ? { kind: "body", pieces } : { kind: "heading", level, pieces });
  }

  /** By its text first: styles are often taken for their looks, and outline levels count from anything. */
  private levelOf(text: string, look: ParagraphLook): number | undefined {
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

  /** Writes `words` behind `mark`; the range leaves out blanks around them. */
  private put(words: Traced, mark: string): Range {
    if (this.length > 0) this.append(untraced(mark));
    const bare = words.text.trim();
    const start = this.length + (bare === "" ? 0 : words.text.indexOf(bare));
    this.append(words);
    return { start, end: start + bare.length };
  }

  private append(words: Traced): void {
    this.pieces.push(words);
    this.length += words.text.length;
  }
}

/** The title of a table, or sentences. */
const isText = (cell: readonly WordParagraph[]): boolean =>
  cell.some(({ words: { text } }) => /[。；]/u.test(text) || headingLevel(text.trim()) !== undefined);

/** The paragraphs of a cell on one line: a wrapped name closes up, numbers stay apart. */
function joined(cell: readonly WordParagraph[]): Traced {
  const all = cell
    .flatMap(({ words }) => lines(words))
    .map(({ text, places }) => trimmed({ text: text.replaceAll("\t", " "), places }))
    .filter(({ text }) => text !== "");
  return join(
    all.flatMap((line, i) => {
      const isOneName = /\p{Script=Han}$/u.test(all[i - 1]?.text ?? "") && /^\p{Script=Han}/u.test(line.text);
      return i === 0 || isOneName ? [line] : [untraced(" "), line];
    }),
  );
}
