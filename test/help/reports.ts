// Reports of whole runs, as the command line makes them.
import type { Book } from "../../src/engine/value/cell";
import { readPack } from "../../src/engine/pack/pack";
import type { Report } from "../../src/engine/value/report";
import { run } from "../../src/engine/run";
import { rulebook } from "../../src/rulebook";
import { defaultPack, packs } from "../../src/rulebook/packs";
import { lastYearBook, sampleBook } from "./books";

export const pack = readPack(defaultPack, packs[defaultPack] ?? "", rulebook);

export function reportOf(book: Book, lastYear: Book | null = lastYearBook()): Report {
  return run(book, pack, rulebook, lastYear ?? undefined);
}

export const sampleReport = (): Report => reportOf(sampleBook());
