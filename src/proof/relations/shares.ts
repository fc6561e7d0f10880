// Shares: each of its own part and whole, and all of them together 100.
import { compare, divide, multiply, subtract, absolute, whole as integer, type Exact } from "../../engine/amount";
import type { ClaimOf, Printed } from "../claim";
import type { Facts } from "../facts";
import { meet, percentOf, rounded, total } from "../interval";
import type { Holding, Relation } from "../relation";
import type { Style } from "../style";

type Share = ClaimOf<"share">;

/** Shares of one whole in one sentence. */
export class ShareGroups {
  private readonly groups = new Map<string, Share[]>();
  private readonly of = new Map<Printed, Share[]>();

  constructor(
    facts: Facts,
    private readonly style: Style,
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

  /** One unit in the last place too much or too little, on the largest share, so that all make 100. */
  isBalanced(printed: Printed, truth: Exact): boolean {
    const group = this.of.get(printed) ?? [];
    const numbers = group.map((share) => share.printed);
    const sum = numbers.reduce((all, { value }) => add(all, value), integer(0));
    const isLargest = numbers.every(({ value }) => compare(value, printed.value) <= 0);
    if (group.length < 2 || !isLargest || compare(sum, integer(100)) !== 0) return false;
    const decimals = this.style.decimals(printed);
    const ulp = { n: 1n, d: 10n ** BigInt(decimals) };
    const slack = rounded(truth, decimals, integer(1));
    const range = { low: subtract(slack.low, ulp), high: add(slack.high, ulp) };
    return compare(printed.value, range.low) > 0 && compare(printed.value, range.high) < 0;
  }
}

const add = (a: Exact, b: Exact): Exact => subtract(a, { n: -b.n, d: b.d });

export function shares(facts: Facts, groups: ShareGroups): Relation[] {
  const single = facts.claims.flatMap((claim) => (claim.kind === "share" ? one(facts, claim, groups) : []));
  return [...single, ...groups.all.flatMap((group) => together(facts, group))];
}

function one(facts: Facts, share: Share, groups: ShareGroups): Relation[] {
  const { style } = facts;
  const part = nearest(facts, facts.id(share.of), share.printed);
  const base = share.whole && nearest(facts, facts.id(share.whole), share.printed);
  if (!part || !base || share.printed.isRough) return [];
  const { printed } = share;
  const exact = percentOf(style.interval(part), style.interval(base));
  const truth = divide(multiply(part.value, integer(100)), base.value);
  if (!exact || !truth) return [];
  const coarse = percentOf(style.interval(part, true), style.interval(base, true));
  let holding: Holding = "fails";
  if (meet(exact, style.interval(printed))) holding = "holds";
  else if (groups.isBalanced(printed, truth)) holding = "tail";
  else if (coarse && meet(coarse, style.interval(printed, true))) holding = "coarse";
  const expected = style.print(truth, printed);
  const name = `${share.of.label}占${share.whole?.label ?? ""}的比重`;
  return [
    {
      kind: "share",
      holding,
      members: [printed, part, base],
      say: (blamed) => ({
        message:
          holding === "tail"
            ? `${name}按四舍五入是${expected}，写的是${printed.quote}，是为合计凑成100%而调整的尾差。`
            : `${name}按${part.quote}÷${base.quote}应为${expected}，写的是${printed.quote}，请核对后改正。`,
        expected: blamed === printed ? expected : undefined,
      }),
    },
  ];
}

/** The amount that the sentence itself gives before the share; else the draft's number of the figure. */
function nearest(facts: Facts, id: string | undefined, share: Printed): Printed | undefined {
  if (id === undefined) return undefined;
  const near = facts.all(id, "本年").filter(({ printed }) => printed.paragraph === share.paragraph && !printed.isRough);
  return (near.findLast(({ printed }) => printed.start < share.start) ?? facts.main(id, "本年"))?.printed;
}

/** All parts of the whole: n shares may be off 100 by n halves of the last place. */
function together(facts: Facts, group: readonly Share[]): Relation[] {
  const { style } = facts;
  const whole = group[0]?.whole && facts.id(group[0].whole);
  if (group.length < 2 || whole === undefined || !dividesAll(facts, group, whole)) return [];
  const numbers = group.map(({ printed }) => printed);
  const sum = numbers.reduce((all, { value }) => add(all, value), integer(0));
  const off = absolute(subtract(sum, integer(100)));
  const all = total(numbers.map((number) => style.interval(number)));
  const holding: Holding = off.n === 0n ? "holds" : meet(all, { low: integer(100), high: integer(100) }) ? "tail" : "fails";
  const [last] = numbers.slice(-1);
  if (!last) return [];
  const shown = style.print(sum, last);
  return [
    {
      kind: "share-sum",
      holding,
      members: numbers,
      say: () => ({
        message:
          holding === "tail"
            ? `各项比重相加是${shown}，与100%的差属四舍五入的尾差。`
            : `各项比重相加是${shown}，不是100%，请逐项核对后改正。`,
      }),
    },
  ];
}

/** The parts that are named make up the whole. */
function dividesAll(facts: Facts, group: readonly Share[], whole: string): boolean {
  const base = facts.main(whole, "本年")?.printed;
  const parts = group.flatMap(({ of, printed }) => nearest(facts, facts.id(of), printed) ?? []);
  if (!base || parts.length < group.length || new Set(group.map(({ of }) => of.ids[0])).size < group.length) return false;
  return meet(total(parts.map((part) => facts.style.interval(part))), facts.style.interval(base));
}
