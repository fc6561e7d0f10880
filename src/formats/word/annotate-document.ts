// Writes remarks into a Word document: comments on the exact characters, and other words as tracked changes.
import type { Range } from "../text/mapping";
import type { Traced } from "../text/traced-text";
import { RunLocator, type Location } from "./locate-runs";
import { narrowed, type TextChange } from "./narrow-change";
import { Ids, noComments, RemarkXml, type Author, type WordComment } from "./remark-xml";
import { headOf } from "./rewrite-run";
import { RunEdits, type RunPlace, type Rank } from "./run-edits";
import type { WordParts } from "./word-parts";
import { findRuns, prefixOf, type Run } from "./word-runs";

/** A remark on a stretch of the text, what should stand there, or both. */
export type Note = Range & { comment?: string | undefined; replacement?: string | undefined };

export type Annotated = {
  document: string;
  /** The part with all comments of the document; undefined when there are none. */
  comments: string | undefined;
  /** How many comments and tracked changes were written. */
  counts: { comments: number; changes: number };
  /** Remarks with no place in the document that can carry them. */
  leftOut: readonly Note[];
};

/**
 * The document with these notes on `read`, the text as it was read from `parts`. Comments that stand there stay. A replacement becomes a tracked change where its words
 * stand in plain runs of one paragraph that nobody else has inserted, and overlaps no other. Undefined when the XML is
 * not whole, or is in the strict variant of the format.
 */
export function annotate(
  parts: WordParts & { comments?: string },
  read: Traced,
  notes: readonly Note[],
  author: Author,
): Annotated | undefined {
  const found = findRuns(parts.document);
  const old = parts.comments ?? noComments;
  const prefix = prefixOf(old);
  if (!found || prefix === undefined) return undefined;
  const ids = new Ids([parts.document, old]);
  const markup = new RemarkXml(found.prefix, author, ids);
  const annotator = new Annotator(parts.document, new RunLocator(parts, read, found), markup, ids);
  const sorted = [...notes].sort((a, b) => a.start - b.start || a.end - b.end);
  const leftOut = sorted.filter((note) => !annotator.add(note));
  const { comments, changes } = annotator;
  const written = new RemarkXml(prefix, author, ids).withComments(old, comments);
  return {
    document: annotator.document(),
    comments: comments.length === 0 ? parts.comments : written,
    counts: { comments: comments.length, changes },
    leftOut,
  };
}

class Annotator {
  readonly comments: WordComment[] = [];
  changes = 0;
  private readonly edits = new RunEdits();
  /** Up to where the words have been replaced. */
  private replaced = 0;

  constructor(
    private readonly xml: string,
    private readonly runs: RunLocator,
    private readonly markup: RemarkXml,
    private readonly ids: Ids,
  ) {}

  /** Whether there is a place for it. A replacement that cannot be made is said. */
  add(note: Note): boolean {
    const location = this.runs.locate(note);
    if (!location) return false;
    const { replacement } = note;
    const isOpen = replacement !== undefined && !this.replace(note, replacement);
    const comment = note.comment ?? (isOpen ? `应改为：${replacement}` : undefined);
    if (comment !== undefined) this.comment(note, comment, location);
    return true;
  }

  /** A comment that stands elsewhere says of what it speaks. */
  private comment({ start, end }: Note, text: string, { from, to, isExact }: Location): void {
    const id = this.ids.next();
    const quote = this.runs.text.slice(start, end);
    this.comments.push({ id, text: isExact || quote === "" ? text : `“${quote}”：${text}` });
    this.edits.put(from, "comment's start", this.markup.commentStart(id));
    this.edits.put(to, "comment's end", this.markup.commentEnd(id));
  }

  private replace(note: Note, replacement: string): boolean {
    const change = narrowed(this.runs.text.slice(note.start, note.end), replacement);
    const [start, end] = [note.start + change.start, note.start + change.end];
    if (start < this.replaced || /[\n\t]/.test(change.text)) return false;
    const isDone = start === end ? this.insert(note, change) : this.exchange({ start, end }, change.text);
    if (!isDone) return false;
    this.replaced = Math.max(end, start + 1);
    this.changes++;
    return true;
  }

  /** Puts words between two characters: behind the one, or before the other where the note begins. */
  private insert(note: Note, { start, text }: TextChange): boolean {
    const isBehind = start > 0;
    const unit = note.start + start - (isBehind ? 1 : 0);
    const place = isBehind ? this.runs.behind(unit) : this.runs.before(unit);
    if (!place || place.run.isTracked || !this.runs.isInText(unit)) return false;
    this.putIn(place, text, isBehind ? "insertion behind" : "insertion before");
    return true;
  }

  /** Strikes words out, run by run, and puts others behind them. */
  private exchange(range: Range, text: string): boolean {
    const struck = this.stretches(range);
    const last = struck?.at(-1);
    if (!struck || !last) return false;
    for (const { run, ...stretch } of struck) this.edits.strike(run, stretch);
    if (text !== "") this.putIn({ run: last.run, at: last.end }, text, "insertion behind");
    return true;
  }

  /** What of each run must go; undefined when one of them is not plain text that may be struck out. */
  private stretches({ start, end }: Range): (Range & { run: Run })[] | undefined {
    const stretches: (Range & { run: Run })[] = [];
    for (let unit = start; unit < end; unit++) {
      const [from, to] = [this.runs.before(unit), this.runs.behind(unit)];
      if (!from || !to || !this.runs.isInText(unit) || from.run.isTracked) return undefined;
      const stretch = stretches.at(-1);
      if (stretch?.run === from.run) stretch.end = to.at;
      else stretches.push({ run: from.run, start: from.at, end: to.at });
    }
    const paragraphs = new Set(stretches.map(({ run }) => run.paragraph));
    const isPlain = stretches.every((stretch) => this.isPlain(stretch));
    return paragraphs.size === 1 && isPlain ? stretches : undefined;
  }

  private isPlain({ run, start, end }: Range & { run: Run }): boolean {
    const content = this.xml.slice(Math.max(start, run.content), Math.min(end, run.close));
    return !new RegExp(`<(?!/?${this.markup.prefix}t[\\s>/])`).test(content);
  }

  private putIn(place: RunPlace, text: string, rank: Rank): void {
    const head = headOf(this.xml, place.run, this.markup.prefix);
    this.edits.put(place, rank, this.markup.inserted(head, text));
  }

  document = (): string => this.edits.apply(this.xml, this.markup.prefix, () => this.markup.change("del"));
}
