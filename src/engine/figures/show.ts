// How numbers are printed: unit, decimals, separators, trimmed zeros, and shares that add up to 100.
import {
  absolute,
  add,
  compare,
  group,
  multiply,
  roundHalfUp,
  sign,
  subtract,
  toDecimal,
  toShortDecimal,
  trimZeros,
  whole,
  zero,
  type Exact,
} from "../value/amount";
import { hasKey } from "./expr";
import { itemId, parseItem, partOf } from "./id";
import type { Ledger } from "./ledger";
import type { Unit } from "../value/report";
import type { Balance, MoneyUnit } from "../value/measure";
import { explain } from "./explain";
import { adjusted } from "./messages";

/** A pack's number style. */
export type NumberStyle = {
  money: { unit: MoneyUnit; decimals: number; trim: boolean; grouping: boolean };
  percent: { decimals: number; trim: boolean; balance: Balance };
};

const moneyScale = (style: NumberStyle): Exact => whole(style.money.unit === "万元" ? 10000 : 1);

/** An amount in 元 in the style's unit. */
export const inMoneyUnit = (value: Exact, style: NumberStyle): Exact => ({
  n: value.n,
  d: value.d * moneyScale(style).n,
});

/** An amount in 元 as a decimal in the style's unit, without the unit word. */
export function moneyText(value: Exact, style: NumberStyle): string {
  return decimalText(inMoneyUnit(value, style), style.money.decimals, style.money.trim, style.money.grouping);
}

export function percentText(value: Exact, style: NumberStyle): string {
  return `${decimalText(multiply(value, whole(100)), style.percent.decimals, style.percent.trim, false)}%`;
}

function decimalText(value: Exact, decimals: number, trim: boolean, grouping: boolean): string {
  const fixed = toDecimal(value, decimals);
  const trimmed = trim ? trimZeros(fixed) : fixed;
  return grouping ? group(trimmed) : trimmed;
}

/** A value in its unit: 13,452.9万元, 7.1%, 2. */
export function valueText(value: Exact, unit: Unit, style: NumberStyle): string {
  if (unit === "元") return moneyText(value, style) + style.money.unit;
  if (unit === "%") return percentText(value, style);
  return toShortDecimal(value, 2);
}

/** A value as it is printed, in the unit that it is printed in: 13452.9 of 万元, 7.1 of %. */
export function printedValue(value: Exact, unit: Unit, style: NumberStyle): Exact {
  if (unit === "元") return rounded(inMoneyUnit(value, style), style.money.decimals);
  return unit === "%" ? rounded(multiply(value, whole(100)), style.percent.decimals) : value;
}

const rounded = (value: Exact, decimals: number): Exact => ({
  n: roundHalfUp(value, decimals),
  d: 10n ** BigInt(decimals),
});

/**
 * Sign of a value as printed: an amount that rounds to 0 is 0, so that no text says “增加0万元”. A rate beside a
 * printed amount keeps its direction: 增长0%.
 */
export const printedSign = (value: Exact, unit: Unit, style: NumberStyle): -1 | 0 | 1 =>
  sign(unit === "元" ? printedValue(value, unit, style) : value);

/** Prints figures of one ledger in one style. */
export class Printer {
  private readonly balanced = new Map<string, Map<string, string>>();

  constructor(
    readonly ledger: Ledger,
    readonly style: NumberStyle,
  ) {}

  /** A figure as the document prints it; empty when it has no value. */
  shown(id: string): string {
    const def = this.ledger.definition(id);
    if (!def) return "";
    if (def.unit === "文字") {
      const text = this.ledger.text(def.expr);
      // The pack ends its sentences itself; a typed reason may end with a full stop or not.
      return text.kind === "text" ? text.text.replace(/[。．.；;，,、\s]+$/u, "") : "";
    }
    const value = this.ledger.figure(id);
    if (value.kind === "missing") return "";
    return (def.unit === "%" && this.balancedShare(id)) || valueText(value.value, def.unit, this.style);
  }

  explain(id: string): string {
    const shown = this.shown(id);
    return explain(this.ledger, id) + (shown && this.isAdjusted(id) ? adjusted(shown) : "");
  }

  private isAdjusted(id: string): boolean {
    const value = this.ledger.figure(id);
    const share = this.balancedShare(id);
    return share !== undefined && value.kind === "number" && share !== percentText(value.value, this.style);
  }

  /** Text of a share that is one part of a whole, balanced with its siblings; undefined when it is not. */
  private balancedShare(id: string): string | undefined {
    const item = parseItem(id);
    if (!item || this.style.percent.balance === "不凑整") return undefined;
    const { series, key, field } = item;
    if (!this.isPartOfWhole(series, field)) return undefined;
    const cacheKey = partOf(series, field);
    let shares = this.balanced.get(cacheKey);
    if (!shares) {
      shares = this.balance(series, field);
      this.balanced.set(cacheKey, shares);
    }
    return shares.get(key);
  }

  /** 占比 of items in what they are part of; not 完成率, where every item has a base of its own. */
  private isPartOfWhole(series: string, field: string): boolean {
    const expr = this.ledger.series(series)?.fields[field]?.expr;
    return expr?.op === "share" && !hasKey(expr.whole);
  }

  private balance(series: string, field: string): Map<string, string> {
    const keys = this.ledger.items(series);
    const exact: Exact[] = [];
    for (const key of keys) {
      const value = this.ledger.figure(itemId(series, key, field));
      if (value.kind === "missing") return new Map();
      exact.push(value.value);
    }
    const parts = balanceShares(exact, this.style.percent.decimals, this.style.percent.balance);
    return new Map(parts?.map((part, i) => [keys[i] ?? "", percentText(part, this.style)]) ?? []);
  }
}

/**
 * Rounded shares that add up to exactly 1, or undefined when the exact ones do not (they are not all the parts of
 * one whole). 最大项 puts the tail on the largest; 最大余数 rounds down and hands the rest to the largest remainders.
 */
export function balanceShares(
  exact: readonly Exact[],
  decimals: number,
  balance: Balance,
): Exact[] | undefined {
  const one = exact.reduce(add, zero);
  if (exact.length === 0 || compare(one, whole(1)) !== 0 || exact.some((share) => sign(share) < 0))
    return undefined;
  const places = decimals + 2;
  const unit = 10n ** BigInt(places);
  const rounded = exact.map((share) =>
    balance === "最大余数" ? (share.n * unit) / share.d : roundHalfUp(share, places),
  );
  const tail = unit - rounded.reduce((sum, part) => sum + part, 0n);
  if (balance === "最大余数") {
    for (const i of byRemainder(exact, rounded, unit).slice(0, Number(tail)))
      rounded[i] = (rounded[i] ?? 0n) + 1n;
  } else {
    const most = largest(exact);
    rounded[most] = (rounded[most] ?? 0n) + tail;
  }
  return rounded.map((part) => ({ n: part, d: unit }));
}

/** Index of the largest, the first among equals. */
export const largest = (values: readonly Exact[]): number =>
  values.reduce((best, value, i) => (compare(value, values[best] ?? zero) > 0 ? i : best), 0);

function byRemainder(exact: readonly Exact[], rounded: readonly bigint[], unit: bigint): number[] {
  const remainder = (i: number): Exact =>
    absolute(subtract(exact[i] ?? zero, { n: rounded[i] ?? 0n, d: unit }));
  return exact.map((_, i) => i).sort((a, b) => compare(remainder(b), remainder(a)) || a - b);
}
