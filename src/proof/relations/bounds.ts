// Counts and amounts that bound each other: no more batches than guests, nobody received for nothing.
import { compare, sign } from "../../engine/value/amount";
import type { BoundRule } from "../rules";
import type { ClaimOf } from "../claim";
import type { DraftFacts } from "../draft-figures";
import type { Relation } from "../relation";

type Amount = ClaimOf<"amount">;

export function bounds(facts: DraftFacts, rules: readonly BoundRule[]): Relation[] {
  return rules.flatMap((rule): Relation[] => {
    if ("atMost" in rule) {
      const [less, more] = [facts.main(rule.atMost, "本年"), facts.main(rule.of, "本年")];
      return less && more ? [atMost(less, more)] : [];
    }
    const told = rule.together.flatMap((id) => facts.main(id, "本年") ?? []);
    return told.length === rule.together.length ? [together(told)] : [];
  });
}

function atMost(less: Amount, more: Amount): Relation {
  const message = `${less.of.label}${less.printed.quote}比${more.of.label}${more.printed.quote}还多，请核对后改正。`;
  return {
    kind: "count",
    isWeak: true,
    holding: compare(less.printed.value, more.printed.value) <= 0 ? "holds" : "fails",
    members: [less.printed, more.printed],
    say: () => ({ message }),
  };
}

/** Somebody may have been received without a cost: a person must say. */
function together(told: readonly Amount[]): Relation {
  const isNothing = told.map(({ printed }) => sign(printed.value) === 0);
  const shown = told.map(({ of, printed }) => `${of.label}${printed.quote}`).join("、");
  return {
    kind: "count",
    isWeak: true,
    holding: new Set(isNothing).size === 1 ? "holds" : "fails",
    severity: "question",
    members: told.map(({ printed }) => printed),
    say: () => ({ message: `${shown}，一个为0，另一个不为0，请核对。` }),
  };
}
