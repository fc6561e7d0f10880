// What the proofreader finds, misses and makes up: on faults put into clean drafts, and on labelled documents.
// node scripts/run.mjs scripts/bench-proof.ts [wild|grammar] [--list] [--count n] [--seed n] [--real folder] [--seed-text file]
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { CleanDraft } from "./bench-proof/drafts";
import { cleanDraft, corpusPacks } from "./bench-proof/drafts";
import { books } from "./bench-proof/books";
import { labelled, seed } from "./bench-proof/labels";
import { mutationKinds } from "./bench-proof/mutate";
import { scoreFile, scoreFolder, type RealScore } from "./bench-proof/real";
import { check, scoreMutations, type Tally } from "./bench-proof/score";
import { lengths, speed, wordSpeed } from "./bench-proof/speed";
import { sayGrammar, scoreGrammar } from "./bench-proof/grammar";
import { sayWild, wildScores } from "./bench-proof/wild";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: "boolean", default: false },
    count: { type: "string", default: "8" },
    seed: { type: "string", default: "20221231" },
    real: { type: "string" },
    "seed-text": { type: "string" },
  },
});
const root = resolve(import.meta.dirname, "..");
const realFolder = values.real ?? resolve(root, "../shared/real");
const seedText = values["seed-text"] ?? resolve(root, "../shared/domain/seed-leshan-2022.txt");
const rate = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)}%`;

const isWildOnly = positionals.includes("wild");
const isGrammarOnly = positionals.includes("grammar");
const drafts = (isWildOnly || isGrammarOnly ? [] : corpusPacks()).flatMap((pack) =>
  Object.values(books).flatMap((make) =>
    [true, false].map((notes) => cleanDraft(make(), pack, notes, notes)),
  ),
);

function cleanDrafts(): number {
  console.log(`\nClean drafts: ${drafts.length}, each with its workbook and alone`);
  let errors = 0;
  let checked = 0;
  let unchecked = 0;
  const doubts = new Map<string, number>();
  for (const draft of drafts) {
    for (const withBook of [true, false]) {
      const report = check(draft, draft.text, withBook);
      checked += report.checked;
      unchecked += report.unchecked.length;
      for (const { severity, kind, message } of report.findings) {
        if (severity === "question") doubts.set(kind, (doubts.get(kind) ?? 0) + 1);
        if (severity !== "error") continue;
        errors++;
        console.log(`  false error, ${draft.name}${withBook ? "" : " alone"}: ${message}`);
      }
    }
  }
  const asked = [...doubts].map(([kind, count]) => `${kind} ${count}`).join(", ") || "none";
  console.log(
    `  numbers checked ${checked}, not checked ${unchecked}, false errors ${errors}, questions: ${asked}`,
  );
  return errors;
}

/** Tallies of one kind over all drafts. */
function merge(tallies: readonly Tally[]): Tally[] {
  const byKind = new Map<string, Tally>();
  for (const tally of tallies) {
    const sum = byKind.get(tally.kind) ?? {
      kind: tally.kind,
      made: 0,
      found: 0,
      extra: 0,
      misses: [],
      extras: [],
    };
    sum.made += tally.made;
    sum.found += tally.found;
    sum.extra += tally.extra;
    sum.misses.push(...tally.misses);
    sum.extras.push(...tally.extras);
    byKind.set(tally.kind, sum);
  }
  return [...byKind.values()];
}

function mutations(title: string, some: readonly CleanDraft[], withBook: boolean): void {
  const all = some.flatMap((draft, i) =>
    scoreMutations(draft, mutationKinds, {
      count: Number(values.count),
      seed: Number(values.seed) + i * 1000,
      withBook,
    }),
  );
  console.log(`\n${title}\n  kind                        made  found   recall  precision`);
  const tallies = merge(all);
  const total = { made: 0, found: 0, extra: 0 };
  for (const { kind, made, found, extra, misses, extras } of tallies) {
    total.made += made;
    total.found += found;
    total.extra += extra;
    const shown = [String(made).padStart(6), String(found).padStart(6), rate(found, made).padStart(9)];
    console.log(`  ${kind.padEnd(26)}${shown.join(" ")}  ${rate(found, found + extra).padStart(9)}`);
    for (const miss of misses) console.log(`      missed: ${miss}`);
    for (const more of extras) console.log(`      beside: ${more}`);
  }
  console.log(
    `  all ${total.made}: recall ${rate(total.found, total.made)}, precision ${rate(total.found, total.found + total.extra)}`,
  );
}

function sayReal({ document, faults, asErrors, missed, falseErrors, further }: RealScore): void {
  const found = faults - missed.length;
  console.log(
    `  ${document}: ${found} of ${faults} faults (${asErrors} as errors), ${falseErrors.length} false errors, ${further} further faults`,
  );
  for (const miss of missed) console.log(`      missed: ${miss}`);
  for (const wrong of falseErrors) console.log(`      false: ${wrong}`);
}

async function documents(): Promise<void> {
  console.log("\nPublished documents against their labels");
  const scores: RealScore[] = [];
  for (const labels of labelled) scores.push(...(await scoreFolder(labels, realFolder)));
  const sample = drafts.find(({ name }) => name.startsWith("sample/sichuan"));
  if (sample) scores.push(...(await scoreFile(seed, seedText, sample.books)));
  for (const score of scores) sayReal(score);
  if (scores.length === 0) console.log(`  none in ${realFolder}`);
}

function wild(): void {
  console.log("\nPublished texts of other provinces, without a workbook");
  const scores = wildScores(resolve(realFolder, "wild"));
  if (scores.length === 0) console.log(`  none in ${realFolder}/wild`);
  else sayWild(scores, values.list);
}

async function corpus(): Promise<void> {
  const errors = cleanDrafts();
  const isShort = ({ name }: CleanDraft): boolean => name.endsWith("/no-notes") && !name.startsWith("rollup");
  mutations("Faults in drafts with their workbook", drafts.filter(isShort), true);
  // Without last year's book paragraphs are left out, and with them the totals that a list would have to make up.
  const isFull = ({ name }: CleanDraft): boolean => /^(?:sample|fund|carry|tenThousands)\//.test(name);
  mutations(
    "Faults that a draft shows by itself",
    drafts.filter((draft) => isShort(draft) && isFull(draft)),
    false,
  );
  await documents();
  const long = drafts.find(({ name }) => name === "sample/sichuan-2022");
  if (long) {
    speed("sample with its tables", long);
    await wordSpeed(long);
  }
  const real = resolve(realFolder, "sh_putuo_ghzyj_2024/text.txt");
  if (existsSync(real)) lengths(readFileSync(real, "utf8"));
  if (errors > 0) process.exitCode = 1;
}

function grammar(): void {
  console.log("\nTexts of a grammar of wordings that no pack has, without a workbook");
  sayGrammar(scoreGrammar(Number(values.seed), 400), values.list);
}

if (!isWildOnly && !isGrammarOnly) await corpus();
if (!isGrammarOnly) wild();
if (!isWildOnly) grammar();
