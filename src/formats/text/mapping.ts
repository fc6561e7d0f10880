// Where a text that was made from another stands in it: a folded line in the draft, the draft in its XML, the draft as
// it is now in the one that was opened.

/** A stretch of a text, end exclusive, in UTF-16 units. */
export type Range = { start: number; end: number };

/**
 * `length` units at `at`, made of `span` units at `from` of the other text: one by one, or all of one as a whole of all
 * of the other. Neither is empty.
 */
export type Stretch = { at: number; length: number; from: number; span: number; isWhole: boolean };

export class Mapping {
  readonly stretches: readonly Stretch[];

  /** In order, none over another; what none of them holds stands nowhere in the other text. */
  constructor(stretches: readonly Stretch[]) {
    this.stretches = closedUp(stretches);
  }

  /** Where a unit begins there; one of a whole where the whole does. */
  start(unit: number): number | undefined {
    const stretch = this.around(unit);
    return stretch && stretch.from + (stretch.isWhole ? 0 : unit - stretch.at);
  }

  /** Where a unit ends there. */
  end(unit: number): number | undefined {
    const stretch = this.around(unit);
    return stretch && stretch.from + (stretch.isWhole ? stretch.span : unit - stretch.at + 1);
  }

  /** From where the first unit that stands there begins to where the last one ends; undefined when none does. */
  range({ start, end }: Range): Range | undefined {
    if (start >= end) {
      const point = this.start(start) ?? this.end(start - 1);
      return point === undefined ? undefined : { start: point, end: point };
    }
    const held = this.over(start, end);
    const [first, last] = [held[0], held.at(-1)];
    if (!first || !last) return undefined;
    const from = this.start(Math.max(start, first.at));
    const to = this.end(Math.min(end, last.at + last.length) - 1);
    return from === undefined || to === undefined ? undefined : { start: from, end: to };
  }

  /**
   * Where this text stands in the one that `next` leads to from the text between. Stretches that meet there in one
   * whole become one.
   */
  then(next: Mapping): Mapping {
    return new Mapping(
      united(this.stretches.flatMap((one) => (one.isWhole ? next.ofWhole(one) : next.ofCopy(one)))),
    );
  }

  /** The way back. For texts of which no two stretches come from one place. */
  inverse(): Mapping {
    const turned = this.stretches.map(({ at, length, from, span, isWhole }) => ({
      ...{ at: from, length: span, from: at, span: length, isWhole },
    }));
    return new Mapping(turned.sort((a, b) => a.at - b.at));
  }

  /** Of the text from `start` to `end` alone. */
  slice(start: number, end: number): Mapping {
    return new Mapping(this.over(start, end).map((one) => clipped(one, start, end)));
  }

  private ofWhole({ at, length, from, span }: Stretch): Stretch[] {
    const there = this.range({ start: from, end: from + span });
    if (!there || there.end <= there.start) return [];
    return [{ at, length, from: there.start, span: there.end - there.start, isWhole: true }];
  }

  private ofCopy({ at, from, span }: Stretch): Stretch[] {
    return this.slice(from, from + span).stretches.map((one) => ({ ...one, at: one.at + at }));
  }

  private around(unit: number): Stretch | undefined {
    const stretch = this.stretches[this.indexBehind(unit)];
    return stretch && stretch.at <= unit ? stretch : undefined;
  }

  /** The stretches that hold something between two places. */
  private over(start: number, end: number): readonly Stretch[] {
    if (start >= end) return [];
    const first = this.indexBehind(start);
    let last = first;
    while ((this.stretches[last]?.at ?? end) < end) last++;
    return this.stretches.slice(first, last);
  }

  /** Of the first stretch that ends behind a unit. */
  private indexBehind(unit: number): number {
    let [low, high] = [0, this.stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const { at, length } = this.stretches[middle] ?? { at: 0, length: 0 };
      if (at + length <= unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Of a text that stands in the other as it is, from `from` on. */
export const copied = (length: number, from = 0): Mapping =>
  new Mapping(length === 0 ? [] : [{ at: 0, length, from, span: length, isWhole: false }]);

/**
 * Of a text with `length` units in place of `place` in the old one of `total` units. Where there is nothing on one side,
 * the unit beside it belongs to the change.
 */
export function edited(total: number, place: Range, length: number): Mapping {
  const isEmpty = length === 0 || place.start >= place.end;
  const before = isEmpty && place.start > 0 ? 1 : 0;
  const behind = isEmpty && before === 0 && place.end < total ? 1 : 0;
  const [from, to] = [place.start - before, place.end + behind];
  const made = before + length + behind;
  const rest = total - to;
  const stretches = [
    { at: 0, length: from, from: 0, span: from, isWhole: false },
    { at: from, length: made, from, span: to - from, isWhole: true },
    { at: from + made, length: rest, from: to, span: rest, isWhole: false },
  ];
  return new Mapping(stretches.filter((one) => one.length > 0 && one.span > 0));
}

/** What of a stretch lies between two places, counted from the first. */
function clipped(one: Stretch, start: number, end: number): Stretch {
  const [first, last] = [Math.max(start, one.at), Math.min(end, one.at + one.length)];
  const [at, length] = [first - start, last - first];
  return one.isWhole
    ? { ...one, at, length }
    : { at, length, from: one.from + first - one.at, span: length, isWhole: false };
}

/** Copies that go on with each other are one. */
function closedUp(stretches: readonly Stretch[]): Stretch[] {
  const closed: Stretch[] = [];
  for (const one of stretches) {
    const last = closed.at(-1);
    if (last && goesOn(last, one)) {
      closed[closed.length - 1] = { ...last, length: last.length + one.length, span: last.span + one.span };
    } else closed.push(one);
  }
  return closed;
}

const goesOn = (a: Stretch, b: Stretch): boolean =>
  !a.isWhole && !b.isWhole && a.at + a.length === b.at && a.from + a.span === b.from;

function united(stretches: readonly Stretch[]): Stretch[] {
  const done: Stretch[] = [];
  for (let one of stretches) {
    for (let last = done.at(-1); last && doMeet(last, one); last = done.at(-1)) {
      one = union(last, one);
      done.pop();
    }
    done.push(one);
  }
  return done;
}

const doMeet = (a: Stretch, b: Stretch): boolean => a.from < b.from + b.span && b.from < a.from + a.span;

function union(a: Stretch, b: Stretch): Stretch {
  const from = Math.min(a.from, b.from);
  const span = Math.max(a.from + a.span, b.from + b.span) - from;
  return { at: a.at, length: b.at + b.length - a.at, from, span, isWhole: true };
}
