// What is known while a paragraph is read: what is spoken of, against what, and what is about to be said of it.
import type {
  Base,
  Budget,
  Claim,
  ClaimOf,
  Loose,
  Move,
  Period,
  Printed,
  Ref,
  Spot,
  YearSpot,
} from "./claim";
import type { Line } from "./draft-outline";
import { refOf, spotOf, type Topic } from "./spots";

type Said = { [K in Claim["kind"]]: Omit<ClaimOf<K>, "section" | "source"> }[Claim["kind"]];

type Zone = {
  /** `next`: behind a reason, where the next of a list may begin. */
  kind: "reason" | "purpose" | "names" | "next";
  start: number;
  topic?: Topic | undefined;
};

export class ReadingState {
  readonly claims: Claim[] = [];
  readonly loose: Loose[] = [];
  subject: Topic | undefined;
  parent: Topic | undefined;
  base: Base | undefined;
  year: (YearSpot & { isLeading: boolean }) | undefined;
  /** What the next number says of the subject. */
  role: "actual" | Budget | undefined;
  direction: { sign: -1 | 1; word: Spot } | "both" | undefined;
  share: { whole?: Topic } | undefined;
  /** 完成 has been said, and perhaps of which budget. */
  completed: { budget?: Budget } | undefined;
  relation: { sign: -1 | 0 | 1; word: Spot; mayEqual?: true } | undefined;
  none: Spot | undefined;
  /** Claims that the sentence may still add to. */
  change: ClaimOf<"change"> | undefined;
  level: ClaimOf<"level"> | undefined;
  /** Words stand before the next number of which it is not known what they say. */
  isLoose = false;
  isRough = false;
  isPoint = false;
  /** Words that are passed over; a quantity with its number ends a purpose. */
  zone: Zone | undefined;
  /** What is compared with has just been named, so that an amount behind it is of that. */
  isBehindBase = false;
  /** What is spoken of has been named, and no number given yet. */
  isFresh = false;
  /** Nothing has been said since the last stop. */
  opensClause = true;
  /** The next paragraphs are about the parts of the subject. */
  announces = false;
  private comparesWithLast = false;
  /** Where words began, in the line, of which nothing is known. */
  unknownFrom: number | undefined;
  /** Something has been given a number in this sentence. */
  hasSpoken = false;
  /** Parts of a budget are budgets. */
  listed: Budget | undefined;
  private known: Topic | undefined;
  private outer: { subject: Topic | undefined; parent: Topic | undefined; isLoose: boolean }[] = [];

  constructor(
    readonly line: Line,
    private readonly thisYear: number | undefined,
  ) {}

  push(said: Said): Claim {
    const claim = { ...said, section: this.line.section, source: "text" } as Claim;
    this.claims.push(claim);
    return claim;
  }

  drop(printed: Printed, reason = "看不出说的是哪个数"): void {
    this.loose.push({ printed, reason, ...(this.direction !== undefined && { isMove: true }) });
  }

  turnTo(subject: Topic): void {
    this.subject = subject;
    this.known = subject;
    this.unknownFrom = undefined;
    this.isFresh = true;
    this.forget();
    this.isLoose = false;
  }

  /** What was about to be said has been said, or is about something else. */
  forget(): void {
    this.role = undefined;
    this.direction = undefined;
    this.share = undefined;
    this.completed = undefined;
    this.relation = undefined;
    this.change = undefined;
  }

  ref(unit: string): Ref | undefined {
    return this.subject && refOf(this.subject, unit);
  }

  /** The words before a number of which nothing is known, when they are as long as a name. */
  unknownWords(printed: Spot): Spot | undefined {
    const { line, unknownFrom } = this;
    const end = line.places.inverse().start(printed.start);
    if (unknownFrom === undefined || end === undefined) return undefined;
    if (end - unknownFrom < 2 || end - unknownFrom > 30) return undefined;
    return spotOf(line, unknownFrom, end);
  }

  /** Brackets are an aside: what was spoken of before them goes on behind them. */
  openBracket(): void {
    this.outer.push({ subject: this.subject, parent: this.parent, isLoose: this.isLoose });
  }

  closeBracket(isApposed: boolean): void {
    const before = this.outer.pop();
    if (!before || isApposed) return;
    this.subject = before.subject;
    this.parent = before.parent;
    this.isLoose = before.isLoose;
  }

  /** The year that the next amount is of; undefined when it is neither this year nor the last. */
  period(): Period | undefined {
    const { thisYear, year } = this;
    if (year === undefined || thisYear === undefined || year.year === thisYear) return "本年";
    return year.year === thisYear - 1 ? "上年" : undefined;
  }

  /** The year before this one, by its number or not. */
  isLastYear(base: Base | undefined): boolean {
    return base?.kind === "last" || (base?.kind === "year" && base.year + 1 === this.thisYear);
  }

  /** A year further back is no mistake where the paragraph compares with last year too. */
  baseMeant(base: Base): Base {
    const { thisYear } = this;
    if (this.isLastYear(base)) this.comparesWithLast = true;
    if (base.kind !== "year" || thisYear === undefined || base.year >= thisYear - 1) return base;
    const isFurther = this.comparesWithLast || thisYear - base.year > 2;
    return isFurther ? { kind: "other", name: String(base.year) } : base;
  }

  addMove(of: Ref, move: Move): void {
    const base = this.base ?? { kind: "last" };
    this.change ??= this.push({ kind: "change", of, base, moves: [] }) as ClaimOf<"change">;
    this.change.moves.push(move);
  }

  pushNothing(topic: Topic, period: Period): void {
    const of = refOf(topic, "元");
    if (of && this.none) this.push({ kind: "nothing", of, period, word: this.none });
    this.none = undefined;
  }

  addLevel(
    of: Ref,
    budget: Budget,
    relation: -1 | 0 | 1,
    word: Spot,
    { isNearly = false, mayEqual }: { isNearly?: boolean; mayEqual?: true | undefined } = {},
  ): void {
    const may = mayEqual && { mayEqual };
    const level: Said = { kind: "level", of, budget, relation, isNearly, ...may, word, reason: "" };
    this.level = this.push(level) as ClaimOf<"level">;
    this.relation = undefined;
  }

  /** A sentence ends: what is divided is spoken of again, and nothing is pending. */
  endSentence(parentBefore: Topic | undefined): void {
    // What was not known goes no further than its sentence.
    if (this.subject !== this.known) this.subject = this.known;
    if (this.parent && this.parent !== parentBefore) this.subject = this.parent;
    this.unknownFrom = undefined;
    this.hasSpoken = false;
    this.listed = undefined;
    this.forget();
    if (this.base?.kind === "budget" || this.base?.kind === "other") this.base = undefined;
    this.level = undefined;
    this.year = undefined;
    this.none = undefined;
    this.isLoose = false;
    this.isRough = false;
    this.outer = [];
  }
}
