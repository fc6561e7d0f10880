// Which items a series has in a workbook, before those that are 0 are left out.
import type { SeriesDef } from "./figure";
import { digitsOf } from "../value/measure";
import { codesAt } from "../reading/leaves";
import { detailColumns, type Reading } from "../reading/reading";

/** Item keys in sheet order; none when the form is not there. */
export function seriesKeys(readings: ReadonlyMap<string, Reading>, { items }: SeriesDef): readonly string[] {
  if (items.each === "keys") return items.keys;
  const reading = readings.get(items.form);
  if (!reading) return [];
  if (items.each === "rows") return codesAt(reading, digitsOf[items.level]);
  if (items.each === "details") return items.columns.flatMap((column) => detailKeys(reading, column));
  const numbered = new RegExp(`^${items.prefix.replaceAll(".", "\\.")}\\.\\d+$`);
  return [...reading.byKey.keys()].filter((key) => numbered.test(key));
}

/** Column keys of the details under a 小计. */
function detailKeys(reading: Reading, column: string): string[] {
  const base = reading.columns[0]?.get(column);
  if (base === undefined) return [];
  const keys = new Map([...(reading.columns[0] ?? [])].map(([key, at]) => [at, key]));
  return detailColumns(reading, base).flatMap((at) => keys.get(at) ?? []);
}
