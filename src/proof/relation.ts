// What must hold between numbers of the draft, and which number to blame where it does not.
import { compare } from "../engine/value/amount";
import type { ProofSeverity } from "./rules";
import type { Printed } from "./claim";
import { grouped } from "./draft-figures";
import type { ProofKind, Remark } from "./finding";
import { common, type Interval } from "./interval";

/** `tail`: within rounding. `coarse`: only because one of the numbers is printed with fewer decimals than the rest. */
export type Holding = "holds" | "tail" | "coarse" | "fails";

export type Relation = {
  kind: ProofKind;
  holding: Holding;
  /** The numbers that it binds, those first that are to blame when nothing else tells. */
  members: readonly Printed[];
  severity?: ProofSeverity;
  /** It bounds the numbers only: that it holds says little of them. */
  isWeak?: true;
  /** A list: when every number of it is right, something is missing or stands there twice. */
  isList?: true;
  /** What one of them would have to be, were the others right; undefined where that cannot be told. */
  fit?: (member: Printed) => Interval | undefined;
  /** What to say when `blamed` does not fit the others; `expected` as if all of them were right. */
  say: (blamed: Printed) => { message: string; expected?: string | undefined };
};

/** A relation that does not hold, the number to blame for it, and what should stand in its place where that is sure. */
type Charge = {
  relation: Relation;
  culprit: Printed;
  message: string;
  expected: string | undefined;
  /** The number that has changed places with it. */
  beside?: Printed;
};

/** Remarks on the relations that do not hold: one for each number that is to blame. `isSure` numbers never are. */
export function blame(relations: readonly Relation[], isSure: (printed: Printed) => boolean): Remark[] {
  const suspicion = suspicionIn(relations);
  const isUpheld = upheldIn(relations);
  const charges = relations.flatMap((relation): Charge[] => {
    const open = relation.members.filter((member) => !isSure(member));
    return relation.holding === "holds" || open.length === 0
      ? []
      : [charge(relation, open, suspicion, isUpheld)];
  });
  const errors = apart(
    charges.filter(({ relation }) => severityOf(relation) === "error"),
    isSure,
  );
  const chosen = [...grouped(errors, ({ culprit }) => culprit).values()].flatMap(choose);
  const told = swapped(chosen);
  const rest = charges.filter(({ relation }) => severityOf(relation) !== "error");
  const remarks = new Map([...told, ...rest].map((one) => [one.relation, remarkOn(one)]));
  return relations.flatMap((relation): Remark[] => {
    const remark = remarks.get(relation);
    if (remark) return [remark];
    return relation.members.every(isSure) ? incomplete(relation) : [];
  });
}

function charge(
  relation: Relation,
  open: readonly Printed[],
  suspicion: (printed: Printed) => number,
  isUpheld: (printed: Printed) => boolean,
): Charge {
  const doubtful = isRate(relation) ? open.filter((member) => !isUpheld(member)) : open;
  const worst = (doubtful.length > 0 ? doubtful : open).reduce((one, other) =>
    suspicion(other) > suspicion(one) ? other : one,
  );
  const culprit = relation.holding === "tail" ? (open[0] ?? worst) : worst;
  const { message, expected } = relation.say(culprit);
  const others = (all: readonly Printed[]): Printed[] => all.filter((member) => member !== culprit);
  // Where another number may as well be wrong, or is no finer, what should stand here is not known.
  const isPlain =
    relation.holding === "fails"
      ? others(open).every((member) => suspicion(member) < suspicion(culprit))
      : others(relation.members).every(({ decimals }) => decimals > culprit.decimals);
  return { relation, culprit, message, expected: isPlain ? expected : undefined };
}

/**
 * Where no value of a number would mend all that it is charged with, it is not to blame for the rates beside it: each
 * of them is wrong by itself.
 */
function apart(charges: readonly Charge[], isSure: (printed: Printed) => boolean): Charge[] {
  return [...grouped(charges, ({ culprit }) => culprit).values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length < 2 || hasOneValue(same)) return same;
    return same.map((one) => {
      const [derived] = one.relation.members;
      if (!isRate(one.relation) || !derived || derived === first.culprit || isSure(derived)) return one;
      const { message, expected } = one.relation.say(derived);
      return { relation: one.relation, culprit: derived, message, expected };
    });
  });
}

