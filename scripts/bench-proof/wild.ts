// Published texts of other provinces with their labels, read where they are: found, missed, made up, and compared at all.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProofFinding } from "../../src/proof/finding";
import { proofread } from "../../src/proof/proofread";
import { readText } from "../../src/proof/read-text";
import { proofRules } from "../../src/rulebook/proof";

/** As `labels.json` has them; `offset` is where the quote stands in the text. */
type WildLabel = {
  quote: string;
  offset: number;
  kind: string;
  severity: "error" | "rounding" | "must-not-flag";
  why: string;
  optional?: boolean;
  /** How often the quote stands in the text, all of them faults. */
  occurrences?: number;
};

export type WildScore = {
  id: string;
  province: string;
  /** Labelled errors, and how many were found: as an error, or at least asked about. */
  faults: number;
  asErrors: number;
  asQuestions: number;
  missed: string[];
  /** Errors where no label knows one. */
  falseErrors: string[];
  questions: string[];
  compared: number;
  numbers: number;
};

type Range = { start: number; end: number };
const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** A fault that goes through the rows of a table is labelled at its first and its last row. */
function rangesOf(labels: readonly WildLabel[]): Map<WildLabel, Range> {
  return new Map(
    labels.map((label) => {
      const same = label.kind.startsWith("table rows")
        ? labels.filter(({ kind }) => kind === label.kind)
        : [label];
      const start = Math.min(...same.map(({ offset }) => offset));
      const end = Math.max(...same.map(({ offset, quote }) => offset + quote.length));
      return [label, { start, end }];
    }),
  );
}

/** Every labelled text of a folder; none where there is no such folder. */
export function wildScores(folder: string): WildScore[] {
  const list = join(folder, "labels.json");
  if (!existsSync(list)) return [];
  const labels = JSON.parse(readFileSync(list, "utf8")) as Record<string, WildLabel[]>;
  return Object.entries(labels).map(([id, all]) => {
    const origin = readFileSync(join(folder, `${id}.source.txt`), "utf8");
    const text = readFileSync(join(folder, `${id}.txt`), "utf8");
    return scoreText(id, provinceOf(origin), text, all);
  });
}

const provinceOf = (origin: string): string => /province: ?([^\s(]+)/u.exec(origin)?.[1] ?? "";

function scoreText(id: string, province: string, text: string, labels: readonly WildLabel[]): WildScore {
  const report = proofread(readText(text, id), { rules: proofRules });
  const errors = report.findings.filter(({ severity }) => severity === "error");
  const asked = report.findings.filter(({ severity }) => severity === "question");
  const known = labels.filter(({ severity }) => severity === "error");
  const ranges = rangesOf(known);
  // At the place, or naming the place among those it compares.
  const isOf = (finding: ProofFinding, label: WildLabel): boolean => {
    const range = ranges.get(label);
    if ((label.occurrences ?? 1) > 1 && finding.quote.includes(label.quote)) return true;
    return range !== undefined && [finding, ...finding.related].some((place) => touches(place, range));
  };
  const faults = known.filter(({ optional }) => !optional);
  const isIn = (some: readonly ProofFinding[], label: WildLabel): boolean =>
    some.some((one) => isOf(one, label));
  const doubtful = faults.filter((label) => !isIn(errors, label));
  const missed = doubtful.filter((label) => !isIn(asked, label));
  return {
    id,
    province,
    faults: faults.length,
    asErrors: faults.length - doubtful.length,
    asQuestions: doubtful.length - missed.length,
    missed: missed.map(({ quote, why }) => `“${shown(quote)}” ${why}`),
    falseErrors: errors.filter((one) => !known.some((label) => isOf(one, label))).map(say),
    questions: asked.map(say),
    compared: report.checked,
    numbers: report.checked + report.unchecked.length,
  };
}

const shown = (quote: string): string => quote.replace(/\s+/gu, " ").slice(0, 40);
const say = ({ kind, quote, message }: ProofFinding): string => `${kind} “${shown(quote)}” ${message}`;

/** What the texts of some provinces come to. */
export const totalOf = (scores: readonly WildScore[]) => ({
  faults: scores.reduce((sum, { faults }) => sum + faults, 0),
  found: scores.reduce((sum, { asErrors, asQuestions }) => sum + asErrors + asQuestions, 0),
  asQuestions: scores.reduce((sum, { asQuestions }) => sum + asQuestions, 0),
  falseErrors: scores.reduce((sum, { falseErrors }) => sum + falseErrors.length, 0),
  questions: scores.reduce((sum, { questions }) => sum + questions.length, 0),
  compared: scores.reduce((sum, { compared }) => sum + compared, 0),
  numbers: scores.reduce((sum, { numbers }) => sum + numbers, 0),
});

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((100 * part) / whole)}%`;

function line(name: string, of: ReturnType<typeof totalOf>): string {
  const cells = [
    `${of.found}/${of.faults}`,
    of.asQuestions,
    of.falseErrors,
    of.questions,
    `${of.compared}/${of.numbers}`,
    percent(of.compared, of.numbers),
  ];
  return `  ${name.padEnd(34)}${cells.map((cell) => String(cell).padStart(9)).join("")}`;
}

/** Prints a line for each text, each province and all, and on demand what was missed and made up. */
export function sayWild(scores: readonly WildScore[], isLong: boolean): void {
  const head = ["found", "as quest.", "false", "questions", "compared", ""];
  console.log(`  ${"".padEnd(34)}${head.map((cell) => cell.padStart(9)).join("")}`);
  for (const score of scores) {
    console.log(line(score.id, totalOf([score])));
    for (const miss of isLong ? score.missed : []) console.log(`      missed: ${miss}`);
    for (const wrong of isLong ? score.falseErrors : []) console.log(`      false: ${wrong}`);
    for (const doubt of isLong ? score.questions : []) console.log(`      asked: ${doubt}`);
  }
  for (const province of new Set(scores.map((score) => score.province))) {
    console.log(line(province, totalOf(scores.filter((score) => score.province === province))));
  }
  console.log(line("all", totalOf(scores)));
  // What the rest comes to: no province carries the others.
  for (const province of new Set(scores.map((score) => score.province))) {
    console.log(line(`all but ${province}`, totalOf(scores.filter((score) => score.province !== province))));
  }
}
