// Speed of a whole fill: against reading and zipping the same file, and against exceljs opening, changing and saving it.
import { unzipSync, zipSync } from "fflate";
import exceljs from "exceljs";
import type { Pack } from "../../src/engine/pack/pack";
import { fillBook } from "../../src/engine/fill-book";
import { readBook } from "../../src/formats/workbook/read/read-book";
import { writeSheets } from "../../src/formats/workbook/write/write-sheets";
import { rulebook } from "../../src/rulebook";

export const fillHeader =
  "book                  read+zip      fill  ÷ read+zip  ÷ result's  (fillBook    write)   exceljs  ÷ exceljs";

/**
 * Times one .xlsx in rounds of all, so that a busy machine slows them alike, and prints medians. `÷ result's`: against
 * reading and zipping the filled workbook, which on a small book is several times as much XML as the one given.
 */
export async function measureFill(
  name: string,
  bytes: Uint8Array,
  pack: Pack,
  rounds: number,
): Promise<void> {
  const times = {
    base: [] as number[],
    result: [] as number[],
    whole: [] as number[],
    fill: [] as number[],
    write: [] as number[],
    theirs: [] as number[],
  };
  for (let round = 0; round <= rounds; round++) {
    const base = timed(() => {
      readBook(bytes, name);
      zipSync(unzipSync(bytes));
    });
    const reading = timed(() => readBook(bytes, name));
    const filling = timed(() => fillBook(reading.result, pack, rulebook));
    const writing = timed(() => writeSheets(bytes, name, filling.result.sheets));
    const filled = writing.result.bytes;
    const result = timed(() => {
      readBook(filled, name);
      zipSync(unzipSync(filled));
    });
    const start = performance.now();
    await openChangeSave(bytes);
    const theirs = performance.now() - start;
    // The first round warms up.
    if (round === 0) continue;
    times.base.push(base.ms);
    times.result.push(result.ms);
    times.fill.push(filling.ms);
    times.write.push(writing.ms);
    times.whole.push(reading.ms + filling.ms + writing.ms);
    times.theirs.push(theirs);
  }
  const [base, whole, theirs] = [median(times.base), median(times.whole), median(times.theirs)];
  console.log(
    [
      name.padEnd(20),
      `${base.toFixed(0)} ms`.padStart(10),
      `${whole.toFixed(0)} ms`.padStart(10),
      (whole / base).toFixed(2).padStart(12),
      (whole / median(times.result)).toFixed(2).padStart(12),
      `(${median(times.fill).toFixed(0)} ms`.padStart(11),
      `${median(times.write).toFixed(0)} ms)`.padStart(9),
      `${theirs.toFixed(0)} ms`.padStart(10),
      (whole / theirs).toFixed(2).padStart(11),
    ].join(""),
  );
}

/** The least that another program must do to write a figure into a workbook. */
async function openChangeSave(bytes: Uint8Array): Promise<void> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const [sheet] = book.worksheets;
  if (sheet) sheet.getCell("A1").value = "改";
  await book.xlsx.writeBuffer();
}

function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
