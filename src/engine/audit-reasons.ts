// What a person has written about a broken rule, for the row of the audit sheet that shows it.
import type { AuditWords } from "./audit-words";
import { cellText } from "./cell";
import { rawCell, type Reading } from "./reading";
import type { Row } from "./rows";

/** `places` are the cells that it is about, as 表号!地址. */
export type WrittenReason = { places: readonly string[]; reason: string };

/** By check id. A row's key is the prefix, the check's id and a running number. */
export function reasonsIn(
  reading: Reading | undefined,
  { prefix, reason, where }: AuditWords["explained"],
): ReadonlyMap<string, readonly WrittenReason[]> {
  const byCheck = new Map<string, WrittenReason[]>();
  for (const row of reading?.rows ?? []) {
    const check = row.key.startsWith(prefix) ? row.key.slice(prefix.length).replace(/\.\d+$/, "") : "";
    const words = reading && textOf(reading, row, reason);
    if (!reading || check === "" || !words) continue;
    const places = textOf(reading, row, where).split("、");
    byCheck.set(check, [...(byCheck.get(check) ?? []), { places, reason: words }]);
  }
  return byCheck;
}

function textOf(reading: Reading, row: Row, column: string): string {
  const at = reading.columns[0]?.get(column);
  return at === undefined ? "" : cellText(rawCell(reading, row, at)).trim();
}
