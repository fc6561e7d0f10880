// Points of a list of what a sum went to: they need not be all of it, but they cannot be more.
import { add, compare, zero } from "../../engine/value/amount";
import type { ClaimOf } from "../claim";
import type { DraftFacts } from "../draft-figures";
import type { Relation } from "../relation";
import { relate } from "./adds-up";
import { nearest } from "./sums";

/** 1、…；2、…: what a sum went to. Points need not be all, but they cannot be more. */
export function points(facts: DraftFacts): Relation[] {
  const lists = new Map<string, ClaimOf<"point">[]>();
  for (const claim of facts.claims) {
    if (claim.kind !== "point" || claim.printed.isRough) continue;
    const key = `${claim.printed.paragraph}/${claim.whole.spot.start}`;
    lists.set(key, [...(lists.get(key) ?? []), claim]);
  }
  return [...lists.values()].flatMap((list): Relation[] => {
    const [first] = list;
    const id = first && facts.id(first.whole);
    const whole = id === undefined ? undefined : (nearest(facts, id, list) ?? facts.main(id, "本年"));
    if (!first || !whole || list.length < 2) return [];
    const parts = list.map(({ printed }, i) => ({ printed, of: { ...first.whole, label: `第${i + 1}项` } }));
    const relation = relate(facts, whole, parts);
    const sum = list.reduce((all, { printed }) => add(all, printed.value), zero);
    return [{ ...relation, severity: compare(sum, whole.printed.value) > 0 ? "error" : "question" }];
  });
}
