// When a document owes its readers a reason: a change that is large enough, or an outturn that is not its budget.
import { absolute, compare, fromDecimal, multiply, whole, zero } from "../value/amount";
import { itemId, parseItem } from "./id";
import type { ReasonRule } from "./knowledge";
import type { Ledger } from "./ledger";

/** A rule for one amount: all three are figure ids. */
export type Reason = Omit<ReasonRule, "series">;

/** Smaller changes are printed as 0.00万元, which says 持平. In 元. */
const unprinted = whole(50);

/** The reasons that this workbook's document may owe, those of each item included. */
export function reasonsOf(ledger: Ledger): Reason[] {
  return ledger.input.rulebook.reasons.flatMap(({ series, ...rule }) =>
    series === undefined ? [rule] : ledger.items(series).map((key) => itemReason(series, key, rule)),
  );
}

/** The rule whose reason is this figure. */
export function reasonFor(ledger: Ledger, words: string): Reason | undefined {
  const rule = ruleFor(ledger.input.rulebook.reasons, words);
  const item = parseItem(words);
  return rule && (item ? itemReason(item.series, item.key, rule) : rule);
}

export function ruleFor(rules: readonly ReasonRule[], words: string): ReasonRule | undefined {
  const item = parseItem(words);
  return rules.find((one) => one.series === item?.series && one.words === (item?.field ?? words));
}

const itemReason = (series: string, key: string, { words, change, rate }: Reason): Reason => ({
  words: itemId(series, key, words),
  change: itemId(series, key, change),
  ...(rate !== undefined && { rate: itemId(series, key, rate) }),
});

/** Whether the change is such that its reason must be given; false when the change is unknown. */
export function isCalledFor(ledger: Ledger, { change, rate }: Reason): boolean {
  const value = ledger.figure(change);
  if (value.kind === "missing" || compare(absolute(value.value), unprinted) < 0) return false;
  if (rate === undefined) return true;
  const relative = ledger.figure(rate);
  // From 0 to anything is a change beyond every rate.
  if (relative.kind === "missing") return relative.zeroBase === true;
  const threshold = fromDecimal(ledger.input.reasonsAbove ?? "0") ?? zero;
  return compare(multiply(absolute(relative.value), whole(100)), threshold) > 0;
}

/** A threshold as a pack writes it, without its %: 10 of `10%`. Undefined when it is none. */
export const readThreshold = (text: string): string | undefined =>
  /^(\d{1,3}(?:\.\d{1,4})?)%?$/u.exec(text.trim())?.[1];
