// Which cells are highlighted, and what their notes say.
import type { Book } from "../../engine/value/cell";
import type { Finding, Severity } from "../../engine/value/report";
import type { Mark } from "../../engine/value/filled";
import { forms } from "../../rulebook/forms";
import { standingOf, type Explanation } from "./explained";
import { isOfThisYear } from "./this-year";

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * One mark for each cell of a finding that nobody has explained; what is for information only is left out. A cell of
 * several findings takes the gravest colour and all messages.
 */
export function marksOf(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
  { sheets }: Book,
): Mark[] {
  const names = new Set(sheets.map((sheet) => sheet.name));
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    const { severity, message } = finding;
    if (severity === "info" || standingOf(finding, explanations).is === "explained") continue;
    for (const { sheet, a1, form } of finding.cells) {
      if (!names.has(sheet) || !isOfThisYear({ forms }, { form })) continue;
      const key = `${sheet}!${a1}`;
      const before = marks.get(key);
      if (!before) marks.set(key, { sheet, a1, severity, message });
      else if (!before.message.split("\n").includes(message))
        marks.set(key, {
          ...before,
          severity: rank[severity] < rank[before.severity] ? severity : before.severity,
          message: `${before.message}\n${message}`,
        });
    }
  }
  return [...marks.values()];
}
