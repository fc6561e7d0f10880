// Which public tables a document has, in its order and called as its place calls them.
import type { Pack } from "./pack";
import type { TableDef, TableStyle } from "../sheets/table-def";

/** A chosen table and the unit of its amounts. */
export type ChosenTable = { def: TableDef; style: TableStyle };

/** The tables that a pack chooses out of `known`; `validateTables` has seen to it that there are such. */
export function chosenTables(
  pack: Pick<Pack, "tables" | "tableStyle">,
  known: readonly TableDef[],
): ChosenTable[] {
  return pack.tables.flatMap((choice) => {
    const def = known.find((one) => one.id === choice.table);
    if (!def) return [];
    return {
      def: { ...def, id: choice.id ?? def.id, title: choice.title ?? def.title },
      style: { ...pack.tableStyle, ...(choice.unit && { unit: choice.unit }) },
    };
  });
}
