// Intervals of printed numbers: what they may stand for, and arithmetic that never says more than it knows.
import { expect, test } from "vitest";
import { fromDecimal, toShortDecimal, whole, type Exact } from "../../src/engine/value/amount";
import {
  exactly,
  meet,
  minus,
  percentOf,
  rounded,
  signed,
  size,
  total,
  wholeOf,
} from "../../src/proof/interval";
import type { Interval } from "../../src/proof/interval";

const number = (text: string): Exact => fromDecimal(text)!;
const shown = ({ low, high }: Interval): string => `${toShortDecimal(low, 4)}..${toShortDecimal(high, 4)}`;
const two = (text: string): Interval => rounded(number(text), 2, whole(1));

test("a printed number is all that rounds to it", () => {
  expect(shown(two("3.14"))).toBe("3.135..3.145");
  expect(shown(rounded(number("31400"), 2, whole(10_000)))).toBe("31350..31450");
});

test("n parts may be off by n halves of the last place, and no more", () => {
  const parts = total([two("1.11"), two("2.22"), two("3.33")]);
  expect(meet(parts, two("6.68"))).toBe(true);
  expect(meet(parts, two("6.69"))).toBe(false);
});

test("differences, signs and sizes", () => {
  expect(shown(minus(two("5.00"), two("3.00")))).toBe("1.99..2.01");
  expect(shown(signed(two("2.00"), -1))).toBe("-2.005..-1.995");
  expect(shown(signed(two("2.00"), 0))).toBe("0..0");
  expect(shown(size(signed(two("2.00"), -1)))).toBe("1.995..2.005");
  expect(shown(size({ low: number("-1"), high: number("3") }))).toBe("0..3");
});

test("a percentage of something that may be 0 is unknown", () => {
  expect(percentOf(two("1.00"), two("0.00"))).toBeUndefined();
  expect(shown(percentOf(exactly(number("1")), exactly(number("4")))!)).toBe("25..25");
  expect(shown(wholeOf(exactly(number("1")), exactly(number("25")))!)).toBe("4..4");
});
