// Runs one check on the sample as it is and after edits: every check needs passing and failing cases.
import { describe, expect, it } from "vitest";
import type { Book } from "../../src/engine/value/cell";
import type { Check } from "../../src/engine/checks/check";
import { judge } from "../../src/engine/checks/judge";
import type { Outcome, Severity } from "../../src/engine/value/report";
import { checks } from "../../src/rulebook/checks";
import { Edit, lastYearBook, ledgerOf, sampleBook, sampleLedger } from "./books";

export type CheckCase = {
  name: string;
  outcome: Outcome;
  /** Starts from this book instead of the sample. */
  book?: Book;
  change?: (edit: Edit) => void;
  /** Changes last year's workbook; null leaves it out. */
  lastYear?: ((edit: Edit) => void) | null;
  /** Parts that some finding's message must contain. */
  message?: readonly string[];
  /** `财决01!C33`: cells that some finding must point to. */
  cells?: readonly string[];
  severity?: Severity;
  /** Exact number of findings. */
  findings?: number;
  difference?: string;
};

/**
 * The sample must be held (or as given), every case must come out as it says. `id` is written out, so that
 * test/rulebook/checks/index.test.ts finds which checks have a case that they must find.
 */
export function checkCases(id: string, cases: readonly CheckCase[], onSample: Outcome = "held"): void {
  describe(id, () => {
    const check = checkOf(id);
    it("says what it rests on and what to do", () => {
      expect(check.title).not.toBe("");
      expect(check.basis).not.toBe("");
      expect(check.advice).toMatch(/。$/u);
    });
    it(`${onSample} on the sample`, () => {
      const { report, findings } = judge(sampleLedger(), check);
      expect({ outcome: report.outcome, findings, reason: report.reason }).toEqual(
        onSample === "broken"
          ? { outcome: "broken", findings: expect.anything() as unknown, reason: undefined }
          : {
              outcome: onSample,
              findings: [],
              reason: onSample === "unchecked" ? (expect.anything() as unknown) : undefined,
            },
      );
    });
    for (const one of cases) it(one.name, () => expectCase(check, one));
  });
}

function checkOf(id: string): Check {
  const check = checks.find((one) => one.id === id);
  if (!check) throw new Error(`no check ${id} in src/rulebook/checks/index.ts`);
  return check;
}

function expectCase(check: Check, one: CheckCase): void {
  const edit = new Edit(one.book ?? sampleBook());
  one.change?.(edit);
  const last = new Edit(lastYearBook());
  one.lastYear?.(last);
  const { report, findings } = judge(ledgerOf(edit.book, one.lastYear === null ? null : last.book), check);
  const seen = findings.map((finding) => finding.message).join("\n");
  expect(report.outcome, `${report.reason ?? ""}\n${seen}`).toBe(one.outcome);
  if (one.outcome === "unchecked") expect(report.reason).toBeTruthy();
  for (const part of one.message ?? []) expect(seen).toContain(part);
  const cells = findings.flatMap((finding) => finding.cells.map((cell) => `${cell.form}!${cell.a1}`));
  for (const cell of one.cells ?? []) expect(cells).toContain(cell);
  if (one.severity) expect(findings[0]?.severity).toBe(one.severity);
  if (one.findings !== undefined) expect(findings).toHaveLength(one.findings);
  if (one.difference !== undefined) expect(findings[0]?.difference).toBe(one.difference);
}
