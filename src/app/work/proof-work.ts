// A draft while it is proofread: its text with what was taken over, what was found, and what was put aside.
import type { OpenedWord } from "../../formats/word/open-draft";
import type { Remarks } from "../../proof/annotations";
import type { Draft, Range } from "../../proof/draft";
import type { Finding } from "../../proof/finding";
import type { ProofReport } from "../../proof/proofread";
import type { Report } from "../../engine/value/report";

/** A stretch of the draft as it was opened, and what stands there now. */
export type Amendment = Range & { text: string };

/** A finding that a person put aside. */
export type Ignored = { finding: Finding; reason: string };

export type Proof = {
  /** The file as it was opened, when it is a Word document. */
  word: OpenedWord | null;
  /** With all amendments. */
  draft: Draft;
  report: ProofReport;
  /** The report of the workbook that it was held against. */
  against: Report;
  amendments: readonly Amendment[];
  ignored: readonly Ignored[];
  /** How it stood before the last amendment or putting aside. */
  before: Proof | null;
};

const isIn = ({ start, end }: Range, outer: Range): boolean => start < outer.end && end > outer.start;

/** Where a place goes when `range` becomes `text`; a place inside goes to an end of it. */
export const moved = (at: number, { start, end }: Range, text: string, toEnd: boolean): number =>
  at <= start ? at : at >= end ? at + text.length - (end - start) : toEnd ? start + text.length : start;

const movedRange = (range: Range, place: Range, text: string): Range => ({
  start: moved(range.start, place, text, false),
  end: moved(range.end, place, text, true),
});

/** The draft with other words at a place; its paragraphs and cells stand where they stood. */
export function amended(draft: Draft, place: Range, text: string): Draft {
  const move = (range: Range): Range => movedRange(range, place, text);
  return {
    name: draft.name,
    text: draft.text.slice(0, place.start) + text + draft.text.slice(place.end),
    paragraphs: draft.paragraphs.map(({ pieces, cells, ...paragraph }) => ({
      ...paragraph,
      pieces: pieces.map(move),
      ...(cells && { cells: cells.map(move) }),
    })),
  };
}

/** The amendments with one more, at a place of the draft as it is now; those that it touches become one with it. */
export function withAmendment(
  amendments: readonly Amendment[],
  draft: Draft,
  place: Range,
  text: string,
): Amendment[] {
  const now = placesNow(amendments);
  const touched = now.filter((range) => isIn(range, place));
  const [from, to] = [
    Math.min(place.start, ...touched.map(({ start }) => start)),
    Math.max(place.end, ...touched.map(({ end }) => end)),
  ];
  const words = draft.text.slice(from, place.start) + text + draft.text.slice(place.end, to);
  const made = { start: originalOf(now, from), end: originalOf(now, to), text: words };
  const others = now.filter((range) => !touched.includes(range)).map(({ one }) => one);
  return [...others, made].sort((a, b) => a.start - b.start);
}

/** An amendment and where its words stand in the draft as it is now. */
type Placed = Range & { one: Amendment };

function placesNow(amendments: readonly Amendment[]): Placed[] {
  let shift = 0;
  return amendments.map((one) => {
    const start = one.start + shift;
    shift += one.text.length - (one.end - one.start);
    return { one, start, end: start + one.text.length };
  });
}

/** Where a place of the draft as it is now stood when it was opened; one inside amended words goes to an end. */
function originalOf(now: readonly Placed[], at: number, toEnd = false): number {
  const before = now.findLast(({ end }) => end <= at);
  const inside = now.find(({ start, end }) => start < at && at < end);
  if (inside) return toEnd ? inside.one.end : inside.one.start;
  return before ? before.one.end + (at - before.end) : at;
}

/** Findings put aside stay so at their places, which an amendment moves. */
export const movedAside = (ignored: readonly Ignored[], place: Range, text: string): Ignored[] =>
  ignored.map(({ finding, reason }) => ({
    finding: { ...finding, ...movedRange(finding, place, text) },
    reason,
  }));

const isSame = (a: Finding, b: Finding): boolean =>
  a.kind === b.kind && a.start === b.start && a.end === b.end && a.message === b.message;

/** What is still to be looked at. */
export const openFindings = ({ report, ignored }: Pick<Proof, "report" | "ignored">): Finding[] =>
  report.findings.filter((finding) => !ignored.some((one) => isSame(one.finding, finding)));

/** What is to be written into the file: places are those of the draft as it was opened. */
export function remarksOf(proof: Pick<Proof, "report" | "ignored" | "amendments">): Remarks {
  const { ignored, amendments } = proof;
  const now = placesNow(amendments);
  const inFile = (finding: Finding): Finding => ({
    ...finding,
    start: originalOf(now, finding.start),
    end: originalOf(now, finding.end, true),
  });
  return {
    findings: openFindings(proof).map(inFile),
    aside: ignored.map(({ finding, reason }) => ({ finding: inFile(finding), reason })),
    amendments,
  };
}
