// A change that the draft states in numbers, with this year's number and what it is compared with.
import type { ClaimOf, Move, Printed } from "../claim";
import type { Facts } from "../draft-figures";

type Change = ClaimOf<"change">;

/** A change that the draft states in numbers, of a figure that is known. */
export type Known = {
  claim: Change;
  id: string;
  amount: Move | undefined;
  rate: Move | undefined;
  now: Printed | undefined;
};

export function knownChange(facts: Facts, claim: Change): Known[] {
  const id = facts.id(claim.of);
  if (id === undefined) return [];
  const amount = claim.moves.find(
    ({ printed, sign }) => sign === 0 || (printed !== undefined && printed.unit !== "%"),
  );
  const rate = claim.moves.find(({ printed }) => printed?.unit === "%");
  if (amount?.printed?.isRough || rate?.printed?.isRough) return [];
  const near = facts.inParagraph(id, "本年", claim.of.spot.paragraph);
  const now =
    near.findLast(({ printed }) => printed.start < (claim.moves[0]?.word.start ?? 0)) ??
    facts.main(id, "本年") ??
    mayBeOf(facts, id, claim);
  return [{ claim, id, amount, rate, now: now?.printed }];
}

/** 收入总计 just before, which may be this figure as well as another of the same number. */
const mayBeOf = (facts: Facts, id: string, { of, moves }: Change) =>
  facts
    .doubtful(of.spot)
    .findLast(
      ({ of: { ids }, period, printed }) =>
        period === "本年" && ids.includes(id) && printed.start < (moves[0]?.word.start ?? 0),
    );

/** The number that a change starts from, where the draft gives it. */
export function priorOf(facts: Facts, id: string, { base }: Change): Printed | undefined {
  if (base.kind === "budget") return facts.budget(id, base.budget)?.printed;
  return facts.main(id, "上年")?.printed;
}
