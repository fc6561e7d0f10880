// Drafts that are not of our packs: sentences of a seeded grammar, clean and with single faults, found and false by family.
import type { ProofFinding } from "../../src/proof/finding";
import { proofread } from "../../src/proof/proofread";
import { readText } from "../../src/proof/read-text";
import { proofRules } from "../../src/rulebook/proof";
import { makeAccounts } from "./grammar/accounts";
import { fault } from "./grammar/faults";
import { families } from "./grammar/sentences";
import { Writer, choose, type Written } from "./grammar/write";
import { below, generator, type Random } from "./random";

export type GrammarScore = {
  family: string;
  texts: number;
  /** Of clean texts. */
  falseErrors: string[];
  questions: string[];
  compared: number;
  numbers: number;
  faults: number;
  found: number;
  asErrors: number;
  missed: string[];
  /** Errors beside a fault that have nothing to do with it. */
  beside: string[];
};

const check = (text: string) => proofread(readText(text, "draft.txt"), { rules: proofRules });

/** `count` texts of every family. */
export function scoreGrammar(seed: number, count: number): GrammarScore[] {
  return families.map((family, i) => {
    const random = generator(seed + i * 7919);
    const score: GrammarScore = { family: family.name, ...empty() };
    for (let n = 0; n < count; n++) {
      const written = write(random, family.heading, family.says[below(random, family.says.length)] ?? "");
      clean(score, written);
      faulty(score, random, written);
    }
    return score;
  });
}

const empty = (): Omit<GrammarScore, "family"> => ({
  ...{ texts: 0, compared: 0, numbers: 0, faults: 0, found: 0, asErrors: 0 },
  ...{ falseErrors: [], questions: [], missed: [], beside: [] },
});

function write(random: Random, heading: string, says: string): Written {
  const writer = new Writer(random, makeAccounts(random));
  writer.text = `青山县水利局2022年度部门决算\n\n一、${choose(random, heading)}\n`;
  writer.put(says);
  writer.text += "\n";
  return writer;
}

function clean(score: GrammarScore, { text }: Written): void {
  const report = check(text);
  score.texts++;
  score.compared += report.checked;
  score.numbers += report.checked + report.unchecked.length;
  for (const { severity, message } of report.findings) {
    if (severity === "error") score.falseErrors.push(`${message} | ${lastLine(text)}`);
    if (severity === "question") score.questions.push(`${message} | ${lastLine(text)}`);
  }
}

function faulty(score: GrammarScore, random: Random, written: Written): void {
  const made = fault(random, written);
  if (!made) return;
  const { findings } = check(made.text);
  const isAt = (finding: ProofFinding): boolean =>
    [finding, ...finding.related].some(({ start, end }) => start <= made.at.end && made.at.start <= end);
  const found = findings.filter((finding) => finding.severity !== "note" && isAt(finding));
  score.faults++;
  if (found.length > 0) score.found++;
  else
    score.missed.push(
      `“${made.text.slice(made.at.start, made.at.end)}” (${made.family}) | ${lastLine(made.text)}`,
    );
  if (found.some(({ severity }) => severity === "error")) score.asErrors++;
  for (const finding of findings) {
    if (finding.severity === "error" && !isAt(finding))
      score.beside.push(`${finding.message} | ${lastLine(made.text)}`);
  }
}

const lastLine = (text: string): string => text.split("\n").slice(3).join("⏎");

/** Prints a line for each family, and on demand what was missed and made up. */
export function sayGrammar(scores: readonly GrammarScore[], isLong: boolean): void {
  const heads = ["texts", "false", "questions", "compared", "faults", "found", "as errors", "beside"];
  console.log(`  ${"".padEnd(18)}${heads.map((head) => head.padStart(14)).join("")}`);
  for (const one of scores) {
    const cells = [
      ...[one.texts, one.falseErrors.length, one.questions.length, `${one.compared}/${one.numbers}`],
      ...[one.faults, one.found, one.asErrors, one.beside.length],
    ];
    console.log(`  ${one.family.padEnd(18)}${cells.map((cell) => String(cell).padStart(14)).join("")}`);
    if (!isLong) continue;
    for (const [name, all] of Object.entries({
      false: one.falseErrors,
      asked: one.questions,
      missed: one.missed,
      beside: one.beside,
    })) {
      for (const each of all.slice(0, 6)) console.log(`      ${name}: ${each}`);
    }
  }
}
