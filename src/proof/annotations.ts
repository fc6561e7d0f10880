// What is written into the draft's file about findings: a comment for each, and the right words where they are known.
import type { Range } from "./draft";
import type { ProofFinding } from "./finding";
import { annotate, type Annotated, type Note } from "../formats/word/annotate-document";
import type { Author } from "../formats/word/remark-xml";
import type { WordParts } from "../formats/word/word-parts";
import type { WordDraft } from "./read-word";

/** Whom the comments and changes are by. */
const author: Author = { name: "财决" };

export type Remarks = {
  findings: readonly ProofFinding[];
  /** Errors whose right words are known become tracked changes as well. */
  suggest?: boolean | undefined;
  /** Findings that a person has put aside; those with a reason are told to whoever reads the file next. */
  aside?: readonly { finding: ProofFinding; reason: string }[];
  /** Words that a person has taken over; they become tracked changes. */
  amendments?: readonly (Range & { text: string })[];
};

const names = { error: "错误", question: "疑问" } as const;

/** A Word document's parts with these remarks on the draft that was read from them. As `annotate` does. */
export const withRemarks = (
  parts: WordParts & { comments?: string },
  { draft: { text }, places }: WordDraft,
  remarks: Remarks,
): Annotated | undefined => annotate(parts, { text, places }, notesOf(remarks), author);

/** Errors and questions; explanations such as 尾差 need nobody to do anything. All places are those of the file. */
function notesOf({ findings, suggest = false, aside = [], amendments = [] }: Remarks): Note[] {
  return [
    ...amendments.map(({ start, end, text }) => ({ start, end, replacement: text })),
    ...findings.flatMap(({ severity, start, end, message, expected }): Note[] => {
      if (severity === "note") return [];
      const comment = `${names[severity]}：${message}`;
      const isSuggested = suggest && severity === "error" && expected !== undefined;
      return [{ start, end, comment, ...(isSuggested && { replacement: expected }) }];
    }),
    ...aside.flatMap(({ finding: { start, end, message }, reason }): Note[] =>
      reason === "" ? [] : [{ start, end, comment: `不改：${message}理由：${reason}` }],
    ),
  ];
}
