// The audit sheet: one row per comparison with both sides, difference and verdict as live formulas.
import { AuditRows } from "./audit-rows";
import { columns } from "./audit-verdict";
import type { AuditWords } from "./audit-words";
import { line } from "./cell-maker";
import type { Check } from "../checks/check";
import { unitLine } from "./fill-table";
import type { FilledCell, FilledSheet, WordRule } from "../value/filled";
import type { Ledger } from "../figures/ledger";
import type { Report } from "../value/report";

/** Rows above the first check: title, unit, counts, what the sheet is, header. */
const firstRow = 5;

const widths = [6, 34, 22, 6, 40, 17, 11, 40, 17, 15, 9, 40];

/** Column of the verdicts, 0-based. */
const verdictColumn = columns.verdict.charCodeAt(0) - 65;

/** Lays the audit sheet out. `report` has the outcomes of the same checks over the same book. Amounts in 元. */
export function fillAudit(
  ledger: Ledger,
  checks: readonly Check[],
  report: Pick<Report, "checks" | "findings">,
  words: AuditWords,
): FilledSheet {
  const width = widths.length;
  const audit = new AuditRows(ledger, words, report, firstRow);
  for (const check of checks) audit.add(check);
  const bottom = firstRow + audit.rows.length - 1;
  const verdicts = { top: firstRow, left: verdictColumn, bottom, right: verdictColumn };
  const { held, broken, settled, noData, unchecked } = words.verdicts;
  const colours: readonly (readonly [string, WordRule["colour"]])[] = [
    [held, "good"],
    [broken, "bad"],
    ...[settled, noData, unchecked].map((word) => [word, "quiet"] as const),
  ];
  return {
    id: words.id,
    name: words.id,
    rows: [
      line({ look: "title", text: words.title }, width),
      unitLine(ledger, "元", width),
      line(counts([broken, unchecked, held, settled, noData], audit.rows, bottom), width),
      line({ look: "note", text: words.about }, width),
      words.heads.map((text): FilledCell => ({ look: "head", text })),
      ...audit.rows,
    ],
    merges: [0, 2, 3].map((row) => ({ top: row, left: 0, bottom: row, right: width - 1 })),
    widths,
    header: { from: 0, to: firstRow - 1 },
    landscape: true,
    charts: [],
    wordRules:
      audit.rows.length === 0 ? [] : colours.map(([word, colour]) => ({ area: verdicts, word, colour })),
    blankZeros: false,
  };
}

/** How many rows have which verdict, counted by the sheet itself. */
function counts(words: readonly string[], rows: AuditRows["rows"], bottom: number): FilledCell {
  const area = `${columns.verdict}${firstRow + 1}:${columns.verdict}${Math.max(bottom, firstRow) + 1}`;
  const count = (word: string): number => rows.filter((row) => row[verdictColumn]?.text === word).length;
  return {
    look: "line-left",
    text: words.map((word) => `${word} ${count(word)}`).join("，"),
    formula: `=${words.map((word) => `"${word} "&COUNTIF(${area},"${word}")`).join('&"，"&')}`,
  };
}
