// Speed of the whole Word document: against the library alone, which makes and packs the same content.
import { Packer } from "docx";
import type { Pack } from "../../src/engine/pack/pack";
import { fillBook } from "../../src/engine/fill-book";
import { toDocx, wordDocument } from "../../src/document/to-docx";
import { rulebook } from "../../src/rulebook";
import { toBook, type Workbook } from "../sample";
import { median } from "./fill";

export const documentHeader = "document            library's pack     whole  ÷ pack     size";

/** Both take turns; medians. The text, its tables and charts are the same, made ready for the library beforehand. */
export async function measureDocument(
  name: string,
  workbook: Workbook,
  pack: Pack,
  rounds: number,
): Promise<void> {
  const tables = fillBook(toBook(workbook), pack, rulebook);
  const times = { pack: [] as number[], whole: [] as number[] };
  let size = 0;
  for (let round = 0; round <= rounds; round++) {
    const document = wordDocument(tables.report, { tables });
    const start = performance.now();
    await Packer.pack(document, "uint8array");
    const between = performance.now();
    size = (await toDocx(tables.report, { tables })).length;
    // The first round warms up.
    if (round === 0) continue;
    times.pack.push(between - start);
    times.whole.push(performance.now() - between);
  }
  const [bare, whole] = [median(times.pack), median(times.whole)];
  console.log(
    [
      name.padEnd(20),
      `${bare.toFixed(0)} ms`.padStart(14),
      `${whole.toFixed(0)} ms`.padStart(10),
      (whole / bare).toFixed(2).padStart(8),
      `${(size / 1000).toFixed(0)} kB`.padStart(9),
    ].join(""),
  );
}
