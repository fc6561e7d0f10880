// What an expression comes to: an exact number, a text, or nothing and why.
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  negate,
  roundHalfUp,
  sign,
  subtract,
  whole,
  zero,
  type Exact,
} from "./amount";
import { zeroBase } from "./messages";

export type NumberValue = {
  kind: "number";
  value: Exact;
  /** How far rounding in a 万元 sheet may have moved it, in 元; 0 for cells in 元. */
  slack: Exact;
  /** A part of it is `—`, which counts as 0 in a sum but says nothing that could be compared. */
  notApplicable?: true;
};

export type Missing = {
  kind: "missing";
  /** One Chinese clause: why there is no value. */
  reason: string;
  /** Where a person fills it in, when it is hers to fill. */
  where?: string;
  /** The form is there, but this year's edition has no such row or column. */
  absent?: true;
  /** A ratio on a base of 0, which is not to be computed rather than unknown. */
  zeroBase?: true;
};

export type Value = NumberValue | Missing;
export type TextValue = { kind: "text"; text: string } | Missing;

export const exactly = (value: Exact, slack: Exact = zero): NumberValue => ({ kind: "number", value, slack });

export const missing = (reason: string, more: Omit<Missing, "kind" | "reason"> = {}): Missing => ({
  kind: "missing",
  reason,
  ...more,
});

/** Adds; the first missing part makes the whole missing, one that does not apply makes it not applicable. */
export function addAll(parts: readonly Value[]): Value {
  let value = zero;
  let slack = zero;
  let applies = true;
  for (const part of parts) {
    if (part.kind === "missing") return part;
    value = add(value, part.value);
    slack = add(slack, part.slack);
    if (part.notApplicable) applies = false;
  }
  return applies ? exactly(value, slack) : { ...exactly(value, slack), notApplicable: true };
}

export function difference(from: Value, less: Value): Value {
  if (less.kind === "missing") return from.kind === "missing" ? from : less;
  return addAll([from, { ...less, value: negate(less.value) }]);
}

/** part ÷ base, unless there is nothing to compare with. */
export function ratio(part: Value, base: Value): Value {
  if (part.kind === "missing") return part;
  if (base.kind === "missing") return base;
  const value = divide(part.value, base.value);
  return value ? exactly(value) : missing(zeroBase, { zeroBase: true });
}

/** full × rate, but no more than full and no less than 0, to two decimals. */
export function pointsFor(rate: Value, full: Value): Value {
  if (rate.kind === "missing") return rate;
  if (full.kind === "missing") return full;
  const most = compare(rate.value, whole(1)) < 0 ? multiply(rate.value, full.value) : full.value;
  return exactly({ n: roundHalfUp(sign(most) < 0 ? zero : most, 2), d: 100n });
}

/** 0 where a value is 0, else missing. */
export const zeroOnly = (value: Value, otherwise: string): Value =>
  value.kind === "number" && value.value.n === 0n ? { ...value, slack: zero } : missing(otherwise);

/** Equal to the cent, or as near as the rounding of a 万元 sheet allows. */
export function agreement(left: NumberValue, right: NumberValue): "equal" | "rounding" | "different" {
  const gap = absolute(subtract(left.value, right.value));
  if (gap.n === 0n) return "equal";
  return compare(gap, add(left.slack, right.slack)) <= 0 ? "rounding" : "different";
}

export const zeroValue = exactly(whole(0));

/** What a `—` on a sheet comes to. */
export const dashed: NumberValue = { ...zeroValue, notApplicable: true };
