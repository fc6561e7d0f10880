// Walks the body of a Word document as a reader sees it: insertions accepted, deletions gone, tables row by row.
import { scanXml } from "../xml/scan-xml";
import { isOn, takeLook, type ParagraphLook, type Styles } from "./word-styles";
import { join, untraced, type Traced } from "../text/traced-text";

/** A paragraph's text, with \n for line breaks and \t for tabs. */
export type WordParagraph = { words: Traced; look: ParagraphLook };

export type BodyBlock =
  | ({ kind: "paragraph" } & WordParagraph)
  /** Cells from left to right, each with its paragraphs. */
  | { kind: "row"; cells: readonly (readonly WordParagraph[])[] };

/** Elements whose content is not part of the text: deleted, moved away, instructions, old formats, second copies. */
const skipped = new Set([
  ...["del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback", "rt", "sectPr", "tabs"],
  ...["sdtPr", "tblPr", "tcPr", "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange"],
]);

type Row = { cells: WordParagraph[][]; isDeleted: boolean };
/** `isOpenEnded`: its end was deleted, so that it goes on with the next paragraph. */
type Open = {
  pieces: Traced[];
  look: ParagraphLook;
  isOpenEnded: boolean;
  cell: WordParagraph[] | undefined;
};

/** The blocks of a document or of its notes, in reading order; places in `xml` count from `begin`. */
export function readBlocks(xml: string, styles: Styles, begin: number): BodyBlock[] {
  const walker = new Walker(styles);
  scanXml(xml, walker, begin);
  walker.finish();
  return walker.blocks;
}

class Walker {
  readonly blocks: BodyBlock[] = [];
  private readonly paragraphs: Open[] = [];
  private readonly rows: Row[] = [];
  private readonly path: string[] = [];
  private skipping: { name: string; depth: number } | undefined;
  private carried: Open | undefined;
  private isHidden = false;
  /** Of the fields that are open, which are past their instructions. */
  private readonly fields: boolean[] = [];

  constructor(private readonly styles: Styles) {}

  readonly open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (this.skipping) {
      if (name === this.skipping.name) this.skipping.depth++;
      return;
    }
    if (skipped.has(name)) {
      if (name === "del" || name === "moveFrom") this.markDeleted();
      this.skipping = { name, depth: 1 };
      return;
    }
    this.path.push(name);
    this.enter(name, attribute);
  };

  readonly close = (name: string): void => {
    if (this.skipping) {
      if (name === this.skipping.name && --this.skipping.depth === 0) this.skipping = undefined;
      return;
    }
    this.path.pop();
    if (name === "p") this.endParagraph();
    else if (name === "tr") this.endRow();
  };

  readonly text = (text: Traced): void => {
    if (!this.skipping && this.path.at(-1) === "t") this.write(text);
  };

  private enter(name: string, attribute: (name: string) => string | undefined): void {
    if (name === "p") this.startParagraph();
    else if (name === "tr") this.rows.push({ cells: [], isDeleted: false });
    else if (name === "tc") this.rows.at(-1)?.cells.push([]);
    else if (name === "r") this.isHidden = this.styles.isHidden(this.paragraphs.at(-1)?.look.style);
    else if (name === "fldChar") this.field(attribute("fldCharType"));
    else if (name === "vanish") this.isHidden = this.path.includes("r") && isOn(attribute("val"));
    else if (name === "rStyle") this.isHidden ||= this.styles.isHidden(attribute("val"));
    else this.other(name, attribute);
  }

  /** An element that stands for a character, or says how the paragraph looks. */
  private other(name: string, attribute: (name: string) => string | undefined): void {
    const character = this.path.at(-2) === "r" ? characters[name] : undefined;
    const look = this.path.includes("pPr") ? this.paragraphs.at(-1)?.look : undefined;
    if (character !== undefined) this.write(untraced(character));
    else if (look) takeLook(look, name, attribute("val"));
  }

  private write(text: Traced): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph && !this.isHidden && !this.fields.includes(false)) paragraph.pieces.push(text);
  }

  /** What stands in the instructions of a field, other fields' results too, is not text. */
  private field(type: string | undefined): void {
    if (type === "begin") this.fields.push(false);
    else if (type === "end") this.fields.pop();
    else if (this.fields.length > 0) this.fields[this.fields.length - 1] = true;
  }

  /** A deletion inside properties concerns the end of the paragraph, or the whole row. */
  private markDeleted(): void {
    const [parent, before] = [this.path.at(-1), this.path.at(-2)];
    const paragraph = this.paragraphs.at(-1);
    const row = this.rows.at(-1);
    if (parent === "rPr" && before === "pPr" && paragraph) paragraph.isOpenEnded = true;
    if (parent === "trPr" && row) row.isDeleted = true;
  }

  /** Nothing followed for the carried paragraph to go on with. */
  finish(): void {
    if (this.carried) this.put(this.carried);
    this.carried = undefined;
  }

  private startParagraph(): void {
    const cell = this.rows.at(-1)?.cells.at(-1);
    const before = this.carried?.cell === cell ? this.carried : undefined;
    if (before) this.carried = undefined;
    const { pieces, look } = before ?? { pieces: [], look: {} };
    this.paragraphs.push({ pieces, look, isOpenEnded: false, cell });
    this.isHidden = false;
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    // Instructions stand in one paragraph: a field that is not whole must not swallow the rest of the document.
    this.fields.fill(true);
    if (paragraph.isOpenEnded) this.carried = paragraph;
    else this.put(paragraph);
  }

  private put({ pieces, look, cell }: Open): void {
    const words = join(pieces);
    if (cell) cell.push({ words, look });
    else this.blocks.push({ kind: "paragraph", words, look });
  }

  private endRow(): void {
    const row = this.rows.pop();
    if (this.carried?.cell !== undefined) this.finish();
    if (row && !row.isDeleted) this.blocks.push({ kind: "row", cells: row.cells });
  }
}

const characters: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };
