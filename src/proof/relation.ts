// What must hold between numbers of the draft, and which number to blame where it does not.
import type { ProofSeverity } from "../engine/proof-rules";
import type { Printed, Spot } from "./claim";
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

/** Remarks on the relations that do not hold: one for each number that is to blame. */
export function blame(relations: readonly Relation[], isSure: (printed: Printed) => boolean): Remark[] {
  const bad = new Map<Printed, number>();
  const good = new Map<Printed, number>();
  for (const { members, holding } of relations) {
    const counts = holding === "fails" ? bad : good;
    for (const member of members) counts.set(member, (counts.get(member) ?? 0) + 1);
  }
  const suspicion = (printed: Printed): number => (bad.get(printed) ?? 0) * 4 - (good.get(printed) ?? 0);
  const blamed = new Set<Printed>();
  const remarks: Remark[] = [];
  for (const relation of relations) {
    const { members, holding, kind } = relation;
    if (holding === "holds") continue;
    const open = members.filter((member) => !isSure(member));
    if (open.length === 0 && relation.isList && holding === "fails" && members[0]) {
      const message = `${relation.say(members[0]).message.replace(/[，,]?请[^，。]*。$/u, "")}，可能有漏列或重复，请核对。`;
      remarks.push({
        severity: relation.severity ?? "error",
        kind,
        spot: members[0],
        related: members.slice(1),
        message,
      });
    }
    if (open.length === 0) continue;
    const [first] = open;
    const worst = open.reduce((one, member) => (suspicion(member) > suspicion(one) ? member : one));
    const culprit = holding === "tail" && first ? first : worst;
    const severity = holding === "fails" ? (relation.severity ?? "error") : "note";
    if (severity === "error") {
      if (blamed.has(culprit)) continue;
      blamed.add(culprit);
    }
    const related: Spot[] = members.filter((member) => member !== culprit);
    remarks.push({ severity, kind, spot: culprit, related, ...relation.say(culprit) });
  }
  return remarks;
}
