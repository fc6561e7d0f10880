// Parts and their whole: stated one after another, listed through a section, or given in different places.
import { headOf, isPattern, keyIn } from "../../engine/figures/id";
import { compare } from "../../engine/value/amount";
import type { SumRule } from "../rules";
import type { ClaimOf, Loose, Period, Printed } from "../claim";
import { grouped, periods, type DraftFacts } from "../draft-figures";
import type { Relation } from "../relation";
import { relate } from "./adds-up";
import { isUnnamed } from "../unnamed";

type Amount = ClaimOf<"amount">;

/** Relations of all sums that the draft gives in full. */
export function sums(facts: DraftFacts, rules: readonly SumRule[], loose: readonly Loose[]): Relation[] {
  return rules.flatMap((rule) =>
    periods.flatMap((period) => {
      if (rule.isByCode) return byCode(facts, rule, period);
      const whole = facts.main(rule.whole, period);
      if (!whole) return [];
      if (rule.isListed) return listed(facts, rules, rule, whole, loose);
      const told = rule.parts.filter(
        (id) => period !== "本年" || facts.main(id, period) !== undefined || !facts.isNothing(id),
      );
      const parts = told.map((id) => facts.main(id, period));
      return parts.every((part) => part !== undefined)
        ? [{ ...relate(facts, whole, parts, true), ...severityOf(rule) }]
        : [];
    }),
  );
}

const severityOf = ({ isUnsure }: SumRule): { severity?: "question" } =>
  isUnsure ? { severity: "question" } : {};

/** Lists that divide the whole, each by itself; else all that the draft says of the series. */
function listed(
  facts: DraftFacts,
  rules: readonly SumRule[],
  rule: SumRule,
  whole: Amount,
  loose: readonly Loose[],
): Relation[] {
  const isWithin = ({ within }: Amount): boolean => within !== undefined && facts.id(within) === rule.whole;
  const parts = facts.groups.flat().filter((part) => {
    const id = facts.id(part.of);
    const isPart = isPartOf(rule, id) || (isUnnamed(id) && isWithin(part));
    return part.source === "text" && part.period === whole.period && isPart && !part.printed.isRough;
  });
  const lists = grouped(parts.filter(isWithin), ({ within }) => within?.spot.start);
  const isSeries = rule.parts.some(isPattern);
  const named = parts.filter(({ of }) => !isUnnamed(facts.id(of)));
  const all = lists.size > 0 ? [...lists.values()] : named.length > (isSeries ? 1 : 0) ? [named] : [];
  return all.flatMap((list) => {
    if (isBroken(list, loose) || isMisdated(facts, rule, list)) return [];
    return adding(facts, rules, rule, nearest(facts, rule.whole, list) ?? whole, list);
  });
}

/** What the parts of one list come to. */
function adding(
  facts: DraftFacts,
  rules: readonly SumRule[],
  rule: SumRule,
  whole: Amount,
  list: readonly Amount[],
): Relation[] {
  const outer = outermost(facts, rules, list);
  const named = outer.filter(({ of }) => !isUnnamed(facts.id(of)));
  if (named.length === 0) return [];
  const relation = { ...relate(facts, whole, outer), isList: true as const };
  const [part] = named;
  if (part && outer.length === 1) return alone(facts, rule, relation, part, whole, list);
  if (named.length === outer.length) return [{ ...relation, ...severityOf(rule) }];
  // What is not known may be told beside the parts, not as one of them.
  const ofNamed = { ...relate(facts, whole, named), isList: true as const };
  const best = relation.holding === "fails" ? ofNamed : relation;
  // Where neither fits, only their shares tell that they are parts.
  const areShared = outer.every((part) => named.includes(part) || hasShare(facts, part));
  return best.holding !== "fails" || areShared ? [{ ...best, severity: "question" }] : [];
}

const hasShare = ({ claims }: DraftFacts, { of }: Amount): boolean =>
  claims.some((claim) => claim.kind === "share" && claim.of.ids[0] === of.ids[0]);