/** Two numbers that each should be the other have changed places, which is one fault. */
function swapped(charges: readonly Charge[]): Charge[] {
  const isSame = ({ relation }: Charge): boolean => relation.kind === "same";
  const second = new Map<Charge, Charge>();
  for (const [i, one] of charges.entries()) {
    const other = charges
      .slice(i + 1)
      .find((next) => isSame(one) && isSame(next) && !second.has(next) && haveSwapped(one, next));
    if (other) second.set(other, one);
  }
  const pairs = new Map([...second].map(([other, one]) => [one, other]));
  return charges.flatMap((one) => {
    const other = pairs.get(one);
    if (second.has(one)) return [];
    if (!other) return [one];
    const message = `${one.message.replace(/，请核对后改正。$/u, "")}；${other.culprit.quote}也与那里相反，两个数可能写颠倒了，请核对后改正。`;
    return [{ ...one, message, beside: other.culprit }];
  });
}

function haveSwapped(one: Charge, other: Charge): boolean {
  const rightOf = ({ relation, culprit }: Charge): Printed | undefined =>
    relation.members.find((member) => member !== culprit);
  const isOf = (a: Printed | undefined, b: Printed): boolean =>
    a !== undefined && compare(a.value, b.value) === 0;
  return isOf(rightOf(one), other.culprit) && isOf(rightOf(other), one.culprit);
}

function hasOneValue(same: readonly Charge[]): boolean {
  const fits = same.flatMap(({ relation, culprit }) => relation.fit?.(culprit) ?? []);
  return fits.length < 2 || common(fits) !== undefined;
}

/** Of all errors that a number is charged with the one that tells what is right, else the first. */
function choose(same: readonly Charge[]): Charge[] {
  const told = same.find(({ expected }) => expected !== undefined);
  const isAgreed = same.every(({ expected }) => expected === undefined || expected === told?.expected);
  if (told && isAgreed) return [told];
  // Charges that contradict each other tell nothing.
  return same.slice(0, 1).map((first) => ({ ...first, expected: undefined }));
}

function remarkOn({ relation, culprit, message, expected, beside }: Charge): Remark {
  const others = relation.members.filter((member) => member !== culprit);
  const related = beside ? [beside, ...others] : others;
  const { kind } = relation;
  return { severity: severityOf(relation), kind, spot: culprit, related, message, expected };
}

const severityOf = ({ holding, severity }: Relation): ProofSeverity =>
  holding === "fails" ? (severity ?? "error") : "note";

const isRate = ({ kind }: Relation): boolean => ["rate", "share", "completion"].includes(kind);

/** Numbers that make up a whole, or are made up, and that no other sum and no other place contradicts. */
function upheldIn(relations: readonly Relation[]): (printed: Printed) => boolean {
  const upheld = new Set(relations.filter((one) => isSum(one) && one.holding !== "fails").flatMap(membersOf));
  const isPlain = ({ kind, holding }: Relation): boolean =>
    holding === "fails" && (kind === "sum" || kind === "same");
  const opposed = new Set(relations.filter(isPlain).flatMap(membersOf));
  return (printed) => upheld.has(printed) && !opposed.has(printed);
}

const membersOf = ({ members }: Relation): readonly Printed[] => members;

const isSum = ({ kind, members }: Relation): boolean => kind === "sum" && members.length > 2;

/**
 * A number is the more suspect the more relations it breaks, and the less the more it keeps. One that a sum upholds,
 * here or where it is said again, is not to blame for two rates beside it.
 */
function suspicionIn(relations: readonly Relation[]): (printed: Printed) => number {
  const counts = new Map<Printed, number>();
  const add = (members: readonly Printed[], weight: number): void => {
    for (const member of members) counts.set(member, (counts.get(member) ?? 0) + weight);
  };
  for (const relation of relations) add(relation.members, weightOf(relation));
  const upheld = relations.filter((relation) => isSum(relation) && relation.holding !== "fails");
  const inSums = new Set(upheld.flatMap(({ members }) => members));
  for (const { kind, members, holding } of relations) {
    const isAgreed = kind === "same" && holding === "holds" && members.some((member) => inSums.has(member));
    if (isAgreed)
      add(
        members.filter((member) => !inSums.has(member)),
        -6,
      );
  }
  return (printed) => counts.get(printed) ?? 0;
}

function weightOf(relation: Relation): number {
  if (relation.holding === "fails") return 4;
  if (relation.isWeak) return 0;
  return isSum(relation) ? -6 : -3;
}

/** All numbers of a list are right and yet do not make up the whole. */
function incomplete({ isList, holding, members, severity = "error", kind, say }: Relation): Remark[] {
  const [whole, ...parts] = members;
  if (!isList || holding !== "fails" || !whole) return [];
  const said = say(whole).message.replace(/[，,]?请[^，。]*。$/u, "");
  return [{ severity, kind, spot: whole, related: parts, message: `${said}，可能有漏列或重复，请核对。` }];
}
