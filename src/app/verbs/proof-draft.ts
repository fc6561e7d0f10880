// The verb proof: a draft out of a file, held against a workbook. Large, so the pane loads it when it is first needed.
import { memo } from "../../engine/value/memo";
import type { Report } from "../../engine/value/report";
import type { Rulebook } from "../../engine/rulebook";
import { openDraft, readPdf } from "../../formats/word/open-draft";
import { booksOf } from "../../proof/books";
import type { Draft } from "../../proof/draft";
import { proofread, type ProofReport } from "../../proof/proofread";
import { readText } from "../../proof/read-text";
import { readWord } from "../../proof/read-word";
import { proofRules } from "../../rulebook/proof";
import type { WordSource } from "../work/proof-work";
import type { Facts } from "./survey-workbook";

export { amended, unamended } from "../work/amend-draft";

/** A draft as it was opened; `word` is the file that comments can be written into, if it is one. */
type OpenedDraft = { draft: Draft; word: WordSource | null };

/** The draft in a .docx, .pdf, .txt or .md, known by its content. @throws Problem `not-a-document`. */
export async function openAnyDraft(bytes: Uint8Array, name: string): Promise<OpenedDraft> {
  const file = openDraft(bytes, name);
  if (file.kind === "word") {
    const read = readWord(file.parts, name);
    return { draft: read.draft, word: { file, read } };
  }
  const text = file.kind === "text" ? file.text : await readPdf(bytes, name);
  return { draft: readText(text, name), word: null };
}

/** A draft that was typed or pasted. */
export const pastedDraft = (text: string, name: string): Draft =>
  readText(text.replace(/\r\n?/g, "\n"), name);

/** Without a workbook the draft is held against itself only. */
export const proof = (draft: Draft, rulebook: Rulebook, facts?: Facts): ProofReport =>
  proofread(draft, { rules: proofRules, books: facts && booksFor(facts.report, facts, rulebook) });

/** A draft is proofread again after every change; what it is held against is worked out once. */
const booksFor = memo((report: Report, { book, pack, lastYearBook }: Facts, rulebook: Rulebook) =>
  booksOf(book, pack, rulebook, lastYearBook, report),
);
