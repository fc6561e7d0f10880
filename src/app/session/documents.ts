// The ways out of the pane: the document on the clipboard and as a Word file, edits included.
import type { Core } from "./core";

export type Documents = {
  /** The document, or one section of it. False when the browser did not let us: the page then shows it for copying by hand. */
  copy: (section?: string) => Promise<boolean>;
  saveWord: () => Promise<boolean>;
  /** The same as HTML. */
  html: (section?: string) => Promise<string>;
};

export function documents(core: Core): Documents {
  const loaded = () => import("./leave-document");
  return {
    copy: async (section) => (await loaded()).copyDocument(core, section),
    saveWord: async () => (await loaded()).saveDocument(core),
    html: async (section) => (await loaded()).htmlOf(core, section),
  };
}
