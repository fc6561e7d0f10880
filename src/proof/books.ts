// What a draft is held against, out of a workbook: the report with the pack's budget, and the one with the other.
import type { Book } from "../engine/value/cell";
import { withOtherBudget, type Pack } from "../engine/pack/pack";
import type { Report } from "../engine/value/report";
import type { Rulebook } from "../engine/rulebook";
import { run } from "../engine/run";
import type { Books } from "./book-figures";

/** Runs a workbook for proofreading: a draft may speak of either budget, whichever the pack counts with. */
export function booksOf(book: Book, pack: Pack, rulebook: Rulebook, lastYear?: Book): Books {
  const other = run(book, withOtherBudget(pack, rulebook), rulebook, lastYear);
  return booksFrom(run(book, pack, rulebook, lastYear), pack, other);
}

/** The same from reports that are there already; without `other` the other budget is not checked. */
export function booksFrom(
  report: Report,
  { budget, style }: Pick<Pack, "budget" | "style">,
  other?: Report,
): Books {
  return { report, budget, balance: style.percent.balance, ...(other && { other }) };
}
