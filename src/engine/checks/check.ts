// A Check is one rule: what must hold between figures, on what authority, how severe, and what to do.
import type { CellRef } from "../value/cell";
import type { Expr } from "../figures/expr";
import type { Ledger } from "../figures/ledger";
import type { Level } from "../value/measure";
import type { Severity } from "../value/report";

/** Repeats a comparison; `@` in its expressions is the row's key and `#` the column's. */
export type Each =
  /** Every 类, 款 or lowest-level code that any of the list forms has; also every amount column of the first. */
  | { codes: readonly string[]; level: Level; columns?: true }
  /** Every single row of a list form, 合计 included. */
  | { rows: string }
  /** Every row key of the list forms, and every amount column of the first. */
  | { rowsAndColumns: readonly string[] }
  /** Every one of these rows. */
  | { keys: readonly string[] };

/** `=` and `≤` compare two amounts; `⇔` says that both are zero or neither is; `⇒` that left > 0 needs right > 0. */
export type CheckRelation = "=" | "≤" | "⇔" | "⇒";

export type Comparison = { left: Expr; relation: CheckRelation; right: Expr; each?: Each };

/** What an irregular check found: a message without advice, the cells, and the two amounts if it is about two. */
export type CheckFound = {
  message: string;
  cells: CellRef[];
  severity?: Severity;
  sides?: readonly [Expr, Expr];
};

/** Result of an irregular check: findings, or why it could not run, or that there was nothing to look at. */
export type Search = { found: readonly CheckFound[] } | { unchecked: string } | "no-data";

export type Check = {
  /** For good: answers and documents refer to it. */
  id: string;
  title: string;
  /** 表号, 文号 or section that the rule comes from. */
  basis: string;
  severity: Severity;
  /** What the accountant does about it, one Chinese sentence. */
  advice: string;
  comparisons: readonly Comparison[];
  /** Words that settle it, such as a reason: once a person has typed them, nothing is reported. */
  settledBy?: Expr;
  /** For rules that are no comparison of amounts. */
  search?: (ledger: Ledger) => Search;
};

type About = Pick<Check, "id" | "title" | "basis" | "severity" | "advice" | "settledBy">;

/** An irregular check; one of comparisons is a plain object. */
export const searches = (about: About, search: (ledger: Ledger) => Search): Check => ({
  ...about,
  comparisons: [],
  search,
});

export const equal = (left: Expr, right: Expr, each?: Each): Comparison => comparison("=", left, right, each);
export const atMost = (left: Expr, right: Expr, each?: Each): Comparison =>
  comparison("≤", left, right, each);
export const together = (left: Expr, right: Expr, each?: Each): Comparison =>
  comparison("⇔", left, right, each);
export const needs = (left: Expr, right: Expr, each?: Each): Comparison => comparison("⇒", left, right, each);

const comparison = (relation: CheckRelation, left: Expr, right: Expr, each?: Each): Comparison =>
  each ? { relation, left, right, each } : { relation, left, right };
