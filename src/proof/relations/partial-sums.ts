// Lists that give some parts of a whole, the rest of which the draft never tells: 其中：公务接待费…，公务用车运行维护费….
import type { ClaimOf } from "../claim";
import { grouped, type DraftFacts } from "../draft-figures";
import type { Relation } from "../relation";
import type { SumRule } from "../rules";
import { isUnnamed } from "../unnamed";
import { relate } from "./adds-up";
import { isPartOf, nearest } from "./sums";

type Amount = ClaimOf<"amount">;

/** What a sentence divides into parts makes up the whole, as far as no other part is told anywhere. */
export function partialSums(facts: DraftFacts, rules: readonly SumRule[]): Relation[] {
  const fixed = rules.filter(({ isListed, isByCode }) => !isListed && !isByCode);
  const divided = facts.claims.filter(
    (claim): claim is Amount =>
      claim.kind === "amount" && claim.source === "text" && claim.within !== undefined,
  );
  const lists = grouped(divided, ({ within, period }) => `${within?.spot.start ?? ""}/${period}`);
  return [...lists.values()].flatMap((list) => {
    const [first] = list;
    const id = first?.within && facts.id(first.within);
    const whole = id === undefined ? undefined : nearest(facts, id, list);
    if (!first || !whole || whole.printed.isRough) return [];
    const ofWhole = fixed.filter((rule) => rule.whole === id);
    return partial(facts, ofWhole, whole, list);
  });
}

function partial(
  facts: DraftFacts,
  rules: readonly SumRule[],
  whole: Amount,
  list: readonly Amount[],
): Relation[] {
  // A rule that is told in full is a sum of its own.
  if (rules.some((rule) => rule.parts.every((part) => facts.isTold(part)))) return [];
  const relations = rules.flatMap((rule) => {
    const parts = list.filter(({ of, printed }) => isPartOf(rule, facts.id(of)) && !printed.isRough);
    const others = list.filter((part) => isUnnamed(facts.id(part.of)));
    const rest = rule.parts.filter((id) => !parts.some(({ of }) => facts.id(of) === id));
    if (parts.length < 2 || rest.some((id) => facts.isTold(id))) return [];
    return [parts, [...parts, ...others]].map((some) => relate(facts, whole, some));
  });
  const right = relations.find(({ holding }) => holding !== "fails");
  if (right) return [right];
  // Beside one part that is something nearly anything may be missing.
  const open = relations.filter(
    ({ members: [, ...parts] }) => parts.filter(({ value }) => value.n !== 0n).length > 1,
  );
  const [most] = open.sort((a, b) => b.members.length - a.members.length);
  return most ? [{ ...most, severity: "question" }] : [];
}
