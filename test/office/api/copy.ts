// Range.copyFrom: cells with their looks, merged areas and conditional formats; of a whole sheet also its measures.
import type { Area } from "../../../src/engine/value/filled";
import { contains, wholeSheet } from "../model/address";
import type { Sheet } from "../model/sheet";
import { NotModelled } from "../rich-api/errors";

type Place = { sheet: Sheet; area: Area };

export function copyCells(from: Place, to: Place, newId: (kind: string) => string): void {
  const { area } = from;
  const isSame = to.area.top === area.top && to.area.left === area.left;
  if (!isSame) throw new NotModelled("Range.copyFrom to another address");
  to.sheet.clear(area, "All");
  for (const { row, column, cell } of [...from.sheet.cellsIn(area)]) to.sheet.change(row, column, () => cell);
  to.sheet.merges.push(...from.sheet.merges.filter((merged) => contains(area, merged)));
  to.sheet.conditionalFormats.push(
    ...from.sheet.conditionalFormats
      .filter(({ areas }) => areas.every((one) => contains(area, one)))
      .map((one) => ({ ...structuredClone(one), id: newId("format") })),
  );
  if (!contains(area, wholeSheet)) return;
  replace(to.sheet.widths, from.sheet.widths);
  replace(to.sheet.heights, from.sheet.heights);
}

function replace(map: Map<number, number>, other: ReadonlyMap<number, number>): void {
  map.clear();
  for (const [key, value] of other) map.set(key, value);
}
