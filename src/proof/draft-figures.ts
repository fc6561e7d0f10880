// The draft's own figures: which number stands for which figure, and the one to compare with where several do.
import { subtract, absolute, type Exact } from "../engine/value/amount";
import type { Budget, Claim, ClaimOf, Period, Ref } from "./claim";
import type { Range } from "./draft";
import { meet } from "./interval";
import type { ProofRules } from "./rules";
import type { Style } from "./style";
import type { Workbook } from "./book-figures";

type Amount = ClaimOf<"amount">;

export const periods: readonly Period[] = ["本年", "上年", "年初预算数", "全年预算数", "预算数"];

export class DraftFacts {
  private readonly byKey = new Map<string, Amount[]>();
  private readonly mains = new Map<string, Amount | undefined>();
  private readonly settled = new Map<string, string>();
  /** Numbers whose words may stand for several figures, by paragraph. */
  private readonly unsure: ReadonlyMap<number, readonly Amount[]>;
  private readonly byPlace = new Map<string, ReadonlyMap<number, readonly Amount[]>>();
  private readonly bySpot: ReadonlyMap<number, readonly Amount[]>;

  constructor(
    readonly claims: readonly Claim[],
    readonly style: Style,
    workbook: Workbook | undefined,
    private readonly families: ProofRules["kindred"],
  ) {
    const amounts = claims.filter((claim) => claim.kind === "amount");
    const sure = amounts.filter(({ of }) => of.ids.length === 1);
    for (const claim of sure) this.put(of(claim), claim);
    for (const claim of amounts) {
      if (claim.of.ids.length > 1) this.settle(claim, workbook);
    }
    for (const claim of amounts) {
      if (claim.of.ids.length > 1) this.put(this.id(claim.of), claim);
    }
    this.unsure = grouped(
      amounts.filter(({ of: { ids } }) => ids.length > 1),
      ({ printed }) => printed.paragraph,
    );
    this.bySpot = grouped(amounts, ({ of: { spot } }) => spot.start);

    function of({ of: { ids } }: Amount): string | undefined {
      return ids[0];
    }
  }

  /**
   * The figure that words stand for. Where they may stand for several and nothing tells which, they are one figure of
   * their paragraph's own, whichever it is.
   */
  id({ ids, spot }: Ref): string | undefined {
    if (ids.length < 2) return ids[0];
    const words = ids.join("|");
    const here = `${spot.paragraph}/${words}`;
    return this.settled.get(here) ?? this.settled.get(words) ?? here;
  }

  /** Words that may stand for several figures, and nothing tells for which. */
  isUnsettled(of: Ref): boolean {
    return of.ids.length > 1 && this.id(of) === `${of.spot.paragraph}/${of.ids.join("|")}`;
  }

  /** It gives a number of a figure, for whichever year or plan. */
  isTold(id: string): boolean {
    return periods.some((period) => this.byKey.has(`${id}@${period}`));
  }

  /** The draft's numbers of figures that go by the same name as one. */
  kindred(id: string): readonly Amount[] {
    const ids = new Set(this.families.filter((family) => family.includes(id)).flat());
    return [...ids].flatMap((other) => (other === id ? [] : (this.main(other, "本年") ?? [])));
  }

  /** What a grand total comes to without what was left over: the other figures of the families that it heads. */
  within(id: string): readonly Amount[] {
    const others = this.families.flatMap(([head, ...rest]) => (head === id ? rest : []));
    return [...new Set(others)].flatMap((other) => this.main(other, "本年") ?? []);
  }

  /** The draft says that there was none of it. */
  isNothing(id: string): boolean {
    return this.claims.some(
      (claim) => claim.kind === "nothing" && claim.period === "本年" && this.id(claim.of) === id,
    );
  }

  /** All numbers of a figure and period. */
  all(id: string, period: Period): readonly Amount[] {
    return this.byKey.get(`${id}@${period}`) ?? [];
  }

