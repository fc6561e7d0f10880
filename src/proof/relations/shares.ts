// Shares: each of its own part and whole, and all of them together 100.
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  roundHalfUp,
  subtract,
  whole as integer,
  zero,
  type Exact,
} from "../../engine/value/amount";
import type { SumRule } from "../rules";
import type { ClaimOf, Printed } from "../claim";
import type { DraftFacts } from "../draft-figures";
import { meet, percentage, percentOf, total, wholeOf, type Interval } from "../interval";
import type { Holding, Relation } from "../relation";
import type { Style } from "../style";
import { isPartOf } from "./sums";

type Share = ClaimOf<"share">;

/** Shares of one whole in one sentence. */
export class ShareGroups {
  private readonly groups = new Map<string, Share[]>();
  private readonly of = new Map<Printed, Share[]>();
  private readonly truths = new Map<Printed, Exact>();

  constructor(
    facts: DraftFacts,
    private readonly style: Style,
    private readonly mayBeAny: boolean,
  ) {
    for (const claim of facts.claims) {
      if (claim.kind !== "share" || !claim.whole) continue;
      const key = `${claim.printed.paragraph}/${facts.id(claim.whole) ?? ""}`;
      const group = this.groups.get(key) ?? [];
      group.push(claim);
      this.groups.set(key, group);
      this.of.set(claim.printed, group);
    }
  }

  get all(): readonly (readonly Share[])[] {
    return [...this.groups.values()];
  }

  /**
   * One unit in the last place too much or too little so that all make 100: `custom` on the largest share or where the
   * pack puts it, `remainder` where the largest remainder would put it; undefined when it is none of this. `value` may
   * be tried in place of what is printed.
   */
  balancing(printed: Printed, truth: Exact, value = printed.value): "custom" | "remainder" | undefined {
    const decimals = this.style.decimals(printed);
    const exact = roundHalfUp(truth, decimals);
    const shown = roundHalfUp(value, decimals);
    if (shown - exact !== 1n && exact - shown !== 1n) return undefined;
    const others = (this.of.get(printed) ?? [])
      .map((share) => share.printed)
      .filter((other) => other !== printed);
    const isLargest = others.length > 0 && others.every((other) => compare(other.value, value) <= 0);
    const rest = others.map((other) => this.truths.get(other) ?? other.value);
    const sum = rest.reduce((all, one) => all + roundHalfUp(one, decimals), shown);
    // Where a part has no share, what the others were adjusted by cannot be known.
    if (sum !== 100n * 10n ** BigInt(decimals))
      return this.isWhole(printed, decimals) ? undefined : "remainder";
    if (this.mayBeAny || isLargest) return "custom";
    // Rounded up or down to a neighbour, never past it.
    const down = (truth.n * 10n ** BigInt(decimals)) / truth.d;
    return shown === down || shown === down + 1n ? "remainder" : undefined;
  }

  /** Tells what a share should be. */
  learn(printed: Printed, truth: Exact): void {
    this.truths.set(printed, truth);
  }

  /** The parts of the sentence are all there are, as far as their shares tell. */
  private isWhole(printed: Printed, decimals: number): boolean {
    const group = this.of.get(printed) ?? [];
    const sum = group.reduce(
      (all, share) => add(all, this.truths.get(share.printed) ?? share.printed.value),
      zero,
    );
    return (
      compare(absolute(subtract(sum, integer(100))), {
        n: BigInt(group.length),
        d: 2n * 10n ** BigInt(decimals),
      }) <= 0
    );
  }
}

export function shares(facts: DraftFacts, groups: ShareGroups, rules: readonly SumRule[]): Relation[] {
  for (const claim of facts.claims) {
    const truth = claim.kind === "share" ? truthOf(facts, claim) : undefined;
    if (claim.kind === "share" && truth) groups.learn(claim.printed, truth);
  }
  const single = facts.claims.flatMap((claim) => (claim.kind === "share" ? one(facts, claim, groups) : []));
  return [...single, ...groups.all.flatMap((group) => together(facts, group, rules))];
}

function truthOf(facts: DraftFacts, share: Share): Exact | undefined {
  const part = nearest(facts, facts.id(share.of), share.printed);
  const base = part && baseOf(facts, share, part);
  return part && base && divide(multiply(part.value, integer(100)), base.value);
}

/** What it is a share of: of several wholes that go by one name the one that it fits. */
function baseOf(facts: DraftFacts, { whole, printed }: Share, part: Printed): Printed | undefined {
  const id = whole && facts.id(whole);
  const own = nearest(facts, id, printed);
  if (id === undefined || !own || isShareOf(facts.style, printed, part, own)) return own;
  const others = facts.kindred(id).map((claim) => claim.printed);
  return others.find((base) => isShareOf(facts.style, printed, part, base)) ?? own;
}

/** What to say of a share that was adjusted. */
export const balanced = (how: "custom" | "remainder"): string =>
  how === "custom" ? "是为合计凑成100%而调整的尾差。" : "可能是为合计凑成100%而调整，请确认，否则改正。";

