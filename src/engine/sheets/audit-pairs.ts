// Which comparisons share a row of the audit sheet, each with its formula terms and values.
import { absolute, add, compare as order, subtract, zero, type Exact } from "../value/amount";
import type { Check, Comparison, CheckRelation } from "../checks/check";
import { compile } from "../figures/compile";
import { domain } from "../checks/domain";
import { bind, bindColumn, type Expr } from "../figures/expr";
import type { Ledger } from "../figures/ledger";
import type { NumberValue } from "../value/value";

/** Two amounts that are compared: what they are, formula terms in 元 rounded to the cent, and values. */
export type Pair = {
  sides: readonly [Expr, Expr];
  terms: readonly [string, string];
  values: readonly [NumberValue, NumberValue];
};

const style = { unit: "元", decimals: 2 } as const;

/** A row: one comparison, or several of one relation that are summed. */
export type PairGroup = { relation: CheckRelation; pairs: readonly Pair[] };

/** What one formula holds, with room to spare; and rows that one check may take before they are summed. */
const most = { pairs: 120, characters: 7500, rows: 12 };

/** Rows of a check, and those of its comparisons that no formula can hold. */
export function groupsOf(ledger: Ledger, check: Check): { groups: PairGroup[]; others: Comparison[] } {
  const groups: PairGroup[] = [];
  const others: Comparison[] = [];
  for (const comparison of check.comparisons) {
    const pairs = pairsOf(ledger, comparison);
    if (pairs && pairs.length > 0) groups.push({ relation: comparison.relation, pairs });
    else others.push(comparison);
  }
  const pooled = groups.length > most.rows ? pool(groups) : groups;
  return { groups: pooled.flatMap(split), others };
}

function pool(groups: readonly PairGroup[]): PairGroup[] {
  const byRelation = new Map<CheckRelation, Pair[]>();
  for (const { relation, pairs } of groups)
    byRelation.set(relation, [...(byRelation.get(relation) ?? []), ...pairs]);
  return [...byRelation].map(([relation, pairs]) => ({ relation, pairs }));
}

/** As many pairs to a row as a formula holds; only those that must be equal or no greater can be summed. */
function split({ relation, pairs }: PairGroup): PairGroup[] {
  const rows: Pair[][] = [];
  let length = Infinity;
  for (const pair of pairs) {
    const own = pair.terms[0].length + pair.terms[1].length + 40;
    const last = rows.at(-1);
    const fits = last && last.length < most.pairs && length + own <= most.characters;
    if (fits && (relation === "=" || relation === "≤")) {
      last.push(pair);
      length += own;
    } else {
      rows.push([pair]);
      length = own;
    }
  }
  return rows.map((row) => ({ relation, pairs: row }));
}

/** Those that have something to compare. Undefined when they are too many, a value is missing or a formula too long. */
function pairsOf(ledger: Ledger, comparison: Comparison): Pair[] | undefined {
  const all = instances(ledger, comparison)?.filter((sides) => sides.every((side) => applies(ledger, side)));
  const pairs = all?.flatMap((sides) => pairOf(ledger, sides) ?? []);
  return pairs && pairs.length === all?.length ? pairs : undefined;
}

function applies(ledger: Ledger, side: Expr): boolean {
  const value = ledger.value(side);
  return value.kind === "missing" || !value.notApplicable;
}

function instances(ledger: Ledger, { each, left, right }: Comparison): Pair["sides"][] | undefined {
  if (!each) return [[left, right]];
  const over = domain(ledger, each);
  if ("kind" in over || over.keys.length * over.columns.length > most.pairs) return undefined;
  return over.columns.flatMap((column) =>
    over.keys.map((key) => {
      const on = (expr: Expr): Expr => bind(column === "" ? expr : bindColumn(expr, column), key);
      return [on(left), on(right)] as const;
    }),
  );
}

function pairOf(ledger: Ledger, sides: Pair["sides"]): Pair | undefined {
  const [left, right] = [ledger.value(sides[0]), ledger.value(sides[1])];
  if (left.kind === "missing" || right.kind === "missing") return undefined;
  const l = compile(ledger, sides[0], style, left)?.slice(1);
  const r = compile(ledger, sides[1], style, right)?.slice(1);
  if (l === undefined || r === undefined) return undefined;
  return { sides, terms: [l, r], values: [left, right] };
}

/** How far rounding in 万元 may have moved the two amounts apart. */
export const slackOf = ({ values: [left, right] }: Pair): Exact => add(left.slack, right.slack);

/** By how much a pair misses what must hold, beyond what rounding explains; 0 when it holds. */
export function faultOf(relation: CheckRelation, pair: Pair): Exact {
  const gap = subtract(pair.values[0].value, pair.values[1].value);
  const beyond = subtract(relation === "≤" ? gap : absolute(gap), slackOf(pair));
  return order(beyond, zero) > 0 ? beyond : zero;
}
