// The verb survey: one reading of a workbook, and all that is known of it from then on.
import type { Book } from "../../engine/value/cell";
import type { Ledger } from "../../engine/figures/ledger";
import type { Pack } from "../../engine/pack/pack";
import type { Report } from "../../engine/value/report";
import type { Rulebook } from "../../engine/rulebook";
import { openLedger, reportOn } from "../../engine/run";
import { editsOf, type Edit } from "../work/edits";
import { wantedAnswers } from "../work/leads";
import { answersId, editsId, lastYearId, readOwn, type OwnList } from "../work/own-sheets";

/** What a workbook says, and what stands on our own sheets in it. Every other verb works on this. */
export type Facts = {
  book: Book;
  pack: Pack;
  ledger: Ledger;
  /** As the rules make it: what was explained or edited is not worked in. */
  report: Report;
  answers: OwnList;
  lastYear: OwnList;
  edits: readonly Edit[];
  /** Ids of our sheets that stand in the workbook. */
  present: ReadonlySet<string>;
  /** `编号|column` of the answers that the document waits for. */
  wanted: ReadonlySet<string>;
  at: Date;
  /** Last year's workbook, where it is given beside this one. */
  lastYearBook?: Book | undefined;
};

/** Reads, checks and drafts. @throws Problem as `run` does. */
export function survey(book: Book, pack: Pack, rulebook: Rulebook, lastYearBook?: Book): Facts {
  const ledger = openLedger(book, pack, rulebook, lastYearBook);
  const report = reportOn(ledger, pack, rulebook);
  const own = (id: string): OwnList => readOwn(book, id, rulebook, ledger.input.readings.get(id)?.sheet);
  return {
    book,
    pack,
    ledger,
    report,
    answers: own(answersId),
    lastYear: own(lastYearId),
    edits: editsOf(own(editsId)?.rows ?? []),
    present: new Set(book.sheets.flatMap((sheet) => sheet.ours ?? [])),
    wanted: wantedAnswers(ledger, report),
    at: new Date(),
    lastYearBook,
  };
}
