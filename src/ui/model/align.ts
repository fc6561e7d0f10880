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
  const marks: Partial<Record<number, Omit<Piece, "text">>> = {};
  const gaps: Map<number, Wanted[]> = new Map();
  for (const [i, span] of spans.entries()) {
    if (span.figure === undefined && !span.todo) continue;
    const own = before.flatMap((token, at) => (token.span === i ? [at] : []));
    const places = own.map((at) => partner[at] ?? -1);
    const first = places[0] ?? -1;
    if (first >= 0 && places.every((place, k) => place === first + k)) {
      const { text: _, ...what } = span;
      for (const place of places) marks[place] = what;
      continue;
    }
    const id = span.figure;
    if (span.todo || id === undefined || figures[id]?.unit === "文字") continue;
    const at = own.find((one) => (partner[one] ?? -1) < 0) ?? own[0] ?? 0;
    const gap = gapAt(partner, at, after.length);
    gaps.set(gap.from, [...(gaps.get(gap.from) ?? []), { id, isNumber: numeric.test(span.text), gap }]);
  }
  for (const wanted of gaps.values()) markChanged(wanted, after, marks);
  return join(after, marks);
}

type Wanted = { id: string; isNumber: boolean; gap: { from: number; to: number } };

const cut = (text: string): string[] => text.match(tokens) ?? [];

/** The stretch of the edited text that took the place of what stood at `at`. */
function gapAt(partner: readonly number[], at: number, length: number): Wanted["gap"] {
  let before = at;
  while (before >= 0 && (partner[before] ?? -1) < 0) before--;
  let behind = at;
  while (behind < partner.length && (partner[behind] ?? -1) < 0) behind++;
  return { from: (partner[before] ?? -1) + 1, to: behind < partner.length ? (partner[behind] ?? length) : length };
}

/** The changed figures of one stretch and its numbers (or directions) go together in order. */
function markChanged(
  wanted: readonly Wanted[],
  after: readonly string[],
  marks: Partial<Record<number, Omit<Piece, "text">>>,
): void {
  const [first] = wanted;
  if (!first) return;
  const { from, to } = first.gap;
  const numbers: number[][] = [];
  const words: number[][] = [];
  for (let at = from; at < to; at++) {
    if (numeric.test(after[at] ?? "")) numbers.push([at]);
    else if (direction.test((after[at] ?? "") + (after[at + 1] ?? ""))) words.push([at, at + 1]);
  }
  // The number itself was kept and its unit was not.
  if (numbers.length === 0 && from > 0 && numeric.test(after[from - 1] ?? "")) numbers.push([from - 1]);
  for (const { id, isNumber } of wanted)
    for (const at of (isNumber ? numbers : words).shift() ?? []) marks[at] = { wrong: id };
}

function join(after: readonly string[], marks: Partial<Record<number, Omit<Piece, "text">>>): Piece[] {
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
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[start + i] === b[start + j]) partner[start + i++] = start + j++;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return partner;
}
