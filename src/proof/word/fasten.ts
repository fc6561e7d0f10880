// Finds where in a Word document's XML a stretch of the draft's text stands, and where its runs can be cut there.
import type { Range } from "../draft";
import { readWordTraced, type TextPart, type WordDraft, type WordParts } from "../read-word";
import type { Place } from "./cuts";
import { endOf, startOf, textAround } from "./rewrite";
import { runAt, type Run, type Runs } from "./runs";

/** `isExact`: on the very characters; otherwise around what holds them or refers to them. */
export type Fastening = { from: Place; to: Place; isExact: boolean };

const around = (first: Run, last: Run): Fastening => ({
  from: { run: first, at: first.start },
  to: { run: last, at: last.end },
  isExact: false,
});

export class Fastener {
  private readonly read: WordDraft;

  constructor(
    private readonly parts: WordParts,
    private readonly found: Runs,
  ) {
    this.read = readWordTraced(parts, "");
  }

  get text(): string {
    return this.read.draft.text;
  }

  /** Where a comment on these words begins and ends; undefined when no run of the body can carry it. */
  fasten(range: Range): Fastening | undefined {
    const [first, last] = [this.firstIn(range), this.lastIn(range)];
    if (first !== undefined && last !== undefined) {
      const [from, to] = [this.before(first), this.behind(last)];
      const isExact = [first, last].every((unit) => this.isInText(unit));
      if (!from || !to) return undefined;
      // A box is read before the paragraph that it hangs on, in which it may stand last.
      return from.at < to.at ? { from, to, isExact } : around(to.run, from.run);
    }
    const run = this.near(range);
    return run && around(run, run);
  }

  /** Where the document can be cut before a unit of the draft's text. */
  before(unit: number): Place | undefined {
    const [run, offset] = [this.runOf(unit), this.offsetOf(unit)];
    return run && offset !== undefined ? { run, at: startOf(run, offset) } : undefined;
  }

  behind(unit: number): Place | undefined {
    const [run, offset] = [this.runOf(unit), this.offsetOf(unit)];
    return run && offset !== undefined ? { run, at: endOf(run, this.endOfCharacter(offset)) } : undefined;
  }

  /** The unit stands in a text that can be cut. */
  isInText(unit: number): boolean {
    const [run, offset] = [this.runOf(unit), this.offsetOf(unit)];
    return run !== undefined && offset !== undefined && textAround(run, offset) !== undefined;
  }

  runOf(unit: number): Run | undefined {
    const offset = this.offsetOf(unit);
    return offset === undefined ? undefined : runAt(this.found.runs, offset);
  }

  /** Its offset in the document; none in notes, and for what the reader has put there. */
  private offsetOf(unit: number): number | undefined {
    const offset = this.read.at[unit] ?? -1;
    return offset >= 0 && this.partOf(unit) === "document" ? offset : undefined;
  }

  private partOf(unit: number): TextPart {
    return this.read.begins.findLast(({ start }) => start <= unit)?.part ?? "document";
  }

  /** A reference counts as one character, and so do both halves of one. */
  private endOfCharacter(offset: number): number {
    const { document } = this.parts;
    const end = document[offset] === "&" ? document.indexOf(";", offset) : -1;
    if (end >= 0 && end - offset < 12) return end + 1;
    return offset + (/[\ud800-\udbff]/.test(document[offset] ?? "") ? 2 : 1);
  }

  private firstIn({ start, end }: Range): number | undefined {
    for (let unit = start; unit < end; unit++) if (this.runOf(unit)) return unit;
    return undefined;
  }

  private lastIn({ start, end }: Range): number | undefined {
    for (let unit = end - 1; unit >= start; unit--) if (this.runOf(unit)) return unit;
    return undefined;
  }

  /** The run that refers to the note in which the words stand, or one beside them in the same line. */
  private near({ start, end }: Range): Run | undefined {
    const part = this.partOf(start);
    if (part !== "document") {
      const reference = this.found.references.get(`${part}/${this.noteAround(part, start, end)}`);
      return reference === undefined ? undefined : runAt(this.found.runs, reference);
    }
    const line = { start: this.text.lastIndexOf("\n", start - 1) + 1, end: this.text.indexOf("\n", end) };
    const unit =
      this.lastIn({ start: start === 0 ? 0 : line.start, end: start }) ??
      this.firstIn({ start: end, end: line.end < 0 ? this.text.length : line.end });
    return unit === undefined ? undefined : this.runOf(unit);
  }

  /** The id of the footnote or endnote around these words. */
  private noteAround(part: TextPart, start: number, end: number): string {
    const offset = this.read.at.slice(start, Math.max(end, start + 1)).find((at) => at >= 0) ?? 0;
    const before = (this.parts[part] ?? "").slice(0, offset);
    const notes = before.matchAll(/<(?:[\w.-]+:)?(?:foot|end)note\s[^>]*?\bid\s*=\s*["'](-?\d+)/g);
    return Array.from(notes).at(-1)?.[1] ?? "";
  }
}
