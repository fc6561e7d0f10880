// What the engine is told about 决算 to read and name things: forms, words, figures, 科目 names and explanations.
import type { Definitions } from "./figure";
import type { Form } from "../reading/form";
import type { SheetWords } from "../reading/sheet-words";

/**
 * The reason `words` is called for when `change` is not 0 and, where there is a `rate`, when that is above the pack's
 * threshold or cannot be computed. With a series, the three are fields of its items.
 */
export type ReasonRule = { words: string; change: string; rate?: string; series?: string };

/** The columns of which a pack counts with one as its budget: the first, unless it names another. */
export type Budgets = {
  /** What stands for it in expressions. */
  placeholder: string;
  bases: readonly [string, ...string[]];
};

/** Our own lists that the engine looks into by itself. */
export type OwnLists = {
  /** Last year's figures by their ids, with the columns of amounts and of counts. */
  lastYear: { form: string; amount: string; count: string };
  /** Explanations that a person gives: how the keys begin, and the column. */
  meanings: { form: string; prefix: string; column: string };
};

/** What the rulebook calls those facets of figures and fields of items that the engine itself asks for. */
export type Facets = { name: string; amount: string; share: string; lastYear: string };

export type Knowledge = {
  forms: readonly Form[];
  words: SheetWords;
  budgets: Budgets;
  ownLists: OwnLists;
  definitions: Definitions;
  facets: Facets;
  /** 科目 name of a 类, 款 or 项 that the sheet itself does not print; undefined when unknown. */
  subjectName: (code: string, year: number | null) => string | undefined;
  /** The name that has replaced a printed one by that year; undefined when it is current, or when nobody is sure. */
  currentName: (code: string, name: string, year: number | null) => string | undefined;
  /** Explanation of a 科目 (with its name) or of a fixed term; undefined when there is none. */
  meaning: (of: string, name?: string) => string | undefined;
  /** Which changes call for a reason. */
  reasons: readonly ReasonRule[];
};
