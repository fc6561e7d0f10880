// What a draft is held against, out of a workbook: the report with the pack's budget, and the one with the other.
import type { Book } from "../engine/value/cell";
import { withOtherBudget, type Pack } from "../engine/pack/pack";
import type { Rulebook } from "../engine/rulebook";
import { run } from "../engine/run";
import type { Books } from "./book-figures";

/** A draft may speak of either budget, whichever the pack counts with. `report` is the workbook's, where it is there already. */
export function booksOf(
  book: Book,
  pack: Pack,
  rulebook: Rulebook,
  lastYear?: Book,
  report = run(book, pack, rulebook, lastYear),
): Books {
  const other = run(book, withOtherBudget(pack, rulebook), rulebook, lastYear);
  return { report, budget: pack.budget, balance: pack.style.percent.balance, other };
}
