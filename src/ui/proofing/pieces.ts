// A draft's text in lines, and every line in pieces: plain, marked, or shown.
import type { Range } from "../../proof/draft";
import type { ProofFinding } from "../../proof/finding";
import type { ProofReport } from "../../proof/proofread";

export type Grade = ProofFinding["severity"] | "unchecked";

export type TextMark = Range & { grade: Grade };

/** `mark` is the gravest one over the piece. */
export type DraftPiece = Range & { text: string; mark?: TextMark; isShown: boolean };

type Line = { start: number; pieces: readonly DraftPiece[] };

const gravity: readonly Grade[] = ["error", "question", "note", "unchecked"];

export function textMarks(
  findings: readonly ProofFinding[],
  unchecked: ProofReport["unchecked"],
): TextMark[] {
  return [
    ...findings.map(({ start, end, severity }) => ({ start, end, grade: severity })),
    ...unchecked.map(({ start, end }) => ({ start, end, grade: "unchecked" as const })),
  ].sort((a, b) => a.start - b.start);
}

/** Blank lines are left out; `shown` is the place that the user was led to. */
export function linesOf(text: string, marks: readonly TextMark[], shown: Range | null): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let next = 0;
  for (const words of text.split("\n")) {
    const end = start + words.length;
    const line = { start, end };
    while (next < marks.length && (marks[next]?.end ?? 0) <= start) next++;
    if (words.trim() !== "")
      lines.push({ start, pieces: piecesOf(text, line, marksOn(line, marks, next), shown) });
    start = end + 1;
  }
  return lines;
}

/** Those of a line, from the one at `first` on; one that reaches over several lines belongs to each. */
function marksOn({ start, end }: Range, marks: readonly TextMark[], first: number): TextMark[] {
  const here: TextMark[] = [];
  for (const mark of marks.slice(first)) {
    if (mark.start >= end) break;
    if (mark.end > start) here.push(mark);
  }
  return here;
}

function piecesOf(text: string, line: Range, marks: readonly TextMark[], shown: Range | null): DraftPiece[] {
  const places = [...marks, ...(shown ? [shown] : [])].flatMap(({ start, end }) => [start, end]);
  const inside = places.filter((at) => at > line.start && at < line.end);
  const cuts = [...new Set([line.start, ...inside, line.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i): DraftPiece => {
    const start = cuts[i] ?? line.start;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const mark = gravity.flatMap((grade) => over.find((one) => one.grade === grade) ?? [])[0];
    const isShown = shown !== null && shown.start <= start && shown.end >= end;
    return { start, end, text: text.slice(start, end), isShown, ...(mark && { mark }) };
  });
}
