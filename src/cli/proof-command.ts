// The command proof: reads a draft, and a workbook if one is given, and says what in the draft is not right.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Problem } from "../engine/value/problem";
import { readFileBytes } from "../host/disk";
import { openAnyDraft, proof } from "../app/verbs/proof-draft";
import type { Facts } from "../app/verbs/survey-workbook";
import type { ProofReport } from "../proof/proofread";
import { rulebook } from "../rulebook";
import { checkAnnotating, saveAnnotated, type AnnotatedFile } from "./annotate-command";
import { loadPack, surveyFiles, type Options } from "./inputs";

/** The report, and what has been written if that was asked for. */
export type ProofResult = ProofReport & { annotated?: AnnotatedFile };

/** Proofreads the draft at `path`; `-` is what is typed or pasted. @throws Problem; then nothing is written. */
export async function proofFile(path: string, options: Options): Promise<ProofResult> {
  checkAnnotating(path, options);
  const facts = workbookOf(options);
  const file = readDraft(path);
  const { draft } = await openAnyDraft(file.bytes, file.name);
  const report = proof(draft, rulebook, facts);
  if (options.out === undefined) return report;
  return {
    ...report,
    annotated: saveAnnotated(options.out, file, report.findings, options.suggest ?? false),
  };
}

/** What `--text` prints: the text in which findings have their places. @throws Problem */
export async function textOf(path: string, options: Options): Promise<string> {
  checkAnnotating(path, options);
  const { bytes, name } = readDraft(path);
  return (await openAnyDraft(bytes, name)).draft.text;
}

/** The workbook that the draft is held against. */
function workbookOf(options: Options): Facts | undefined {
  if (options.book === undefined) {
    const needy = ["lastYear", "answers", "glossary", "pack"].filter((name) => name in options);
    if (needy.length > 0) throw wrong("--last-year、--answers、--glossary、--pack 要与 --book 同用");
    return undefined;
  }
  return surveyFiles(options.book, loadPack(options.pack), options);
}

const wrong = (detail: string): Problem => new Problem("bad-argument", { detail });

type DraftBytes = { name: string; bytes: Uint8Array };

const readDraft = (path: string): DraftBytes =>
  path === "-"
    ? { name: "标准输入", bytes: readFileSync(0) }
    : { name: basename(path), bytes: readFileBytes(path) };
