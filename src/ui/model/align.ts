// Lays an edited text against the generated one: which figures still stand in it, and which were changed by hand.
import type { FigureReport, Span } from "../../engine/report";

/** A run of an edited text. `wrong` is the figure that stood here; the words no longer say what it says. */
export type Piece = Span & { wrong?: string };

type Token = { text: string; span: number };

const tokens = /\d[\d,]*(?:\.\d+)?|[A-Za-z]+|[^]/gu;
const numeric = /\d/u;
/** Words that a figure prints when it says which way it went. */
const direction = /增加|减少|增长|下降|持平|大于|小于|等于/u;

/** Longest pair of texts, in tokens, that is compared to the last character. */
const most = 4_000_000;

/**
 * The edited text in pieces. `spans` are those generated now, so that a figure that has since changed is noticed too.
 * Words of a person (unit 文字) may be put differently; numbers and directions may not.
 */
export function alignText(
  spans: readonly Span[],
  text: string,
  figures: Readonly<Record<string, Pick<FigureReport, "unit">>>,
): Piece[] {
  const before = spans.flatMap((span, i) => cut(span.text).map((token): Token => ({ text: token, span: i })));
  const after = cut(text);
  const partner = matches(
    before.map((token) => token.text),
    after,
  );
  const marks: Marks = {};
  const gaps = new Map<number, Wanted[]>();
  for (const [i, span] of spans.entries()) {
    if (span.figure === undefined && !span.todo) continue;
    const own = before.flatMap((token, at) => (token.span === i ? [at] : []));
    const kept = own.map((at) => partner[at] ?? -1).filter((place) => place >= 0);
    if (kept.length === own.length && kept.every((place, k) => place === (kept[0] ?? 0) + k)) {
      const { text: _, ...what } = span;
      for (const place of kept) marks[place] = what;
      continue;
    }
    const id = span.figure;
    if (span.todo || id === undefined || figures[id]?.unit === "文字") continue;
    const lost = own.find((one) => (partner[one] ?? -1) < 0) ?? own[0] ?? 0;
    const gap = gapAt(partner, lost, after.length);
    const wanted = { id, isNumber: numeric.test(span.text), kept: new Set(kept), gap };
    gaps.set(gap.from, [...(gaps.get(gap.from) ?? []), wanted]);
  }
  for (const wanted of gaps.values()) markChanged(wanted, after, marks);
  return join(after, marks);
}

type Marks = Partial<Record<number, Omit<Piece, "text">>>;

/** A changed figure: places of those of its tokens that were kept, and the stretch where the others stood. */
type Wanted = { id: string; isNumber: boolean; kept: ReadonlySet<number>; gap: { from: number; to: number } };

const cut = (text: string): string[] => text.match(tokens) ?? [];

/** The stretch of the edited text that took the place of what stood at `at`. */
function gapAt(partner: readonly number[], at: number, length: number): Wanted["gap"] {
  let before = at;
  while (before >= 0 && (partner[before] ?? -1) < 0) before--;
  let behind = at;
  while (behind < partner.length && (partner[behind] ?? -1) < 0) behind++;
  return {
    from: (partner[before] ?? -1) + 1,
    to: behind < partner.length ? (partner[behind] ?? length) : length,
  };
}

/** The changed figures of one stretch and its numbers (or directions) go together in order. */
function markChanged(all: readonly Wanted[], after: readonly string[], marks: Marks): void {
  const [first] = all;
  if (!first) return;
  const { from, to } = first.gap;
  const stretch = Array.from({ length: to - from }, (_, i) => from + i);
  const numbers = stretch.filter((at) => numeric.test(after[at] ?? ""));
  const words = stretch.filter((at) => direction.test(`${after[at] ?? ""}${after[at + 1] ?? ""}`));
  for (const { id, isNumber, kept } of all) {
    // Where the number itself was kept, its unit was not.
    const ownNumber = [...kept].find((place) => numeric.test(after[place] ?? ""));
    const at = isNumber ? (numbers.shift() ?? ownNumber) : words.shift();
    if (at === undefined) continue;
    const reach = isNumber ? withKept(at, kept) : [at, at + 1];
    for (const place of reach) marks[place] = { wrong: id };
  }
}

/** A number with the unit that stands right beside it. */
function withKept(at: number, kept: ReadonlySet<number>): number[] {
  let [from, to] = [at, at];
  while (kept.has(from - 1)) from--;
  while (kept.has(to + 1)) to++;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function join(after: readonly string[], marks: Marks): Piece[] {
  const pieces: Piece[] = [];
  let last: Omit<Piece, "text"> | undefined;
  for (const [at, text] of after.entries()) {
    const mark = marks[at];
    const piece = pieces.at(-1);
    const same = mark === last || (mark?.wrong !== undefined && mark.wrong === last?.wrong);
    if (piece && same) piece.text += text;
    else pieces.push({ text, ...mark });
    last = mark;
  }
  return pieces;
}

/** Longest common subsequence: for each of `a` the place in `b` that it went to, or -1. */
export function matches(a: readonly string[], b: readonly string[]): number[] {
  const partner = a.map(() => -1);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) partner[start] = start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) partner[--endA] = --endB;
  const [rows, columns] = [endA - start, endB - start];
  if (rows === 0 || columns === 0 || rows * columns > most) return partner;
  const width = columns + 1;
  const length = new Uint16Array((rows + 1) * width);
  const at = (i: number, j: number): number => length[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const isSame = a[start + i] === b[start + j];
      length[i * width + j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (a[start + i] === b[start + j]) partner[start + i++] = start + j++;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return partner;
}
