// All that is known of the open workbook after one reading.
import type { Book } from "../../engine/value/cell";
import type { Ledger } from "../../engine/figures/ledger";
import { readPack, type Pack } from "../../engine/pack/pack";
import { Problem } from "../../engine/value/problem";
import type { Report } from "../../engine/value/report";
import { openLedger, reportOn } from "../../engine/run";
import type { Kit } from "../kit";
import { editsOf, type Edit } from "./edits";
import { answersId, editsId, lastYearId, readOwn, type OwnList } from "./own-sheets";
import { withSettings, type Settings } from "./settings";
import { wantedAnswers } from "./leads";

export type Facts = {
  book: Book;
  pack: Pack;
  ledger: Ledger;
  report: Report;
  answers: OwnList;
  lastYear: OwnList;
  edits: readonly Edit[];
  /** Ids of our sheets that stand in the workbook. */
  present: ReadonlySet<string>;
  /** `编号|column` of the answers that the document waits for. */
  wanted: ReadonlySet<string>;
  at: Date;
};

/** The chosen pack with the user's number style. @throws Problem `pack-invalid`. */
export function packOf({ packs, defaultPack, rulebook }: Kit, settings: Settings): Pack {
  const id = packs[settings.pack] === undefined ? defaultPack : settings.pack;
  const source = packs[id];
  if (source === undefined) throw new Problem("pack-invalid", { what: id, detail: "没有这个模板" });
  return withSettings(readPack(id, source, rulebook), settings);
}

/** Reads, checks and drafts. @throws Problem as `run` does. */
export function factsOf(kit: Kit, settings: Settings, book: Book): Facts {
  const { rulebook } = kit;
  const pack = packOf(kit, settings);
  const ledger = openLedger(book, pack, rulebook);
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
  };
}
