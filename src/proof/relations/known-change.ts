// A change that the draft states in numbers, with this year's number and what it is compared with.
import { lastBudget } from "../base-phrase";
import type { ClaimOf, Move, Period, Printed } from "../claim";
import type { DraftFacts } from "../draft-figures";

type Change = ClaimOf<"change">;

/** A change that the draft states in numbers, of a figure that is known. */
export type Known = {
  claim: Change;
  id: string;
  amount: Move | undefined;
  rate: Move | undefined;
  now: Printed | undefined;
};

export function knownChange(facts: DraftFacts, claim: Change): Known[] {
  const id = facts.id(claim.of);
  if (id === undefined) return [];
  const amount = claim.moves.find(
    ({ printed, sign }) => sign === 0 || (printed !== undefined && printed.unit !== "%"),
  );
  const rate = claim.moves.find(({ printed }) => printed?.unit === "%");
  if (amount?.printed?.isRough || rate?.printed?.isRough) return [];
  return [{ claim, id, amount, rate, now: nowOf(facts, id, claim)?.printed }];
}

/** The number that has changed; a budget where the sentence compares budgets, or the draft tells of nothing else. */
function nowOf(facts: DraftFacts, id: string, claim: Change): ClaimOf<"amount"> | undefined {
  const { base } = claim;
  const before = claim.moves[0]?.word.start ?? 0;
  const near = (period: Period) =>
    facts.inParagraph(id, period, claim.of.spot.paragraph).findLast(({ printed }) => printed.start < before);
  const planned = (["预算数", "年初预算数", "全年预算数"] as const)
    .map(near)
    .find((found) => found !== undefined);
  if (base.kind === "other" && base.name === lastBudget) return planned ?? near("本年");
  const found = near("本年") ?? facts.main(id, "本年") ?? mayBeOf(facts, id, claim);
  return found ?? (base.kind === "budget" ? undefined : planned);
}

/** Changes that are measured against the same thing. */
export const againstOf = ({ base }: Change): string =>
  base.kind === "budget" ? base.budget : base.kind === "other" ? base.name : "上年";

/** 收入总计 just before, which may be this figure as well as another of the same number. */
const mayBeOf = (facts: DraftFacts, id: string, { of, moves }: Change) =>
  facts
    .doubtful(of.spot)
    .findLast(
      ({ of: { ids }, period, printed }) =>
        period === "本年" && ids.includes(id) && printed.start < (moves[0]?.word.start ?? 0),
    );

/** The number that a change starts from, where the draft gives it. */
export function priorOf(facts: DraftFacts, id: string, { base }: Change): Printed | undefined {
  if (base.kind === "other") return undefined;
  if (base.kind === "budget") return facts.budget(id, base.budget)?.printed;
  return facts.main(id, "上年")?.printed;
}
