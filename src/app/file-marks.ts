// Which cells a host marks, and with what message: those of the official sheets that something is wrong with.
import type { Finding } from "../engine/value/report";
import type { Mark } from "../engine/value/filled";
import { isOfficial } from "../engine/reading/form";
import { forms } from "../rulebook/forms";

/**
 * One mark for each cell of this workbook's 财决 sheets that findings of severity error or warning point to. A cell of
 * several findings has all their messages, and the gravest severity.
 */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  const grave = findings.filter(({ severity }) => severity !== "info");
  // Errors first, so that a cell's first mark has its severity.
  const ordered = [...grave].sort((a, b) => Number(a.severity !== "error") - Number(b.severity !== "error"));
  for (const { severity, message, cells } of ordered) {
    for (const { form, sheet, a1 } of cells) {
      if (!isOfficial(form, forms)) continue;
      const key = `${sheet}!${a1}`;
      const known = marks.get(key);
      marks.set(
        key,
        known ? { ...known, message: `${known.message}\n${message}` } : { sheet, a1, severity, message },
      );
    }
  }
  return [...marks.values()];
}
