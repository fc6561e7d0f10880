// What a proofreader reports: a place, what is wrong with it, and what to do.
import type { CellRef } from "../engine/value/cell";
import type { ProofSeverity } from "./rules";
import type { Spot } from "./claim";
import type { Range } from "./draft";

/** Kinds of findings, by what was compared. */
export type ProofKind =
  | "amount"
  | "count"
  | "change"
  | "rate"
  | "direction"
  | "zero-base"
  | "share"
  | "share-sum"
  | "completion"
  | "budget-level"
  | "reason"
  | "same"
  | "sum"
  | "year"
  | "unit-name"
  | "subject-name"
  | "subject-list"
  | "economic-list"
  | "glossary"
  | "contents"
  | "table"
  | "residue"
  | "number-format"
  | "performance";

export type ProofFinding = {
  severity: ProofSeverity;
  kind: ProofKind;
  /** The text from `start` to `end`. */
  quote: string;
  start: number;
  end: number;
  /** 0-based, in the draft's order. */
  paragraph: number;
  /**
   * What should stand there, when that is known: the draft with `expected` in place of exactly `quote` reads rightly,
   * with its unit, in the draft's own style. Where the right number or name is only likely, another place may as well
   * be the wrong one, or more than these words would have to change, there is none, and `message` says what is known.
   */
  expected?: string;
  /** One sentence: what it says, what is right and why, what to do. */
  message: string;
  /** Figure of the workbook that it was compared with. */
  figure?: string;
  cells: readonly CellRef[];
  /** Other places of the draft that it was compared with. */
  related: readonly (Range & { quote: string })[];
};

/** A finding before its place is turned into a quote. */
export type Remark = {
  severity: ProofSeverity;
  kind: ProofKind;
  spot: Spot;
  message: string;
  /** In folded letters; what cannot be put in place of the spot's words is left out of the finding. */
  expected?: string | undefined;
  figure?: string | undefined;
  cells?: readonly CellRef[];
  related?: readonly Spot[];
};
