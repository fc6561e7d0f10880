// Lays an edited text against the generated one: which figures still stand in it, and which were changed by hand.
import type { FigureReport, Span } from "../../engine/value/report";

/** A run of an edited text. `wrong` is the figure that stood here; the words no longer say what it says. */
export type AlignedPiece = Span & { wrong?: string };

type Figures = Readonly<Record<string, Pick<FigureReport, "unit">>>;

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
export function alignText(spans: readonly Span[], text: string, figures: Figures): AlignedPiece[] {
  const before = spans.flatMap((span, i) => cut(span.text).map((token): Token => ({ text: token, span: i })));
  const after = cut(text);
  const partner = matches(
    before.map((token) => token.text),
    after,
  );
  const marks: Marks = {};
  const gaps = new Map<number, Wanted[]>();
  for (const [i, span] of spans.entries()) {
    const own = before.flatMap((token, at) => (token.span === i ? [at] : []));
    const kept = own.map((at) => partner[at] ?? -1).filter((place) => place >= 0);
    const { text: words, ...what } = span;
    if (kept.length === own.length && isOneRun(kept)) {
      if (isLink(span)) for (const place of kept) marks[place] = what;
    } else if (what.figure !== undefined && mustAgree(span, figures)) {
      const lost = own.find((one) => (partner[one] ?? -1) < 0) ?? own[0] ?? 0;
      const gap = gapAt(partner, lost, after.length);
      const wanted = { id: what.figure, isNumber: numeric.test(words), kept: new Set(kept), gap };
      gaps.set(gap.from, [...(gaps.get(gap.from) ?? []), wanted]);
    }
  }
  for (const wanted of gaps.values()) markChanged(wanted, after, marks);
  return join(after, marks);
}

const isLink = ({ figure, todo }: Span): boolean => figure !== undefined || todo === true;

const isOneRun = (places: readonly number[]): boolean =>
  places.every((place, i) => place === (places[0] ?? 0) + i);

/** What a person typed herself she may also put differently. */
const mustAgree = ({ figure, todo }: Span, figures: Figures): boolean =>
  !todo && figures[figure ?? ""]?.unit !== "文字";

type Marks = Partial<Record<number, Omit<AlignedPiece, "text">>>;

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

function join(after: readonly string[], marks: Marks): AlignedPiece[] {
  const pieces: AlignedPiece[] = [];
  let last: Omit<AlignedPiece, "text"> | undefined;
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
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) partner[start] = start++;
  let [endA, endB] = [a.length, b.length];
  while (Math.min(endA, endB) > start && a[endA - 1] === b[endB - 1]) partner[--endA] = --endB;
  const [rest, other] = [a.slice(start, endA), b.slice(start, endB)];
  if (rest.length * other.length > most) return partner;
  const at = lengths(rest, other);
  for (let i = 0, j = 0; i < rest.length && j < other.length;) {
    if (rest[i] === other[j]) partner[start + i++] = start + j++;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return partner;
}

/** Length of what two texts have in common from `i` and `j` on. */
function lengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}
