// Changes against themselves: amount, rate and this year's number, the two direction words, a base of 0.
import { absolute, add, compare, subtract, zero, type Exact } from "../../engine/amount";
import type { SumRule } from "../../engine/proof-rules";
import type { ClaimOf, Move, Printed } from "../claim";
import type { Facts } from "../facts";
import type { Remark } from "../finding";
import { meet, minus, percentOf, signed, size, total, type Interval } from "../interval";
import type { Holding, Relation } from "../relation";
import { moveWord, opposite } from "../say";

type Change = ClaimOf<"change">;

/** A change that the draft states in numbers, of a figure that is known. */
type Known = {
  claim: Change;
  id: string;
  amount: Move | undefined;
  rate: Move | undefined;
  now: Printed | undefined;
};

export function changes(
  facts: Facts,
  rules: readonly SumRule[],
): { relations: Relation[]; remarks: Remark[] } {
  const known = facts.claims.flatMap((claim) => (claim.kind === "change" ? knownChange(facts, claim) : []));
  return {
    relations: [
      ...known.flatMap((change) => rateFits(facts, change)),
      ...known.flatMap((change) => priorFits(facts, change)),
      ...repeated(facts, known),
      ...partsOfChange(facts, known, rules),
    ],
    remarks: known.flatMap(crossed),
  };
}

function knownChange(facts: Facts, claim: Change): Known[] {
  const id = facts.id(claim.of);
  if (id === undefined) return [];
  const amount = claim.moves.find(
    ({ printed, sign }) => sign === 0 || (printed !== undefined && printed.unit !== "%"),
  );
  const rate = claim.moves.find(({ printed }) => printed?.unit === "%");
  if (amount?.printed?.isRough || rate?.printed?.isRough) return [];
  const near = facts.all(id, "本年").filter(({ printed }) => printed.paragraph === claim.of.spot.paragraph);
  const now =
    near.findLast(({ printed }) => printed.start < (claim.moves[0]?.word.start ?? 0)) ??
    facts.main(id, "本年");
  return [{ claim, id, amount, rate, now: now?.printed }];
}

/** rate = change ÷ (now − change). */
function rateFits({ style }: Facts, { amount, rate, now, claim }: Known): Relation[] {
  if (!amount?.printed || !rate?.printed || !now) return [];
  const [changed, percent] = [amount.printed, rate.printed];
  const ratio = (isCoarse: boolean): Interval | undefined => {
    const by = style.interval(changed, isCoarse);
    return percentOf(by, minus(style.interval(now, isCoarse), signed(by, amount.sign)));
  };
  const exact = ratio(false);
  const name = claim.of.label;
  const members = [percent, changed, now];
  if (!exact) {
    const isZero = compare(changed.value, now.value) === 0 && amount.sign > 0;
    if (!isZero) return [];
    const message = `${name}的增加额等于本年数，上年为0，不能计算增长幅度，请删去“${percent.quote}”。`;
    return [{ kind: "zero-base", holding: "fails", members: [percent], say: () => ({ message }) }];
  }
  const fits = (isCoarse: boolean): boolean => {
    const range = ratio(isCoarse);
    return range !== undefined && meet(size(range), style.interval(percent, isCoarse));
  };
  const holding: Holding = fits(false) ? "holds" : fits(true) ? "coarse" : "fails";
  const expected = style.print(middleOf(size(exact)), percent);
  return [
    {
      kind: "rate",
      holding,
      members,
      say: (blamed) => ({
        message: `${name}本年${now.quote}、${moveWord(amount.sign)}${changed.quote}，增减幅度应为${expected}，写的是${percent.quote}，请核对后改正。`,
        expected: blamed === percent ? expected : undefined,
      }),
    },
  ];
}

const middleOf = ({ low, high }: Interval): Exact => {
  const sum = add(low, high);
  return { n: sum.n, d: sum.d * 2n };
};

