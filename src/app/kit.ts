// What a door hands to the pane: a workbook's host, the rulebook, the packs, and how to open and save files.
import type { Book } from "../engine/value/cell";
import type { FilledSheet } from "../engine/value/filled";
import type { ListForm } from "../engine/reading/form";
import type { Pack } from "../engine/pack/pack";
import type { ProofRules } from "../proof/rules";
import type { Report } from "../engine/value/report";
import type { Rulebook } from "../engine/rulebook";
import type { Remarks } from "../proof/annotations";
import type { Draft } from "../proof/draft";
import type { ProofOptions, ProofReport } from "../proof/proofread";
import type { WordParts } from "../proof/read-word";
import type { Annotated } from "../proof/word/annotate";
import type { Books } from "../proof/book-figures";
import type { Host } from "../host/host";

/** A sheet to fill in, as it is before anybody has, and the form that reads it. */
export type BlankForm = { form: ListForm; sheet: FilledSheet };

/** What it takes to proofread a draft. */
export type Proofreader = {
  /** Opens a draft by its content. @throws Problem */
  openDraft(
    bytes: Uint8Array,
    name: string,
  ): { kind: "text"; text: string } | { kind: "word"; parts: WordParts } | { kind: "pdf" };
  /** Text of a PDF. What reads it is loaded when one is first opened. @throws Problem */
  readPdf(bytes: Uint8Array, name: string): Promise<string>;
  readText(text: string, name: string): Draft;
  readWord(parts: WordParts, name: string): Draft;
  /** What a draft is held against: the workbook's report, and the one with the other budget. */
  booksFrom(report: Report, pack: Pack, other: Report): Books;
  proofread(draft: Draft, options: ProofOptions): ProofReport;
  rules: ProofRules;
  /** A .docx with what `annotate` makes of its parts. @throws Problem */
  annotateWord<T extends { document: string; comments: string | undefined }>(
    bytes: Uint8Array,
    name: string,
    annotate: (parts: WordParts & { comments?: string }) => T | undefined,
  ): { bytes: Uint8Array; done: T };
  /** A Word document's parts with comments and tracked changes. */
  withRemarks(parts: WordParts & { comments?: string }, remarks: Remarks): Annotated | undefined;
};

export type Kit = {
  host: Host;
  rulebook: Rulebook;
  /** Markdown source of each pack, by id. */
  packs: Readonly<Record<string, string>>;
  defaultPack: string;
  /** Sheets that a person may have put into the workbook to fill in, in the order to offer them. */
  blankForms: readonly BlankForm[];
  /** Cells of a workbook file that the user picked. @throws Problem */
  readBook(file: File): Promise<Book>;
  /** Gives a file to the user. `type` is its media type. @throws Problem */
  save(name: string, content: Uint8Array | string, type: string): Promise<void>;
  /** The proofreader, loaded when it is first needed. */
  proof(): Promise<Proofreader>;
  /** Puts HTML and text on the clipboard where the door knows a way of its own; false when it did not work. */
  copy?(html: string, text: string): Promise<boolean>;
};