  /** The numbers of a figure and period in one paragraph. */
  inParagraph(id: string, period: Period, paragraph: number): readonly Amount[] {
    const key = `${id}@${period}`;
    const known = this.byPlace.get(key);
    const places = known ?? grouped(this.all(id, period), ({ printed }) => printed.paragraph);
    if (!known) this.byPlace.set(key, places);
    return places.get(paragraph) ?? [];
  }

  /** The amounts of what is named at a place. */
  saidOf({ start }: Range): readonly Amount[] {
    return this.bySpot.get(start) ?? [];
  }

  /** A paragraph's numbers whose words may stand for several figures. */
  doubtful({ paragraph }: { paragraph: number }): readonly Amount[] {
    return this.unsure.get(paragraph) ?? [];
  }

  /** Every figure and period that the draft gives a number of. */
  get groups(): readonly (readonly Amount[])[] {
    return [...this.byKey.values()];
  }

  /** Ids with numbers of a period that begin with `prefix`. */
  series(prefix: string, period: Period): string[] {
    return [...this.byKey.keys()].flatMap((key) => {
      const [id = "", of] = key.split("@");
      return of === period && id.startsWith(prefix) ? [id] : [];
    });
  }

  /** The number that most mentions agree on; among equals one of a table, then the first. */
  main(id: string, period: Period): Amount | undefined {
    const key = `${id}@${period}`;
    if (!this.mains.has(key))
      this.mains.set(key, mainOf(this.all(id, period).filter(({ printed }) => !printed.isRough)));
    return this.mains.get(key);
  }

  /** The budget of a figure as the draft states it, whichever words it uses. */
  budget(id: string, budget: Budget): Amount | undefined {
    const same: readonly Budget[] =
      budget === "预算数" ? ["年初预算数", "全年预算数", "预算数"] : [budget, "预算数"];
    return same.map((one) => this.main(id, one)).find((found) => found !== undefined);
  }

  private put(id: string | undefined, claim: Amount): void {
    if (id === undefined) return;
    const key = `${id}@${claim.period}`;
    this.mains.delete(key);
    const all = this.byKey.get(key);
    if (all) all.push(claim);
    else this.byKey.set(key, [claim]);
  }

  /** Words with several meanings mean what agrees with the workbook, or with a number whose meaning is sure. */
  private settle({ of, period, printed }: Amount, workbook: Workbook | undefined): void {
    const words = of.ids.join("|");
    const here = `${of.spot.paragraph}/${words}`;
    if (this.settled.has(here)) return;
    const agrees = (id: string): boolean => {
      const answer = workbook?.value(id, period);
      if (answer?.kind === "value") return this.style.prints(printed, answer.value) !== "no";
      const main = this.main(id, period);
      return main !== undefined && meet(this.style.interval(main.printed), this.style.interval(printed));
    };
    // What is told elsewhere, with another number, is not meant; of the rest the likeliest.
    const isOpen = (id: string): boolean => workbook === undefined && this.main(id, period) === undefined;
    const found = of.ids.find(agrees) ?? of.ids.find(isOpen);
    if (found === undefined) return;
    this.settled.set(here, found);
    if (!this.settled.has(words)) this.settled.set(words, found);
  }
}

/** Of several numbers of one figure the one that most say; a table goes before a sentence. */
export function mainOf(all: readonly Amount[]): Amount | undefined {
  const votes = new Map<string, number>();
  const valueOf = ({ printed: { value } }: Amount): string => `${(value.n * 1_000_000n) / value.d}`;
  for (const claim of all) votes.set(valueOf(claim), (votes.get(valueOf(claim)) ?? 0) + 1);
  const weight = (claim: Amount): number =>
    (votes.get(valueOf(claim)) ?? 0) * 2 + (claim.source === "table" ? 1 : 0);
  const [first] = all;
  return first && all.reduce((best, claim) => (weight(claim) > weight(best) ? claim : best), first);
}

/** How far apart two numbers are, without sign. */
export const gap = (a: Exact, b: Exact): Exact => absolute(subtract(a, b));

/** Words and numbers by where they stand. */
export const placeOf = ({ start, end }: Range): string => `${start}-${end}`;

/** Things by what they have in common, in their order. */
export function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
