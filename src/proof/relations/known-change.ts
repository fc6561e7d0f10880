// A change that the draft states in numbers, with this year's number and what it is compared with.
import type { ClaimOf, Move, Printed } from "../claim";
import type { Facts } from "../facts";

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
  const near = facts.all(id, "本年").filter(({ printed }) => printed.paragraph === claim.of.spot.paragraph);
  const now =
    near.findLast(({ printed }) => printed.start < (claim.moves[0]?.word.start ?? 0)) ??
    facts.main(id, "本年");
  return [{ claim, id, amount, rate, now: now?.printed }];
}

/** The number that a change starts from, where the draft gives it. */
export function priorOf(facts: Facts, id: string, { base }: Change): Printed | undefined {
  if (base.kind === "budget") return facts.budget(id, base.budget)?.printed;
  return facts.main(id, "上年")?.printed;
}
