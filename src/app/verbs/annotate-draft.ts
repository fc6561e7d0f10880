// The verb annotate: a Word draft with what was found as comments, and right words as tracked changes.
import { Problem } from "../../engine/value/problem";
import { annotateWord } from "../../formats/word/annotate-file";
import { withRemarks, type Remarks } from "../../proof/annotations";
import type { Range } from "../../proof/draft";
import type { WordSource } from "../work/proof-work";

export type AnnotatedDraft = {
  bytes: Uint8Array;
  comments: number;
  changes: number;
  /** Places that cannot carry a comment. */
  leftOut: readonly Range[];
};

/** The file with these remarks; every other part of it stays as it is. @throws Problem `not-a-document`. */
export function annotate(word: WordSource | null, name: string, remarks: Remarks): AnnotatedDraft {
  if (!word) throw new Problem("not-a-document", { what: name, detail: "只有 Word 文稿能加批注" });
  const { bytes, done } = annotateWord(word.file, (parts) => withRemarks(parts, word.read, remarks));
  const leftOut = done.leftOut.map(({ start, end }) => ({ start, end }));
  return { bytes, ...done.counts, leftOut };
}
