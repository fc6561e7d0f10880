// probe
import { it } from "vitest";
import { rulebook } from "../../../src/rulebook";
import { packs } from "../../../src/rulebook/packs";
import { readPack } from "../../../src/engine/pack";
import { fillTables } from "../../../src/engine/tables";
import { ledgerOf, sampleBook } from "../../help/books";
import { lines } from "./help";
it("probe", () => {
  const l = ledgerOf(sampleBook());
  const t0 = performance.now();
  const f = fillTables(l, readPack("s", packs["sichuan-2022"]!), rulebook);
  console.log(
    performance.now() - t0,
    f.sheets.map((s) => s.name),
    f.missing,
  );
  const t1 = performance.now();
  fillTables(ledgerOf(sampleBook()), readPack("s", packs["sichuan-2022"]!), rulebook);
  console.log(performance.now() - t1);
  const a = f.sheets.at(-1)!;
  console.log(lines(a).join("\n"), JSON.stringify(a.charts, null, 0));
  console.log(
    a.rows
      .map((r, i) =>
        r
          .map((c) => c?.formula ?? c?.value ?? "")
          .filter((x) => x)
          .map((x) => `${i + 1}: ` + x)
          .join("\n"),
      )
      .filter((x) => x)
      .join("\n"),
  );
});
