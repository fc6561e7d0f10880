// What a printed number may stand for: everything that rounds to it. Arithmetic on such intervals never says more than it knows.
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  negate,
  subtract,
  whole,
  zero,
  type Exact,
} from "../engine/value/amount";

/** Closed on both sides. */
export type Interval = { low: Exact; high: Exact };

export const exactly = (value: Exact): Interval => ({ low: value, high: value });

/** Everything that rounds to `value` at so many decimals of a unit that is `scale` of the base unit. */
export function rounded(value: Exact, decimals: number, scale: Exact): Interval {
  const half = divide(scale, whole(2n * 10n ** BigInt(decimals))) ?? zero;
  return { low: subtract(value, half), high: add(value, half) };
}

export const plus = (a: Interval, b: Interval): Interval => ({
  low: add(a.low, b.low),
  high: add(a.high, b.high),
});

export const minus = (a: Interval, b: Interval): Interval => ({
  low: subtract(a.low, b.high),
  high: subtract(a.high, b.low),
});

export const total = (parts: readonly Interval[]): Interval => parts.reduce(plus, exactly(zero));

const flip = (a: Interval): Interval => ({ low: negate(a.high), high: negate(a.low) });

/** Signed like `sign`. */
export const signed = (a: Interval, sign: -1 | 0 | 1): Interval =>
  sign === 0 ? exactly(zero) : sign > 0 ? a : flip(a);

/** a ÷ b in percent; undefined when b may be 0. */
export function percentOf(a: Interval, b: Interval): Interval | undefined {
  if (holdsZero(b)) return undefined;
  const ends = [a.low, a.high].flatMap((part) =>
    [b.low, b.high].flatMap((base) => divide(multiply(part, whole(100)), base) ?? []),
  );
  const [first = zero] = ends;
  return {
    low: ends.reduce((least, end) => (compare(end, least) < 0 ? end : least), first),
    high: ends.reduce((most, end) => (compare(end, most) > 0 ? end : most), first),
  };
}

/** a ÷ rate %, what a is that percentage of; undefined when the rate may be 0. */
export const wholeOf = (a: Interval, rate: Interval): Interval | undefined => percentOf(a, rate);

export const meet = (a: Interval, b: Interval): boolean =>
  compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;

/** What all of several intervals hold; undefined when that is nothing. */
export function common(all: readonly Interval[]): Interval | undefined {
  const [first, ...rest] = all;
  return rest.reduce<Interval | undefined>((held, next) => {
    if (!held || !meet(held, next)) return undefined;
    const low = compare(held.low, next.low) < 0 ? next.low : held.low;
    const high = compare(held.high, next.high) > 0 ? next.high : held.high;
    return { low, high };
  }, first);
}

/** `rate` percent of a. */
export function percentage(a: Interval, rate: Interval): Interval {
  const ends = [a.low, a.high].flatMap((end) =>
    [rate.low, rate.high].flatMap((by) => divide(multiply(end, by), whole(100)) ?? []),
  );
  const [first = zero] = ends;
  return {
    low: ends.reduce((least, end) => (compare(end, least) < 0 ? end : least), first),
    high: ends.reduce((most, end) => (compare(end, most) > 0 ? end : most), first),
  };
}

const holdsZero = (a: Interval): boolean => compare(a.low, zero) <= 0 && compare(a.high, zero) >= 0;

export const middle = (a: Interval): Exact => divide(add(a.low, a.high), whole(2)) ?? a.low;

/** The parts of an interval without their signs. */
export const size = (a: Interval): Interval => {
  const [x, y] = [absolute(a.low), absolute(a.high)];
  const [less, more] = compare(x, y) <= 0 ? [x, y] : [y, x];
  return { low: holdsZero(a) ? zero : less, high: more };
};