function one(facts: DraftFacts, share: Share, groups: ShareGroups): Relation[] {
  const { style } = facts;
  const { printed } = share;
  const part = nearest(facts, facts.id(share.of), printed);
  const base = part && baseOf(facts, share, part);
  const truth = truthOf(facts, share);
  if (!part || !base || !truth || printed.isRough) return [];
  const balancing = groups.balancing(printed, truth);
  const expected = style.print(truth, printed);
  // What rounded amounts leave open is not put into the draft.
  const range = percentOf(style.interval(part), style.interval(base));
  const sure = range && style.printAll(range, printed);
  const name = `${share.of.label}占${share.whole?.label ?? ""}的比重`;
  const message = balancing
    ? `${name}按四舍五入是${expected}，写的是${printed.quote}，${balanced(balancing)}`
    : `${name}按${part.quote}÷${base.quote}应为${expected}，写的是${printed.quote}，请核对后改正。`;
  return [
    {
      kind: "share",
      holding: holdingOf(style, printed, part, base, balancing),
      members: [printed, part, base],
      ...(balancing === "remainder" && { severity: "question" as const }),
      fit: (member) => ratioFit(style, [printed, part, base], member),
      say: (blamed) => ({ message, expected: blamed === printed ? sure : undefined }),
    },
  ];
}

/** What a rate, its part or its base would have to be, were the other two right. */
export function ratioFit(
  style: Style,
  [rate, part, base]: readonly [Printed, Printed, Printed],
  member: Printed,
): Interval | undefined {
  const [r, p, b] = [style.interval(rate), style.interval(part), style.interval(base)];
  if (member === rate) return percentOf(p, b);
  return member === part ? percentage(b, r) : wholeOf(p, r);
}

function holdingOf(
  style: Style,
  printed: Printed,
  part: Printed,
  base: Printed,
  balancing: "custom" | "remainder" | undefined,
): Holding {
  const fits = (isCoarse: boolean): boolean => isShareOf(style, printed, part, base, isCoarse);
  if (fits(false)) return "holds";
  if (balancing === "custom") return "tail";
  const isShort = printed.decimals < style.decimals(printed);
  return fits(true) && (isShort || balancing === undefined) ? "coarse" : "fails";
}

/** Within what rounding leaves open. */
function isShareOf(style: Style, printed: Printed, part: Printed, base: Printed, isCoarse = false): boolean {
  const range = percentOf(style.interval(part, isCoarse), style.interval(base, isCoarse));
  return range === undefined || meet(range, style.interval(printed, isCoarse));
}

/** The amount that the sentence itself gives before the share; else the draft's number of the figure. */
function nearest(facts: DraftFacts, id: string | undefined, share: Printed): Printed | undefined {
  if (id === undefined) return undefined;
  const near = facts.inParagraph(id, "本年", share.paragraph).filter(({ printed }) => !printed.isRough);
  return (near.findLast(({ printed }) => printed.start < share.start) ?? facts.main(id, "本年"))?.printed;
}

/** All parts of the whole: n shares may be off 100 by n halves of the last place. */
function together(facts: DraftFacts, group: readonly Share[], rules: readonly SumRule[]): Relation[] {
  const { style } = facts;
  const whole = group[0]?.whole && facts.id(group[0].whole);
  if (group.length < 2 || whole === undefined || !areParts(facts, group, whole, rules)) return [];
  // A list of shares is meant to be of all parts; where their amounts do not make up the whole one may be missing.
  const isWhole = dividesAll(facts, group, whole);
  const numbers = group.map(({ printed }) => printed);
  const sum = numbers.reduce((all, { value }) => add(all, value), zero);
  const hundred = { low: integer(100), high: integer(100) };
  const meets = (isCoarse: boolean): boolean =>
    meet(total(numbers.map((number) => style.interval(number, isCoarse))), hundred);
  const fits = meets(false);
  const [first] = numbers;
  if (!first) return [];
  const shown = style.print(sum, first);
  const why = fits ? "与100%的差属四舍五入的尾差。" : "不是100%，请逐项核对后改正。";
  return [
    {
      kind: "share-sum",
      holding: compare(sum, integer(100)) === 0 ? "holds" : fits ? "tail" : meets(true) ? "coarse" : "fails",
      members: numbers,
      isList: true,
      ...(!isWhole && { severity: "question" as const }),
      say: () => ({ message: `各项比重相加是${shown}，${why}` }),
    },
  ];
}

function areParts(
  facts: DraftFacts,
  group: readonly Share[],
  whole: string,
  rules: readonly SumRule[],
): boolean {
  return rules.some(
    (rule) => rule.whole === whole && !rule.isByCode && group.every(({ of }) => isPartOf(rule, facts.id(of))),
  );
}

/** The parts that are named make up the whole. */
function dividesAll(facts: DraftFacts, group: readonly Share[], whole: string): boolean {
  const base = facts.main(whole, "本年")?.printed;
  const parts = group.flatMap(({ of, printed }) => nearest(facts, facts.id(of), printed) ?? []);
  if (!base || parts.length < group.length || new Set(group.map(({ of }) => of.ids[0])).size < group.length)
    return false;
  return meet(total(parts.map((part) => facts.style.interval(part))), facts.style.interval(base));
}
