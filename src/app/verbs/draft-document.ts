// The verb draft: the document as it leaves the house, with what a person has put differently.
import type { FilledTables } from "../../engine/fill-sheets";
import type { Report } from "../../engine/value/report";
import type { Rulebook } from "../../engine/rulebook";
import { placeEdits, withEdits, type Edit } from "../work/edits";
import { fill } from "./fill-workbook";
import type { Facts } from "./survey-workbook";

export type Drafted = {
  /** With the edits in its sections. */
  report: Report;
  /** What the document's tables hold; undefined when it has none. */
  tables: FilledTables | undefined;
  /** Edits that stand in the document, and those of them whose generated text is another one by now. */
  applied: readonly Edit[];
  stale: readonly Edit[];
  /** Edits whose paragraph is no more: they are in no document. */
  lost: readonly Edit[];
};

export function draft(facts: Facts, rulebook: Rulebook): Drafted {
  const { report, edits } = facts;
  const placing = placeEdits(report.sections, edits);
  const placed = [...placing.at.values()];
  const hasTables = report.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"));
  return {
    report: withEdits(report, placing),
    tables: hasTables ? fill(facts, rulebook) : undefined,
    applied: placed.map(({ edit }) => edit),
    stale: placed.filter(({ stale }) => stale).map(({ edit }) => edit),
    lost: placing.lost,
  };
}
