// A draft while it is proofread: its text with what was taken over, what was found, and what was put aside.
import type { Mapping, Range } from "../../formats/text/mapping";
import type { OpenedWord } from "../../formats/word/open-draft";
import type { Remarks } from "../../proof/annotations";
import type { Draft } from "../../proof/draft";
import type { ProofFinding } from "../../proof/finding";
import type { ProofReport } from "../../proof/proofread";
import type { WordDraft } from "../../proof/read-word";
import type { Report } from "../../engine/value/report";

/** A stretch of the draft as it was opened, and what stands there now. */
export type Amendment = Range & { text: string };

/** A finding that a person put aside. */
export type Ignored = { finding: ProofFinding; reason: string };

/** The Word document that a draft was read from, and how it reads: comments can be written into it. */
export type WordSource = { file: OpenedWord; read: WordDraft };

export type Proof = {
  word: WordSource | null;
  /** With all amendments. */
  draft: Draft;
  /** Where the draft stands in the draft as it was opened: what was taken over does as a whole. */
  opened: Mapping;
  report: ProofReport;
  /** The report of the workbook that it was held against. */
  against: Report;
  ignored: readonly Ignored[];
  /** How it stood before the last amendment or putting aside. */
  before: Proof | null;
};

/** What was taken over, in places of the draft as it was opened; what touched each other is one. */
export const amendmentsOf = ({ draft, opened }: Pick<Proof, "draft" | "opened">): Amendment[] =>
  opened.stretches.flatMap(({ at, length, from, span, isWhole }) =>
    isWhole ? [{ start: from, end: from + span, text: draft.text.slice(at, at + length) }] : [],
  );

const isSame = (a: ProofFinding, b: ProofFinding): boolean =>
  a.kind === b.kind && a.start === b.start && a.end === b.end && a.message === b.message;

/** What is still to be looked at. */
export const openFindings = ({ report, ignored }: Pick<Proof, "report" | "ignored">): ProofFinding[] =>
  report.findings.filter((finding) => !ignored.some((one) => isSame(one.finding, finding)));

/** What is to be written into the file: places are those of the draft as it was opened. */
export function remarksOf(proof: Pick<Proof, "draft" | "opened" | "report" | "ignored">): Remarks {
  const inFile = (finding: ProofFinding): ProofFinding => ({ ...finding, ...proof.opened.range(finding) });
  return {
    findings: openFindings(proof).map(inFile),
    aside: proof.ignored.map(({ finding, reason }) => ({ finding: inFile(finding), reason })),
    amendments: amendmentsOf(proof),
  };
}
