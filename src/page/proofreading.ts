// The proofreader as the pane gets it: a piece of its own, loaded when somebody first opens a draft.
export { annotateWord } from "../formats/word/annotate-file";
export { openDraft, readPdf } from "../formats/word/open-draft";
export { withRemarks } from "../proof/annotations";
export { booksFrom } from "../proof/books";
export { proofread } from "../proof/proofread";
export { readText } from "../proof/read-text";
export { readWord } from "../proof/read-word";
export { proofRules as rules } from "../rulebook/proof";
