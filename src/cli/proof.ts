// The command proof: reads a draft, and a workbook if one is given, and says what in the draft is not right.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Problem } from "../engine/problem";
import { readFileBytes } from "../host/disk";
import { openDraft } from "../host/file/draft";
import { booksOf } from "../proof/books";
import type { Draft } from "../proof/draft";
import { proofread, type ProofReport } from "../proof/proofread";
import { readText } from "../proof/read-text";
import { readWord } from "../proof/read-word";
import { rulebook } from "../rulebook";
import { proofRules } from "../rulebook/proof";
import { loadBooks, loadPack, type Options } from "./inputs";

/** Proofreads the draft at `path`; `-` is what is typed or pasted. @throws Problem */
export function proof(path: string, options: Options): ProofReport {
  const { book: bookPath } = options;
  if (bookPath === undefined) {
    const needy = ["lastYear", "answers", "pack"].filter((name) => name in options);
    if (needy.length > 0) throw wrong("--last-year、--answers、--pack 要与 --book 同用");
    return proofread(loadDraft(path), { rules: proofRules });
  }
  const pack = loadPack(options.pack);
  const { book, lastYear } = loadBooks(bookPath, options);
  const books = booksOf(book, pack, rulebook, lastYear);
  return proofread(loadDraft(path), { rules: proofRules, books });
}

const wrong = (detail: string): Problem => new Problem("bad-argument", { detail });

/** The draft as plain text with its paragraphs. @throws Problem `file-unreadable` or `not-a-document`. */
export function loadDraft(path: string): Draft {
  const name = path === "-" ? "标准输入" : basename(path);
  const file = openDraft(path === "-" ? readFileSync(0) : readFileBytes(path), name);
  return file.kind === "word" ? readWord(file.parts, name) : readText(file.text, name);
}