/** now − last = change, where the draft gives all three. */
function priorFits(facts: Facts, { id, amount, now, claim }: Known): Relation[] {
  const before = priorOf(facts, id, claim);
  if (!before || !amount || !now) return [];
  const { style } = facts;
  const difference = minus(style.interval(now), style.interval(before));
  const name = claim.of.label;
  const truth = subtract(now.value, before.value);
  const printed = amount.printed ?? now;
  const said = amount.printed
    ? signed(style.interval(amount.printed), amount.sign)
    : { low: zero, high: zero };
  const expected = style.print(absolute(truth), printed);
  return [
    {
      kind: "change",
      holding: meet(said, difference) || (amount.isNearly && !amount.printed) ? "holds" : "fails",
      members: [printed, now, before],
      say: () => ({
        message: `${name}由${before.quote}变为${now.quote}，应${signOf(truth) === 0 ? "持平" : moveWord(signOf(truth)) + expected}，请核对后改正。`,
        expected: amount.printed ? expected : undefined,
      }),
    },
  ];
}

function priorOf(facts: Facts, id: string, { base }: Change): Printed | undefined {
  if (base.kind === "budget") return facts.budget(id, base.budget)?.printed;
  return facts.main(id, "上年")?.printed;
}

const signOf = (value: Exact): -1 | 0 | 1 => (value.n > 0n ? 1 : value.n < 0n ? -1 : 0);

const isOfBudget = ({ base }: Change): boolean => base.kind === "budget";

/** The change of one figure, given twice, is the same twice. */
function repeated({ style }: Facts, known: readonly Known[]): Relation[] {
  const relations: Relation[] = [];
  for (const [i, { id, amount, claim }] of known.entries()) {
    const first = known
      .slice(0, i)
      .find((one) => one.id === id && isOfBudget(one.claim) === isOfBudget(claim) && one.amount?.printed);
    if (!amount?.printed || !first?.amount?.printed) continue;
    const [a, b] = [amount.printed, first.amount.printed];
    const holding = meet(
      signed(style.interval(a), amount.sign),
      signed(style.interval(b), first.amount.sign),
    );
    relations.push({
      kind: "same",
      holding: holding ? "holds" : "fails",
      members: [a, b],
      say: (blamed) => ({
        message: `${claim.of.label}的增减额两处不一致：${a.quote}和${b.quote}，请核对后改正。`,
        expected: style.print((blamed === a ? b : a).value, blamed),
      }),
    });
  }
  return relations;
}

/** The whole changes by what its parts change by, where each of them is told. */
function partsOfChange({ style }: Facts, known: readonly Known[], rules: readonly SumRule[]): Relation[] {
  const change = (id: string): Known | undefined =>
    known.find((one) => one.id === id && one.amount !== undefined && one.claim.base.kind !== "budget");
  return rules.flatMap((rule): Relation[] => {
    const sum = change(rule.whole);
    const parts = rule.parts.map(change);
    if (!sum?.amount || rule.isListed || parts.some((part) => part === undefined)) return [];
    const members = [sum, ...parts].flatMap((one) => one?.amount?.printed ?? []);
    const moved = parts.map((part) => valueOf(part?.amount));
    const all = total(moved);
    if (members.length === 0) return [];
    const apart = parts
      .flatMap((part) => (part ? `${part.claim.of.label}${moveText(part.amount)}` : []))
      .join("、");
    return [
      {
        kind: "sum",
        holding: meet(all, valueOf(sum.amount)) ? "holds" : "fails",
        members,
        say: () => ({
          message: `${sum.claim.of.label}${moveText(sum.amount)}，但各部分是${apart}，合起来不相符，请核对后改正。`,
        }),
      },
    ];
  });

  function valueOf(move: Move | undefined): Interval {
    if (!move?.printed) return { low: zero, high: zero };
    return signed(style.interval(move.printed), move.sign);
  }
}

const moveText = (move: Move | undefined): string =>
  move ? move.word.quote + (move.printed?.quote ?? "") : "";

/** 减少…万元，增长…%: the two words contradict each other. */
function crossed({ claim, amount, rate }: Known): Remark[] {
  if (!amount || !rate || amount.sign === rate.sign || amount.sign === 0) return [];
  const message = `${claim.of.label}前面写“${amount.word.quote}”，后面写“${rate.word.quote}”，方向相反，请核对后改正。`;
  return [
    {
      severity: "error",
      kind: "direction",
      spot: rate.word,
      related: [amount.word],
      expected: opposite(rate.word.quote),
      message,
    },
  ];
}
