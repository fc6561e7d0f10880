// Everything that a filled workbook gets: the public tables, the analysis and the audit sheet, from one reading.
import { fillAudit } from "./sheets/audit-sheet";
import type { Book } from "./value/cell";
import type { Ledger } from "./figures/ledger";
import type { Pack } from "./pack/pack";
import type { Report } from "./value/report";
import type { Rulebook } from "./rulebook";
import { openLedger, reportOn } from "./run";
import { fillTables, type FilledTables } from "./fill-sheets";

/** The Report, and our sheets in tab order: tables that the pack chooses, 决算分析, 决算核对. */
export type FilledBook = FilledTables & { report: Report };

/**
 * Reads, checks and drafts as `run` does, and fills our sheets with formulas over the book's cells.
 * @throws Problem as `run` does.
 */
export function fillBook(book: Book, pack: Pack, rulebook: Rulebook, lastYear?: Book): FilledBook {
  const ledger = openLedger(book, pack, rulebook, lastYear);
  const report = reportOn(ledger, pack, rulebook);
  return { report, ...fillSheets(ledger, report, pack, rulebook) };
}

/** Fills our sheets for what has been read and reported on. */
export function fillSheets(ledger: Ledger, report: Report, pack: Pack, rulebook: Rulebook): FilledTables {
  const filled = fillTables(ledger, pack, rulebook, report.sections);
  const audit = fillAudit(ledger, rulebook.checks, report, rulebook.audit);
  return { ...filled, sheets: [...filled.sheets, audit] };
}
