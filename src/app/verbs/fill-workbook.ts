// The verb fill: the public tables, 决算分析 and 决算核对 of a workbook.
import { fillSheets } from "../../engine/fill-book";
import type { FilledTables } from "../../engine/fill-sheets";
import type { Ledger } from "../../engine/figures/ledger";
import { memo } from "../../engine/value/memo";
import type { Rulebook } from "../../engine/rulebook";
import type { Facts } from "./survey-workbook";

/** Filling takes longer than reading: once is enough for one reading. */
const filled = memo((ledger: Ledger, { report, pack }: Facts, rulebook: Rulebook) =>
  fillSheets(ledger, report, pack, rulebook),
);

export const fill = (facts: Facts, rulebook: Rulebook): FilledTables => filled(facts.ledger, facts, rulebook);
