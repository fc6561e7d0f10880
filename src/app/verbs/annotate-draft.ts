// The verb annotate: a Word draft with what was found as comments, and right words as tracked changes.
import { annotateWord } from "../../formats/word/annotate-file";
import { withRemarks, type Remarks } from "../../proof/annotations";
import type { Range } from "../../proof/draft";

export type AnnotatedDraft = {
  bytes: Uint8Array;
  comments: number;
  changes: number;
  /** Places that cannot carry a comment. */
  leftOut: readonly Range[];
};

/** The file with these remarks; every other part of it stays as it is. @throws Problem `not-a-document`. */
export function annotate(bytes: Uint8Array, name: string, remarks: Remarks): AnnotatedDraft {
  const made = annotateWord(bytes, name, (parts) => withRemarks(parts, remarks));
  const { counts, leftOut } = made.done;
  return { bytes: made.bytes, ...counts, leftOut: leftOut.map(({ start, end }) => ({ start, end })) };
}
