// The command proof: reads a draft, and a workbook if one is given, and says what in the draft is not right.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Problem } from "../engine/value/problem";
import { readFileBytes } from "../host/disk";
import { openDraft, readPdf } from "../formats/word/open-draft";
import { booksOf } from "../proof/books";
import type { Draft } from "../proof/draft";
import { proofread, type ProofReport } from "../proof/proofread";
import { readText } from "../proof/read-text";
import { readWord } from "../proof/read-word";
import { rulebook } from "../rulebook";
import { proofRules } from "../rulebook/proof";
import type { Books } from "../proof/book-figures";
import { checkAnnotating, saveAnnotated, type AnnotatedFile } from "./annotate-command";
import { loadBooks, loadPack, type Options } from "./inputs";

/** The report, and what has been written if that was asked for. */
export type Proofing = ProofReport & { annotated?: AnnotatedFile };

/** Proofreads the draft at `path`; `-` is what is typed or pasted. @throws Problem; then nothing is written. */
export async function proof(path: string, options: Options): Promise<Proofing> {
  checkAnnotating(path, options);
  const books = booksIn(options);
  const file = readDraft(path);
  const report = proofread(await draftIn(file), { rules: proofRules, books });
  if (options.out === undefined) return report;
  return {
    ...report,
    annotated: saveAnnotated(options.out, file, report.findings, options.suggest ?? false),
  };
}

/** What `--text` prints: the text in which findings have their places. @throws Problem */
export async function textOf(path: string, options: Options): Promise<string> {
  checkAnnotating(path, options);
  return (await draftIn(readDraft(path))).text;
}

/** The workbook that the draft is held against. */
function booksIn(options: Options): Books | undefined {
  if (options.book === undefined) {
    const needy = ["lastYear", "answers", "glossary", "pack"].filter((name) => name in options);
    if (needy.length > 0) throw wrong("--last-year、--answers、--glossary、--pack 要与 --book 同用");
    return undefined;
  }
  const pack = loadPack(options.pack);
  const { book, lastYear } = loadBooks(options.book, options);
  return booksOf(book, pack, rulebook, lastYear);
}

const wrong = (detail: string): Problem => new Problem("bad-argument", { detail });

type DraftBytes = { name: string; bytes: Uint8Array };

const readDraft = (path: string): DraftBytes =>
  path === "-"
    ? { name: "标准输入", bytes: readFileSync(0) }
    : { name: basename(path), bytes: readFileBytes(path) };

/** The draft as plain text with its paragraphs. @throws Problem `not-a-document`. */
async function draftIn({ name, bytes }: DraftBytes): Promise<Draft> {
  const file = openDraft(bytes, name);
  if (file.kind === "word") return readWord(file.parts, name);
  return readText(file.kind === "text" ? file.text : await readPdf(bytes, name), name);
}
