// Everything that the pane shows, as one value; nothing in it is changed in place.
import type { Drafts } from "../work/answer-form";
import type { ReportChanges } from "../work/report-changes";
import type { Facts } from "../verbs/survey-workbook";
import type { Proof } from "../work/proof-work";
import type { Settings } from "../work/settings";

export const screens = ["overview", "checks", "draft", "tables", "answers", "proof", "settings"] as const;
export type Screen = (typeof screens)[number];

/** A task on its way. It can be stopped between two steps. */
type Work = { title: string; steps: readonly string[]; step: number; stopping: boolean };

/** Something went wrong: what to tell the user, and how to try again. `detail` is for whoever helps her. */
export type Trouble = { message: string; detail?: string; retry?: () => void };

/** A place on a screen that the user was led to; `at` makes leading there twice count. */
type Target = { answer: string; at: number };

export type State = {
  screen: Screen;
  target: Target | null;
  /** Null until the workbook has been read, and when it could not be. */
  facts: Facts | null;
  work: Work | null;
  trouble: Trouble | null;
  /** What was done last, for the status line. */
  notice: string | null;
  /** Since the report of the last 一键生成, else since the workbook was opened. */
  changes: ReportChanges | null;
  /** Highlights are on. */
  marked: boolean;
  /** Answers typed into the form and not saved yet. */
  drafts: Drafts;
  /** Edits of the document on their way to the sheet. */
  saving: boolean;
  /** The draft that is being proofread. */
  proof: Proof | null;
  settings: Settings;
  /** What 撤销 would take back. */
  undo: string | null;
};
