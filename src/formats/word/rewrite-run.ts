// Rewrites one run in pieces: marks stand between them, and some are struck out as tracked deletions.
import type { Range } from "../text/mapping";
import type { Run, RunText } from "./word-runs";

type Rewriting = {
  /** XML to put at offsets inside the run. */
  marks: ReadonlyMap<number, string>;
  /** Stretches to strike out; their ends are places as `startOf` and `endOf` give them. */
  struck: readonly Range[];
  /** The beginning of a deletion: `<w:del w:id="7" …>`. */
  deletion: () => string;
  /** Of Word's names, with its colon. */
  prefix: string;
};

/** Where the run can be cut before the character at `offset`; before the whole run when that is not in its own text. */
export function startOf(run: Run, offset: number): number {
  const text = textAround(run, offset);
  if (!text) return run.start;
  if (offset > text.inner) return offset;
  return text.start === run.content ? run.start : text.start;
}

/** Where the run can be cut behind the character that ends at `end`. */
export function endOf(run: Run, end: number): number {
  const text = textAround(run, end - 1);
  if (!text) return run.end;
  if (end < text.close) return end;
  return text.end === run.close ? run.end : text.end;
}

export const textAround = (run: Run, offset: number): RunText | undefined =>
  run.texts.find(({ inner, close }) => inner <= offset && offset < close);

/** The run in the pieces into which marks and deletions cut it. */
export function rewriteRun(xml: string, run: Run, rewriting: Rewriting): string {
  const { marks, struck, deletion, prefix } = rewriting;
  const cuts = [...marks.keys(), ...struck.flatMap(({ start, end }) => [start, end])];
  const inside = [...new Set(cuts)].filter((at) => at > run.start && at < run.end).sort((a, b) => a - b);
  const places = [run.start, ...inside, run.end];
  return places.slice(1).reduce((written, end, i) => {
    const start = places[i] ?? run.start;
    const piece = pieceOf(xml, run, { start, end }, prefix);
    const isStruck = struck.some((range) => range.start <= start && end <= range.end);
    const mark = end < run.end ? (marks.get(end) ?? "") : "";
    return written + (isStruck ? `${deletion() + deletedText(piece, prefix)}</${prefix}del>` : piece) + mark;
  }, "");
}

const deletedText = (piece: string, prefix: string): string =>
  piece.replaceAll(new RegExp(`<(/?)${prefix}t(?=[\\s>/])`, "g"), `<$1${prefix}delText`);

/** A run with the looks of the whole, and what stands between two places of it. */
function pieceOf(xml: string, run: Run, { start, end }: Range, prefix: string): string {
  const [from, to] = [Math.max(start, run.content), Math.min(end, run.close)];
  const texts = run.texts.filter((text) => text.inner < to && text.close > from);
  let content = "";
  let at = from;
  for (const text of texts) {
    const isCut = text.inner < from || text.close > to;
    const tag =
      isCut && isKept(xml, text) ? `<${prefix}t xml:space="preserve">` : xml.slice(text.start, text.inner);
    content += xml.slice(at, Math.max(at, text.start)) + tag;
    content += `${xml.slice(Math.max(from, text.inner), Math.min(to, text.close))}</${prefix}t>`;
    at = Math.min(to, text.end);
  }
  const head = start === run.start ? xml.slice(run.start, run.content) : headOf(xml, run, prefix);
  return `${head}${content}${xml.slice(at, to)}</${prefix}r>`;
}

/** Blanks inside are kept in pieces too, unless there are some around it that Word does not show. */
const isKept = (xml: string, { inner, close, isKept: states }: RunText): boolean =>
  states || !/^\s|\s$/.test(xml.slice(inner, close));

/** The beginning of a run that looks like `run`, without what somebody has changed in its looks. */
export function headOf(xml: string, { start, inner, content }: Run, prefix: string): string {
  const changed = new RegExp(`<${prefix}rPrChange[\\s>][^]*</${prefix}rPrChange>`);
  return xml.slice(start, inner) + xml.slice(inner, content).replace(changed, "");
}
