// Rates of change against the draft's own numbers: they follow from the change and this year's number, and tell its way.
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  negate,
  sign,
  subtract,
  whole,
  type Exact,
} from "../../engine/value/amount";
import type { ClaimOf, Move, Printed } from "../claim";
import type { DraftFacts } from "../draft-figures";
import type { Remark } from "../finding";
import {
  exactly,
  meet,
  minus,
  percentage,
  percentOf,
  plus,
  signed,
  size,
  wholeOf,
  type Interval,
} from "../interval";
import type { Holding, Relation } from "../relation";
import { moveWord, opposite } from "../proof-messages";
import type { Style } from "../style";
import { priorOf, type Known } from "./known-change";

/** rate = change ÷ (now − change), of one of the figures that the words may mean. */
export function rateFits(facts: DraftFacts, known: Known): Relation[] {
  const own = rateOfOne(facts, known);
  if (own.every(({ holding }) => holding !== "fails")) return own;
  const others = known.claim.of.isUnsure ? besides(facts, known) : facts.kindred(known.id);
  const fitting = others
    .map(({ printed }) => rateOfOne(facts, { ...known, now: printed }))
    .find((relations) => relations.some(({ holding }) => holding === "holds"));
  if (fitting) return fitting;
  return known.claim.of.isUnsure ? own.map((one) => ({ ...one, severity: "question" })) : own;
}

/** Words that are not known may stand between what has changed and its change. */
const besides = ({ claims }: DraftFacts, { claim: { of } }: Known): ClaimOf<"amount">[] =>
  claims.filter(
    (claim): claim is ClaimOf<"amount"> =>
      claim.kind === "amount" &&
      claim.period === "本年" &&
      claim.printed.paragraph === of.spot.paragraph &&
      claim.printed.start < of.spot.start,
  );

function rateOfOne({ style }: DraftFacts, { amount, rate, now, claim }: Known): Relation[] {
  if (!amount?.printed || !rate?.printed || !now) return [];
  const [changed, percent] = [amount.printed, rate.printed];
  const ratio = (isCoarse: boolean): Interval | undefined =>
    rateOf(style, changed, now, amount.sign, isCoarse);
  const exact = ratio(false);
  const name = claim.of.label;
  const members = [percent, changed, now];
  if (!exact) return isAllNew(amount, now) ? [fromNothing(name, percent, changed)] : [];
  const fits = (isCoarse: boolean): boolean => {
    const range = ratio(isCoarse);
    return range !== undefined && meet(size(range), style.interval(percent, isCoarse));
  };
  const holding: Holding = fits(false) ? "holds" : fits(true) ? "coarse" : "fails";
  const last = subtract(now.value, amount.sign < 0 ? negate(changed.value) : changed.value);
  const truth = divide(multiply(changed.value, whole(100)), absolute(last)) ?? middleOf(size(exact));
  const expected = style.print(truth, percent);
  const sure = style.printAll(size(exact), percent);
  return [
    {
      kind: "rate",
      holding,
      members,
      fit: (member) => changeFit(style, { percent, changed, now }, amount.sign, member),
      say: (blamed) => ({
        message: `${name}本年${now.quote}、${moveWord(amount.sign)}${changed.quote}，增减幅度应为${expected}，写的是${percent.quote}，请核对后改正。`,
        expected: blamed === percent && amount.sign === rate.sign ? sure : undefined,
      }),
    },
  ];
}

/** What the rate, the change or this year's number would have to be, were the other two right. */
function changeFit(
  style: Style,
  { percent, changed, now }: Readonly<Record<"percent" | "changed" | "now", Printed>>,
  way: -1 | 0 | 1,
  member: Printed,
): Interval | undefined {
  if (member === percent) {
    const rate = rateOf(style, changed, now, way);
    return rate && size(rate);
  }
  const [by, rate] = [style.interval(changed), style.interval(percent)];
  if (member === now) {
    const last = wholeOf(by, rate);
    return last && plus(last, signed(by, way));
  }
  // c = r·(now − c) / 100, so that c = now · r / (100 + r).
  const factor = percentOf(rate, plus(exactly(whole(100)), signed(rate, way)));
  return factor && percentage(style.interval(now), factor);
}

/** All of this year's number is an increase: last year's was 0. */
const isAllNew = ({ sign: way, printed }: Move, now: Printed): boolean =>
  way > 0 && printed !== undefined && compare(printed.value, now.value) === 0;

function fromNothing(name: string, percent: Printed, changed: Printed): Relation {
  const message = `${name}的增加额等于本年数，上年为0，不能计算增长幅度，请删去“${percent.quote}”。`;
  return { kind: "zero-base", holding: "fails", members: [percent, changed], say: () => ({ message }) };
}

/** The rate that a change comes to: of a change the other way it is another. */
function rateOf(
  style: Style,
  changed: Printed,
  now: Printed,
  way: -1 | 0 | 1,
  isCoarse = false,
): Interval | undefined {
  const by = style.interval(changed, isCoarse);
  return percentOf(by, minus(style.interval(now, isCoarse), signed(by, way)));
}

const middleOf = ({ low, high }: Interval): Exact => {
  const sum = add(low, high);
  return { n: sum.n, d: sum.d * 2n };
};

/** 减少…万元，增长…%: the two words contradict each other. */
export function crossed(facts: DraftFacts, change: Known): Remark[] {
  const { claim, amount, rate } = change;
  if (!amount || !rate || amount.sign === rate.sign || amount.sign === 0) return [];
  const way = wayOf(facts, change);
  const wrong = way === rate.sign ? amount : rate;
  const message = `${claim.of.label}前面写“${amount.word.quote}”，后面写“${rate.word.quote}”，方向相反，请核对后改正。`;
  return [
    {
      severity: "error",
      kind: "direction",
      spot: wrong.word,
      related: [wrong === rate ? amount.word : rate.word],
      expected: way === undefined ? undefined : opposite(wrong.word.quote),
      message,
    },
  ];
}

/** Which way it went, as the two years tell, else the rate: of an increase it is another than of a decrease. */
function wayOf(facts: DraftFacts, { claim, id, amount, rate, now }: Known): -1 | 1 | undefined {
  const before = priorOf(facts, id, claim);
  const difference = now && before ? sign(subtract(now.value, before.value)) : 0;
  if (difference !== 0) return difference;
  if (!amount?.printed || !rate?.printed || !now) return undefined;
  const [changed, percent] = [amount.printed, facts.style.interval(rate.printed)];
  const [isUp, isDown] = ([1, -1] as const).map((way) => {
    const range = rateOf(facts.style, changed, now, way);
    return range !== undefined && meet(size(range), percent);
  });
  return isUp === isDown ? undefined : isUp ? 1 : -1;
}
