// One figure, one number: every other place where the draft gives it must agree.
import { compare } from "../../engine/amount";
import type { ClaimOf } from "../claim";
import { mainOf, type Facts } from "../facts";
import { meet } from "../interval";
import type { Holding, Relation } from "../relation";
import { periodName } from "../say";

export function sameFigures({ groups, style }: Facts): Relation[] {
  return groups.flatMap((group) => {
    const exact = group.filter(({ printed }) => !printed.isRough);
    const main = mainOf(exact);
    if (!main) return [];
    return exact.filter((claim) => claim !== main).map((claim) => relate(claim, main));
  });

  function relate(claim: ClaimOf<"amount">, main: ClaimOf<"amount">): Relation {
    const name = periodName(claim.period) + main.of.label;
    const other = (printed: ClaimOf<"amount">["printed"]) => (printed === claim.printed ? main : claim);
    return {
      kind: "same",
      holding: holdingOf(claim, main),
      members: claim.source === "table" ? [main.printed, claim.printed] : [claim.printed, main.printed],
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

  function holdingOf(claim: ClaimOf<"amount">, main: ClaimOf<"amount">): Holding {
    const [a, b] = [claim.printed, main.printed];
    if (compare(a.value, b.value) === 0) return "holds";
    if (meet(style.interval(a), style.interval(b))) return "tail";
    return meet(style.interval(a, true), style.interval(b, true)) ? "coarse" : "fails";
  }
}
