// Gathers what is to be put into a document and struck out of it, and makes all of it at once.
import type { Range } from "../text/mapping";
import { rewriteRun } from "./rewrite-run";
import type { Run } from "./word-runs";

/** A place in the XML where something may be put: inside a run, before it or behind it. */
export type RunPlace = { run: Run; at: number };

/** What stands at one place stands there in this order. */
export type Rank = keyof typeof ranks;
const ranks = { "insertion behind": 0, "comment's end": 1, "comment's start": 2, "insertion before": 3 };

type Mark = { rank: Rank; xml: string };
type Marks = Map<number, Mark[]>;

export class RunEdits {
  /** Between runs. */
  private readonly between: Marks = new Map();
  private readonly inside = new Map<Run, { marks: Marks; struck: Range[] }>();

  put({ run, at }: RunPlace, rank: Rank, xml: string): void {
    const marks = at > run.start && at < run.end ? this.insideOf(run).marks : this.between;
    marks.set(at, [...(marks.get(at) ?? []), { rank, xml }]);
  }

  /** Ends of `range` are places where the run can be cut. */
  strike(run: Run, range: Range): void {
    this.insideOf(run).struck.push(range);
  }

  private insideOf(run: Run): { marks: Marks; struck: Range[] } {
    const known = this.inside.get(run) ?? { marks: new Map(), struck: [] };
    this.inside.set(run, known);
    return known;
  }

  /** `deletion` gives the beginning of one: `<w:del w:id="7" …>`. */
  apply(xml: string, prefix: string, deletion: () => string): string {
    const between = Array.from(written(this.between), ([at, text]) => ({ start: at, end: at, text }));
    const runs = Array.from(this.inside, ([run, { marks, struck }]) => ({
      start: run.start,
      end: run.end,
      text: rewriteRun(xml, run, { marks: written(marks), struck, deletion, prefix }),
    }));
    const edits = [...between, ...runs].sort((a, b) => a.start - b.start || a.end - b.end);
    let at = 0;
    const pieces = edits.map(({ start, end, text }) => {
      const before = xml.slice(at, start);
      at = end;
      return before + text;
    });
    return pieces.join("") + xml.slice(at);
  }
}

const written = (marks: Marks): Map<number, string> =>
  new Map(
    Array.from(marks, ([at, some]) => {
      const sorted = [...some].sort((a, b) => ranks[a.rank] - ranks[b.rank]);
      return [at, sorted.map(({ xml }) => xml).join("")];
    }),
  );
