// One figure, one number: every other place where the draft gives it must agree.
import { compare } from "../../engine/value/amount";
import type { ClaimOf } from "../claim";
import { mainOf, type DraftFacts } from "../draft-figures";
import { meet } from "../interval";
import type { Holding, Relation } from "../relation";
import { periodName } from "../proof-messages";

type Amount = ClaimOf<"amount">;

export function sameFigures(facts: DraftFacts): Relation[] {
  const { groups, style } = facts;
  return groups.flatMap((group) => {
    const exact = group.filter(({ printed }) => !printed.isRough);
    const main = mainOf(exact);
    if (!main) return [];
    return exact.filter((claim) => claim !== main).map((claim) => relate(claim, meant(claim, main)));
  });

  /** A grand total may be told without what was left from the year before: it is the year's own then. */
  function meant(claim: Amount, main: Amount): Amount {
    const id = facts.id(claim.of);
    if (id === undefined || claim.period !== "本年" || holdingOf(claim, main) !== "fails") return main;
    return facts.within(id).find((other) => holdingOf(claim, other) === "holds") ?? main;
  }

  function relate(claim: Amount, main: Amount): Relation {
    const name = periodName(claim.period) + main.of.label;
    const other = (printed: Amount["printed"]) => (printed === claim.printed ? main : claim);
    return {
      kind: "same",
      holding: holdingOf(claim, main),
      members: claim.source === "table" ? [main.printed, claim.printed] : [claim.printed, main.printed],
      fit: (member) => style.interval(member === claim.printed ? main.printed : claim.printed),
      say: (blamed) => {
        const { printed, source } = other(blamed);
        const place = source === "table" ? "附表中" : "另一处";
        return {
          message: `${name}这里是${blamed.quote}，${place}是${printed.quote}，应当一致，请核对后改正。`,
          expected: style.print(printed.value, blamed),
        };
      },
    };
  }

  function holdingOf(claim: Amount, main: Amount): Holding {
    const [a, b] = [claim.printed, main.printed];
    if (compare(a.value, b.value) === 0) return "holds";
    if (meet(style.interval(a), style.interval(b))) return "tail";
    return meet(style.interval(a, true), style.interval(b, true)) ? "coarse" : "fails";
  }
}

/** 收入总计 that is neither the grand total nor the year's income, although the draft gives both. */
export function neither(facts: DraftFacts): Relation[] {
  return facts.claims.flatMap((claim): Relation[] => {
    if (claim.kind !== "amount" || claim.printed.isRough || !facts.isUnsettled(claim.of)) return [];
    const { of, period, printed } = claim;
    const told = of.ids.flatMap((id) => facts.main(id, period) ?? []);
    if (told.length < of.ids.length) return [];
    const others = told.map((one) => `${one.of.label}${one.printed.quote}`).join("、");
    const message = `${periodName(period)}${of.label}这里是${printed.quote}，与${others}都不一致，请核对。`;
    const members = [printed, ...told.map((one) => one.printed)];
    return [{ kind: "same", holding: "fails", severity: "question", members, say: () => ({ message }) }];
  });
}
