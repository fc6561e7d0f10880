// What must hold between numbers of the draft, and which number to blame where it does not.
import type { ProofSeverity } from "../engine/proof-rules";
import type { Printed } from "./claim";
import type { ProofKind, Remark } from "./finding";

/** `tail`: within rounding. `coarse`: only because one of the numbers is printed with fewer decimals than the rest. */
export type Holding = "holds" | "tail" | "coarse" | "fails";

export type Relation = {
  kind: ProofKind;
  holding: Holding;
  /** The numbers that it binds, those first that are to blame when nothing else tells. */
  members: readonly Printed[];
  severity?: ProofSeverity;
  /** A list: when every number of it is right, something is missing or stands there twice. */
  isList?: true;
  /** What to say when `blamed` does not fit the others. */
  say: (blamed: Printed) => { message: string; expected?: string | undefined };
};

/** Remarks on the relations that do not hold: one for each number that is to blame. `isSure` numbers never are. */
export function blame(relations: readonly Relation[], isSure: (printed: Printed) => boolean): Remark[] {
  const suspicion = suspicionIn(relations);
  const blamed = new Set<Printed>();
  return relations.flatMap((relation): Remark[] => {
    if (relation.holding === "holds") return [];
    const open = relation.members.filter((member) => !isSure(member));
    const [first] = open;
    if (!first) return incomplete(relation);
    const worst = open.reduce((one, other) => (suspicion(other) > suspicion(one) ? other : one));
    const culprit = relation.holding === "tail" ? first : worst;
    const severity = relation.holding === "fails" ? (relation.severity ?? "error") : "note";
    if (severity === "error" && blamed.has(culprit)) return [];
    if (severity === "error") blamed.add(culprit);
    const related = relation.members.filter((member) => member !== culprit);
    return [{ severity, kind: relation.kind, spot: culprit, related, ...relation.say(culprit) }];
  });
}

/** A number is the more suspect the more relations it breaks, and the less the more it keeps. */
function suspicionIn(relations: readonly Relation[]): (printed: Printed) => number {
  const counts = new Map<Printed, number>();
  for (const { members, holding } of relations) {
    const weight = holding === "fails" ? 4 : -1;
    for (const member of members) counts.set(member, (counts.get(member) ?? 0) + weight);
  }
  return (printed) => counts.get(printed) ?? 0;
}

/** All numbers of a list are right and yet do not make up the whole. */
function incomplete({ isList, holding, members, severity = "error", kind, say }: Relation): Remark[] {
  const [whole, ...parts] = members;
  if (!isList || holding !== "fails" || !whole) return [];
  const said = say(whole).message.replace(/[，,]?请[^，。]*。$/u, "");
  return [{ severity, kind, spot: whole, related: parts, message: `${said}，可能有漏列或重复，请核对。` }];
}