/** One part alone may be an example, and one that others were told within says nothing of the rest. */
function alone(
  facts: DraftFacts,
  rule: SumRule,
  relation: Relation,
  part: Amount,
  whole: Amount,
  list: readonly Amount[],
): Relation[] {
  if (relation.holding === "holds") return [relation];
  if (compare(part.printed.value, whole.printed.value) > 0) return [{ ...relation, ...severityOf(rule) }];
  const isExample = list.length > 1 || rule.mayBeOne === true || rule.isUnsure === true;
  return isExample || hasOthers(facts, part) ? [] : [{ ...relation, severity: "question" }];
}

/** Besides it the same list tells of something else. */
const hasOthers = ({ claims }: DraftFacts, part: Amount): boolean =>
  part.within !== undefined &&
  claims.some(
    (claim) =>
      claim.kind === "amount" && claim !== part && claim.within?.spot.start === part.within?.spot.start,
  );

/** A figure is one of the parts that a rule names. */
export function isPartOf({ parts }: SumRule, id: string | undefined): boolean {
  return id !== undefined && parts.some((part) => part === id || keyIn(part, id) !== undefined);
}

/** The whole as the same sentence says it, before its parts. */
export function nearest(
  facts: DraftFacts,
  id: string,
  list: readonly { printed: Printed; period?: Period }[],
): Amount | undefined {
  const [first] = list;
  if (!first) return undefined;
  return facts
    .all(id, first.period ?? "本年")
    .findLast(
      ({ printed }) => printed.paragraph === first.printed.paragraph && printed.start < first.printed.start,
    );
}

/** An amount between the parts is of something unknown, so that they need not make up the whole. */
function isBroken(list: readonly Amount[], loose: readonly Loose[]): boolean {
  const from = Math.min(...list.map(({ printed }) => printed.paragraph));
  const to = Math.max(...list.map(({ printed }) => printed.paragraph));
  const own = new Set(list.map(({ printed }) => printed));
  return loose.some(
    ({ printed, isMove }) =>
      printed.unit === "元" &&
      !isMove &&
      !own.has(printed) &&
      printed.paragraph >= from &&
      printed.paragraph <= to,
  );
}

/** A part between them is told of last year: by mistake, as the year's own check says. */
function isMisdated(facts: DraftFacts, rule: SumRule, list: readonly Amount[]): boolean {
  const paragraphs = list.map(({ printed }) => printed.paragraph);
  const [from, to] = [Math.min(...paragraphs) - 1, Math.max(...paragraphs) + 1];
  return facts.claims.some(
    (claim) =>
      claim.kind === "amount" &&
      claim.period === "上年" &&
      claim.printed.paragraph >= from &&
      claim.printed.paragraph <= to &&
      isPartOf(rule, facts.id(claim.of)),
  );
}

/** Parts that another part of the list is made up of are told beside it, not added to it: 财政拨款收入, 其中一般公共预算…. */
function outermost(facts: DraftFacts, rules: readonly SumRule[], list: readonly Amount[]): Amount[] {
  const parts = once(facts, list);
  const ids = new Set(parts.map(({ of }) => facts.id(of)));
  const inner = rules.filter(({ whole }) => ids.has(whole));
  return parts.filter(({ of }) => !inner.some((rule) => isPartOf(rule, facts.id(of))));
}

/** Each part once: a part that is listed twice is another fault. */
function once(facts: DraftFacts, list: readonly Amount[]): Amount[] {
  return [...new Map(list.map((part) => [facts.id(part.of), part])).values()];
}

/** Every class against its items, when all items are known by their codes. */
function byCode(facts: DraftFacts, { whole, parts }: SumRule, period: Period): Relation[] {
  const [pattern = ""] = parts;
  const head = headOf(pattern);
  const items = facts.series(head, period);
  const isTold = (id: string): boolean => items.includes(id);
  // Items that are told of another year only are missing here, by mistake or not.
  const elsewhere = periods.flatMap((other) => facts.series(head, other)).filter((id) => !isTold(id));
  if (items.some((id) => id.includes("|"))) return [];
  return facts.series(headOf(whole), period).flatMap((id) => {
    const code = keyIn(whole, id);
    if (code === undefined) return [];
    const of = items.filter((item) => item.startsWith(head + code));
    if (elsewhere.some((item) => item.startsWith(head + code))) return [];
    const amounts = of.flatMap((item) => facts.main(item, period) ?? []);
    const sum = facts.main(id, period);
    return sum && amounts.length > 0 ? [relate(facts, sum, amounts)] : [];
  });
}
