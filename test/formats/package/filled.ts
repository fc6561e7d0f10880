// The sheets that the rulebook fills from the sample file, written into that file.
import { readFileSync } from "node:fs";
import type { FilledSheet } from "../../../src/engine/value/filled";
import { readPack } from "../../../src/engine/pack/pack";
import { fillTables } from "../../../src/engine/fill-sheets";
import { readBook } from "../../../src/formats/workbook/read/read-book";
import { writeSheets } from "../../../src/formats/workbook/write/write-sheets";
import { rulebook } from "../../../src/rulebook";
import { packs } from "../../../src/rulebook/packs";
import { ledgerOf } from "../../help/books";

export const sampleName = "决算报表.xlsx";

export const sampleFile = (name = sampleName): Uint8Array =>
  new Uint8Array(readFileSync(`assets/sample/leshan-2022/${name}`));

/** The tables and the analysis of the sample. */
export function sampleSheets(): FilledSheet[] {
  const pack = readPack("sichuan-2022", packs["sichuan-2022"] ?? "", rulebook);
  return fillTables(ledgerOf(readBook(sampleFile(), sampleName)), pack, rulebook).sheets;
}

/** The sample file with them in it. */
export const filledSample = (sheets = sampleSheets()): Uint8Array =>
  writeSheets(sampleFile(), sampleName, sheets).bytes;
