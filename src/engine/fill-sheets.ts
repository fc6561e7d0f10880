// All sheets that show figures: the public tables that the pack chooses, in its order, then the analysis sheet.
import { fillTable, type MissingTable } from "./sheets/fill-table";
import { fillAnalysis } from "./sheets/fill-analysis";
import type { FilledSheet } from "./value/filled";
import type { Ledger } from "./figures/ledger";
import type { Pack } from "./pack/pack";
import { draft } from "./pack/render";
import type { Section } from "./value/report";
import type { Rulebook } from "./rulebook";
import { Printer } from "./figures/show";
import { chosenTables } from "./pack/table-choice";
import { validateTables } from "./pack/validate";

/** Sheets that could be filled, and the tables that could not; tables of annexes, which only the document has. */
export type FilledTables = { sheets: FilledSheet[]; missing: MissingTable[]; annexes: FilledSheet[] };

/** The charts are those of the drafted `sections`. @throws Problem `pack-invalid` when the pack names a table that there is not. */
export function fillTables(
  ledger: Ledger,
  pack: Pack,
  rulebook: Rulebook,
  sections = draft(pack, new Printer(ledger, pack.style), rulebook).sections,
): FilledTables {
  const { tables, analysis } = rulebook;
  validateTables(pack, tables);
  const filled: FilledTables = {
    sheets: [],
    missing: [],
    annexes: annexesOf(ledger, pack, rulebook, sections),
  };
  for (const { def, style } of chosenTables(pack, tables)) {
    const made = fillTable(ledger, def, style);
    if ("missing" in made) filled.missing.push(made);
    else filled.sheets.push(made);
  }
  const charts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])),
  );
  filled.sheets.push(
    fillAnalysis(ledger, analysis, { unit: pack.tableStyle.unit, percent: pack.style.percent }, charts),
  );
  return filled;
}

/** Those that the document has a place for. */
function annexesOf(
  ledger: Ledger,
  { style, tableStyle }: Pack,
  { annexes }: Rulebook,
  sections: readonly Section[],
): FilledSheet[] {
  const placed = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
    ),
  );
  return annexes.flatMap((def) => {
    const made = placed.has(def.id) ? fillTable(ledger, def, tableStyle, style.percent.decimals) : undefined;
    return made && !("missing" in made) ? [made] : [];
  });
}
