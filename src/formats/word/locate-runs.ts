// Finds where in a Word document's XML a stretch of its text stands, and where its runs can be cut there.
import type { Range } from "../text/mapping";
import type { Traced } from "../text/traced-text";
import { scanXml } from "../xml/scan-xml";
import { endOf, startOf, textAround } from "./rewrite-run";
import type { RunPlace } from "./run-edits";
import { textParts, type WordParts } from "./word-parts";
import { runAt, type Run, type Runs } from "./word-runs";

/** `isExact`: on the very characters; otherwise around what holds them or refers to them. */
export type Location = { from: RunPlace; to: RunPlace; isExact: boolean };

const around = (first: Run, last: Run): Location => ({
  from: { run: first, at: first.start },
  to: { run: last, at: last.end },
  isExact: false,
});

export class RunLocator {
  /** `read` is the text as it was read from `parts`: its places are those of `textParts`. */
  constructor(
    private readonly parts: WordParts,
    private readonly read: Traced,
    private readonly found: Runs,
  ) {}

  get text(): string {
    return this.read.text;
  }

  /** Where a comment on these words begins and ends; undefined when no run of the body can carry it. */
  locate(range: Range): Location | undefined {
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

  /** Where the document can be cut before a unit of the text. */
  before(unit: number): RunPlace | undefined {
    const [run, offset] = [this.runOf(unit), this.read.places.start(unit)];
    return run && offset !== undefined ? { run, at: startOf(run, offset) } : undefined;
  }

  /** Where it can be cut behind one, both halves of a character together. */
  behind(unit: number): RunPlace | undefined {
    const [run, end] = [this.runOf(unit), this.read.places.end(unit)];
    if (!run || end === undefined) return undefined;
    const isHalf = /[\ud800-\udbff]/.test(this.parts.document[end - 1] ?? "");
    return { run, at: endOf(run, isHalf ? end + 1 : end) };
  }

  /** The unit stands in a text that can be cut. */
  isInText(unit: number): boolean {
    const [run, offset] = [this.runOf(unit), this.read.places.start(unit)];
    return run !== undefined && offset !== undefined && textAround(run, offset) !== undefined;
  }

  /** The run of the body in which a unit stands; none holds what stands in notes, and what the reader has put there. */
  private runOf(unit: number): Run | undefined {
    const offset = this.read.places.start(unit);
    return offset === undefined ? undefined : runAt(this.found.runs, offset);
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
    const note = this.noteAround({ start, end: Math.max(end, start + 1) });
    if (note !== undefined) {
      const reference = this.found.references.get(note);
      return reference === undefined ? undefined : runAt(this.found.runs, reference);
    }
    const line = { start: this.text.lastIndexOf("\n", start - 1) + 1, end: this.text.indexOf("\n", end) };
    const unit =
      this.lastIn({ start: start === 0 ? 0 : line.start, end: start }) ??
      this.firstIn({ start: end, end: line.end < 0 ? this.text.length : line.end });
    return unit === undefined ? undefined : this.runOf(unit);
  }

  /** The note around these words, as `Runs` calls it: `footnotes/3`. */
  private noteAround(range: Range): string | undefined {
    const offset = this.read.places.range(range)?.start ?? 0;
    const within = textParts(this.parts).findLast(({ begin }) => begin <= offset);
    if (!within || within.part === "document") return undefined;
    let id = "";
    scanXml(within.xml, {
      open: (name, attribute, { start }) => {
        const isNote = name === "footnote" || name === "endnote";
        if (isNote && within.begin + start <= offset) id = attribute("id") ?? "";
      },
      close: () => undefined,
    });
    return `${within.part}/${id}`;
  }
}
