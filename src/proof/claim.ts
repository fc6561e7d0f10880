// What a draft claims, sentence by sentence, each claim with the exact place of its words and numbers.
import type { Exact } from "../engine/value/amount";
import type { Range } from "./draft";

/** A place in the draft, and what is printed there. */
export type Spot = Range & { paragraph: number; quote: string };

/** A number as it stands in the draft. Amounts are in 元, rates in percent. */
export type Printed = Spot & {
  value: Exact;
  unit: string;
  printedUnit: string;
  scale: Exact;
  decimals: number;
  /** 约, 近, 多: not meant to the last digit. */
  isRough: boolean;
};

/** A quantity that is spoken of: the figures that the words may mean, the likeliest first. */
export type Ref = { spot: Spot; ids: readonly string[]; label: string; isUnsure?: true };

/** Which budget is meant; 预算数 is whichever the document has declared. */
export type Budget = "年初预算数" | "全年预算数" | "预算数";

export type Period = "本年" | "上年" | Budget;

/**
 * What a change is measured against; `last` is the year before, not named by its number, and `other` what is neither a
 * year's outturn nor this year's budget: a third year, the budget of last year, the same footing.
 */
export type Base =
  | { kind: "year"; year: number }
  | { kind: "last" }
  | { kind: "budget"; budget: Budget }
  | { kind: "other"; name: string };

/** 增加 or 减少, and by how much; 持平 is a move of sign 0. */
export type Move = { sign: -1 | 0 | 1; isNearly: boolean; word: Spot; printed?: Printed };

/** The parts of a 科目 as printed, e.g. 教育支出（类）普通教育（款）小学教育（项）. */
export type SubjectSpots = { spot: Spot; class?: Spot; section?: Spot; item?: Spot; code?: Spot };

type Said =
  /** `within` is what the sentence divides, when this is one of its parts. */
  | { kind: "amount"; of: Ref; period: Period; printed: Printed; year?: YearSpot; within?: Ref }
  | { kind: "change"; of: Ref; base: Base; moves: Move[] }
  /** `whole` is undefined when the sentence does not say of what. */
  | { kind: "share"; of: Ref; whole: Ref | undefined; printed: Printed }
  | { kind: "completion"; of: Ref; budget: Budget; printed: Printed }
  /** 决算数大于预算数, and what is said of why. */
  | {
      kind: "level";
      of: Ref;
      budget: Budget;
      relation: -1 | 0 | 1;
      isNearly: boolean;
      /** 未超过: less or as much. */
      mayEqual?: true;
      word: Spot;
      reason: string;
    }
  /** 没有…收入和支出, 未安排预算. */
  | { kind: "nothing"; of: Ref; period: Period; word: Spot }
  /** 主要包括：… */
  | { kind: "names"; of: Ref; names: readonly Spot[] }
  /** 1、…0.36万元；2、…: one of the things that a sum went to. */
  | { kind: "point"; whole: Ref; printed: Printed }
  /** A 科目 that is named, with its money (`isSpent`) or to be explained. */
  | { kind: "subject"; parts: SubjectSpots; isSpent: boolean }
  | { kind: "year"; role: "base" | "date"; year: number; spot: Spot };

/** `isWrong`: the amount is another year's. */
export type YearSpot = { year: number; spot: Spot; isWrong?: true };

/** `source` is where it stands: in a sentence or in a table. `section` as the headings say. */
export type Claim = { section: string | undefined; source: "text" | "table" } & Said;

export type ClaimOf<K extends Said["kind"]> = Extract<Claim, { kind: K }>;

/** A number that nothing could be made of, and why; `isMove` when it is a change at any rate. */
export type Loose = { printed: Printed; reason: string; isMove?: true };
