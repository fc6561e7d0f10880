// What rates without amounts imply: last year's whole and last year's parts, which must fit each other.
import { compare, divide, multiply, sign, whole as integer, zero } from "../../engine/value/amount";
import type { SumRule } from "../rules";
import type { Facts } from "../draft-figures";
import { exactly, meet, plus, minus, signed, total, type Interval } from "../interval";
import type { Relation } from "../relation";
import { againstOf, type Known } from "./known-change";

/** Of every whole whose parts are all there, where at least one of them is told by its rate alone. */
export function impliedPriors(facts: Facts, known: readonly Known[], rules: readonly SumRule[]): Relation[] {
  const told = known.filter(({ claim }) => againstOf(claim) === "上年");
  const find = (id: string): Known | undefined => told.find((one) => one.id === id);
  return rules.flatMap((rule): Relation[] => {
    const all = [rule.whole, ...rule.parts].map(find);
    if (rule.isListed || all.some((one) => one === undefined)) return [];
    const found = all.flatMap((one) => one ?? []);
    const priors = found.map((one) => priorOf(facts, one));
    const [first, ...rest] = priors.flatMap((prior) => prior ?? []);
    const areRates = found.some(({ amount, rate }) => !amount && rate);
    if (!areRates || !first || rest.length < rule.parts.length) return [];
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
        holding: meet(first, total(rest)) ? "holds" : "fails",
        members,
        say: () => ({
          message: `${name}与${names}按各自的增减幅度推算，上年数合不起来，请核对各项增减幅度。`,
        }),
      },
    ];
  });
}

/** Last year's number, as far as the change tells: now ÷ (1 ± rate), or now ∓ change. */
function priorOf({ style }: Facts, { now, amount, rate }: Known): Interval | undefined {
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
