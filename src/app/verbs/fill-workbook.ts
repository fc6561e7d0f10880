// The verb fill: the public tables, 决算分析 and 决算核对 of a workbook.
import { fillSheets } from "../../engine/fill-book";
import type { FilledTables } from "../../engine/fill-sheets";
import type { Ledger } from "../../engine/figures/ledger";
import type { Rulebook } from "../../engine/rulebook";
import type { Facts } from "./survey-workbook";

/** Filling takes longer than reading: once is enough for one reading. */
const filled = new WeakMap<Ledger, FilledTables>();

export function fill({ ledger, report, pack }: Facts, rulebook: Rulebook): FilledTables {
  const known = filled.get(ledger) ?? fillSheets(ledger, report, pack, rulebook);
  filled.set(ledger, known);
  return known;
}
