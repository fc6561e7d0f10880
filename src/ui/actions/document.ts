// The ways out of the pane: the document on the clipboard and as a Word file, edits included.
import { toHtml } from "../../document/html";
import type { DocumentOptions } from "../../document/outline";
import { toText } from "../../document/text";
import type { Report } from "../../engine/report";
import { copyRich } from "../clipboard";
import { withEdits } from "../model/edits";
import { fill } from "../model/plan";
import { t } from "../texts";
import type { Core } from "./core";

export type Documents = {
  /** False when the browser did not let us: the page then shows the document for copying by hand. */
  copy: () => Promise<boolean>;
  saveWord: () => Promise<boolean>;
  /** The document as HTML. */
  html: () => string;
};

export function documents(core: Core): Documents {
  return {
    copy: () => copyDocument(core),
    saveWord: () => saveTask(core),
    html: () => {
      const report = edited(core);
      return report ? toHtml(report, optionsOf(core)) : "";
    },
  };
}

function edited({ get }: Core): Report | null {
  const { facts } = get();
  return facts && withEdits(facts.report, facts.edits);
}

async function copyDocument(core: Core): Promise<boolean> {
  const report = edited(core);
  if (!report) return false;
  const options = optionsOf(core);
  const [html, text] = [toHtml(report, options), toText(report, options)];
  const isCopied = (await core.kit.copy?.(html, text)) ?? false;
  const isDone = isCopied || (await copyRich(html, text));
  if (isDone) core.set({ notice: t.notices.copied });
  return isDone;
}

/** Notes as the user wants them, and the public tables where the document has any. */
function optionsOf({ kit, get }: Core): DocumentOptions {
  const { facts, settings } = get();
  const hasTables = facts?.report.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"));
  return { notes: settings.notes, ...(facts && hasTables && { tables: fill(kit, facts) }) };
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const saveTask = (core: Core): Promise<boolean> =>
  core.task({
    title: t.work.word,
    steps: [t.work.composing, t.work.saving],
    body: async (step) => {
      const report = edited(core);
      if (!report) return;
      const { toDocx } = await import("../../document/docx");
      const bytes = await toDocx(report, optionsOf(core));
      await step();
      const name = t.draft.fileName(report.unit ?? "", report.year);
      await core.kit.save(name, bytes, wordType);
      core.set({ notice: t.notices.saved(name) });
    },
    retry: () => void saveTask(core),
  });
