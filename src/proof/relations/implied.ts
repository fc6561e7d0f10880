// What rates without amounts imply: last year's whole and last year's parts, which must fit each other.
import { compare, divide, multiply, sign, whole as integer, zero } from "../../engine/value/amount";
import type { SumRule } from "../rules";
import { grouped, type DraftFacts } from "../draft-figures";
import { exactly, meet, plus, minus, signed, total, type Interval } from "../interval";
import type { Relation } from "../relation";
import { againstOf, type Known } from "./known-change";

/** Of every whole whose parts are all there, where at least one of them is told by its rate alone. */
export function impliedPriors(
  facts: DraftFacts,
  known: readonly Known[],
  rules: readonly SumRule[],
): Relation[] {
  const groups = grouped(known, ({ claim }) => againstOf(claim));
  return [...groups.values()].flatMap((told) =>
    rules.flatMap((rule) => (rule.isListed ? [] : impliedBy(facts, told, rule))),
  );
}

function impliedBy(facts: DraftFacts, told: readonly Known[], rule: SumRule): Relation[] {
  const find = (id: string): Known | undefined => told.find((one) => one.id === id);
  const of = find(rule.whole);
  const parts = rule.parts.flatMap((id) => find(id) ?? []);
  const isFull = parts.length === rule.parts.length;
  const isOpen = rule.parts.some((id) => !find(id) && isTold(facts, id));
  if (!of || isOpen || parts.length < (isFull ? 1 : 2)) return [];
  return relate(facts, [of, ...parts], isFull);
}

/** Not nothing, which has no change to tell. */
function isTold(facts: DraftFacts, id: string): boolean {
  const now = facts.main(id, "本年");
  return now !== undefined && sign(now.printed.value) !== 0;
}

/** The whole, which is the first, and its parts; where parts may be left out it says something only where it holds. */
function relate(facts: DraftFacts, found: readonly Known[], isFull: boolean): Relation[] {
  const priors = found.map((one) => priorOf(facts, one));
  const [first, ...rest] = priors.flatMap((prior) => prior ?? []);
  const areRates = found.some(({ amount, rate }) => !amount && rate);
  if (!areRates || !first || rest.length < found.length - 1) return [];
  const holds = meet(first, total(rest));
  if (!holds && !isFull) return [];
  const members = found.flatMap(({ now, rate }) => [
    ...(rate?.printed ? [rate.printed] : []),
    ...(now ? [now] : []),
  ]);
  const names = found
    .slice(1)
    .map(({ claim }) => claim.of.label)
    .join("、");
  const name = found[0]?.claim.of.label ?? "";
  return [
    {
      kind: "rate",
      holding: holds ? "holds" : "fails",
      members,
      say: () => ({
        message: `${name}与${names}按各自的增减幅度推算，上年数合不起来，请核对各项增减幅度。`,
      }),
    },
  ];
}

/** Last year's number, as far as the change tells: now ÷ (1 ± rate), or now ∓ change. */
function priorOf({ style }: DraftFacts, { now, amount, rate }: Known): Interval | undefined {
  if (!now) return undefined;
  const here = style.interval(now);
  if (amount?.printed) return minus(here, signed(style.interval(amount.printed), amount.sign));
  if (amount?.sign === 0) return here;
  if (!rate?.printed) return undefined;
  const factor = plus(exactly(integer(100)), signed(style.interval(rate.printed), rate.sign));
  if (sign(factor.low) <= 0) return undefined;
  const ends = [here.low, here.high].flatMap((end) =>
    [factor.low, factor.high].flatMap((by) => divide(multiply(end, integer(100)), by) ?? []),
  );
  const [low = zero, ...others] = ends;
  return others.reduce<Interval>(
    (range, end) => ({
      low: compare(end, range.low) < 0 ? end : range.low,
      high: compare(end, range.high) > 0 ? end : range.high,
    }),
    { low, high: low },
  );
}
