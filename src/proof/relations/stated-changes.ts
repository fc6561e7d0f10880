// Changes against themselves: told by two years, told twice, and told of the parts.
import { absolute, sign, subtract, zero } from "../../engine/value/amount";
import type { SumRule } from "../rules";
import type { Move, Printed } from "../claim";
import { grouped, type DraftFacts } from "../draft-figures";
import type { Remark } from "../finding";
import { meet, minus, signed, total, type Interval } from "../interval";
import type { Relation } from "../relation";
import { moveWord } from "../proof-messages";
import { againstOf, knownChange, priorOf, type Known } from "./known-change";
import { impliedPriors } from "./implied";
import { crossed, rateFits } from "./rates";

export function changes(
  facts: DraftFacts,
  rules: readonly SumRule[],
): { relations: Relation[]; remarks: Remark[] } {
  const known = facts.claims.flatMap((claim) => (claim.kind === "change" ? knownChange(facts, claim) : []));
  return {
    relations: [
      ...known.flatMap((change) => rateFits(facts, change)),
      ...known.flatMap((change) => priorFits(facts, change)),
      ...known.flatMap((change) => withinNow(facts, change)),
      ...repeated(facts, known),
      ...partsOfChange(facts, known, rules),
      ...impliedPriors(facts, known, rules),
    ],
    remarks: known.flatMap((change) => crossed(facts, change)),
  };
}

/** now − last = change, where the draft gives all three. */
function priorFits(facts: DraftFacts, { id, amount, now, claim }: Known): Relation[] {
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
  const isSameWay = sign(truth) === amount.sign;
  return [
    {
      kind: "change",
      holding: meet(said, difference) || (amount.isNearly && !amount.printed) ? "holds" : "fails",
      members: [printed, now, before],
      say: (blamed) => ({
        message: `${name}由${before.quote}变为${now.quote}，应${sign(truth) === 0 ? "持平" : moveWord(sign(truth)) + expected}，请核对后改正。`,
        expected: blamed === amount.printed && isSameWay ? expected : undefined,
      }),
    },
  ];
}

/** What has grown cannot have grown by more than it is, unless it was below nothing, as what is left may be. */
function withinNow({ style }: DraftFacts, { amount, now, claim }: Known): Relation[] {
  if (!amount?.printed || !now || amount.sign <= 0) return [];
  const last = minus(style.interval(now), style.interval(amount.printed));
  const { printed } = amount;
  return [
    {
      kind: "change",
      holding: sign(last.high) >= 0 ? "holds" : "fails",
      severity: "question",
      isWeak: true,
      members: [printed, now],
      say: () => ({
        message: `${claim.of.label}增加${printed.quote}，比本年的${now.quote}还多，请核对后改正。`,
      }),
    },
  ];
}

/** The change of one figure, given twice, is the same twice. */
function repeated({ style }: DraftFacts, known: readonly Known[]): Relation[] {
  const relations: Relation[] = [];
  for (const [i, { id, amount, claim }] of known.entries()) {
    const first = known
      .slice(0, i)
      .find((one) => one.id === id && againstOf(one.claim) === againstOf(claim) && one.amount?.printed);
    if (!amount?.printed || !first?.amount?.printed) continue;
    const [a, b] = [amount.printed, first.amount.printed];
    const isSameWay = amount.sign === first.amount.sign;
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
        expected: isSameWay ? style.print((blamed === a ? b : a).value, blamed) : undefined,
      }),
    });
  }
  return relations;
}

/** The whole changes by what its parts change by, where each of them is told, against the same. */
function partsOfChange(facts: DraftFacts, known: readonly Known[], rules: readonly SumRule[]): Relation[] {
  const bases = [...new Set(known.map(({ claim }) => againstOf(claim)))];
  return bases.flatMap((against) => {
    const told = known.filter(({ claim, amount }) => amount !== undefined && againstOf(claim) === against);
    const fixed = rules.filter(({ isListed }) => !isListed);
    const ofWhole = grouped(fixed, ({ whole }) => whole);
    return [...ofWhole.values()].flatMap((same) =>
      firstOf(same.flatMap((rule) => changeOfParts(facts, told, rule))),
    );
  });
}

/** Of several ways to divide a whole those that hold, else those told in full, else one. */
function firstOf(relations: readonly Relation[]): readonly Relation[] {
  const right = relations.filter(({ holding }) => holding === "holds");
  const full = relations.filter(({ severity }) => severity === undefined);
  return right.length > 0 ? right : full.length > 0 ? full : relations.slice(0, 1);
}

function changeOfParts(facts: DraftFacts, told: readonly Known[], rule: SumRule): Relation[] {
  const change = (id: string): Known | undefined => told.find((one) => one.id === id);
  const sum = change(rule.whole);
  // A part that is nothing this year may have no change of its own.
  const ids = rule.parts.filter((id) => change(id) !== undefined || !isNothing(facts, id));
  const parts = ids.flatMap((id) => change(id) ?? []);
  const lacking = ids.filter((id) => change(id) === undefined);
  // A part that is never told may be what is missing.
  const isOpen = lacking.some((id) => facts.isTold(id));
  if (!sum?.amount || isOpen || parts.length < (lacking.length > 0 ? 2 : 1)) return [];
  const members = [sum, ...parts].flatMap(({ amount }) => amount?.printed ?? []);
  const holds = meet(total(parts.map(({ amount }) => moved(facts, amount))), moved(facts, sum.amount));
  const least = holds ? 2 : lacking.length > 0 ? 3 : ids.length < rule.parts.length ? Infinity : 2;
  return members.length < least ? [] : [ofChanges(sum, parts, members, holds, lacking.length > 0)];
}

function ofChanges(
  sum: Known,
  parts: readonly Known[],
  members: readonly Printed[],
  holds: boolean,
  isPartial: boolean,
): Relation {
  const apart = parts.map(({ claim, amount }) => claim.of.label + moveText(amount)).join("、");
  return {
    kind: "sum",
    holding: holds ? "holds" : "fails",
    ...(isPartial && { severity: "question" as const }),
    members,
    say: () => ({
      message: `${sum.claim.of.label}${moveText(sum.amount)}，但各部分是${apart}，合起来不相符，请核对后改正。`,
    }),
  };
}

function moved({ style }: DraftFacts, move: Move | undefined): Interval {
  if (!move?.printed) return { low: zero, high: zero };
  return signed(style.interval(move.printed), move.sign);
}

/** Said to be nothing, or given as 0. */
function isNothing(facts: DraftFacts, id: string): boolean {
  const now = facts.main(id, "本年");
  return now ? sign(now.printed.value) === 0 : facts.isNothing(id);
}

const moveText = (move: Move | undefined): string =>
  move ? move.word.quote + (move.printed?.quote ?? "") : "";
