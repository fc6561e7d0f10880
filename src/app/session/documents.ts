// The ways out of the pane: the document on the clipboard and as a Word file, edits included.
import { toHtml } from "../../document/to-html";
import type { DocumentOptions } from "../../document/walk-report";
import { toText } from "../../document/to-text";
import type { Report, Section } from "../../engine/value/report";
import { copyRich } from "../../ui/clipboard";
import { withEdits } from "../work/edits";
import { fill } from "../work/write-plan";
import { pictureOf } from "../../ui/pictures";
import { t } from "../texts";
import type { Core } from "./core";

export type Documents = {
  /** The document, or one section of it. False when the browser did not let us: the page then shows it for copying by hand. */
  copy: (section?: string) => Promise<boolean>;
  saveWord: () => Promise<boolean>;
  /** The same as HTML. */
  html: (section?: string) => string;
};

export function documents(core: Core): Documents {
  return {
    copy: (section) => copyDocument(core, section),
    saveWord: () => saveTask(core),
    html: (section) => {
      const report = edited(core, section);
      return report ? toHtml(report, { ...optionsOf(core), picture: pictureOf }) : "";
    },
  };
}

/** The report as it shall leave the pane, or of it one section with those below it. */
function edited({ get }: Core, section?: string): Report | null {
  const { facts } = get();
  if (!facts) return null;
  const report = withEdits(facts.report, facts.edits);
  return section === undefined ? report : { ...report, sections: sectionAndBelow(report.sections, section) };
}

function sectionAndBelow(sections: readonly Section[], id: string): Section[] {
  const from = sections.findIndex((section) => section.id === id);
  const first = sections[from];
  if (!first) return [];
  const end = sections.findIndex(({ level }, i) => i > from && level <= first.level);
  return sections.slice(from, end < 0 ? undefined : end);
}

async function copyDocument(core: Core, section?: string): Promise<boolean> {
  const report = edited(core, section);
  if (!report) return false;
  const options = optionsOf(core);
  const [html, text] = [toHtml(report, { ...options, picture: pictureOf }), toText(report, options)];
  const isCopied = (await core.kit.copy?.(html, text)) ?? false;
  const isDone = isCopied || (await copyRich(html, text));
  if (isDone) core.set({ notice: section === undefined ? t.notices.copied : t.notices.copiedSection });
  return isDone;
}

/** Notes as the user wants them, and the public tables where the document has any. */
function optionsOf({ kit, get }: Core): DocumentOptions {
  const { facts, settings } = get();
  const hasTables = facts?.report.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"));
  return { notes: settings.notes, ...(facts && hasTables && { tables: fill(kit, facts) }) };
}

/** Media type of a .docx. */
export const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const saveTask = (core: Core): Promise<boolean> =>
  core.task({
    title: t.work.word,
    steps: [t.work.composing, t.work.saving],
    body: async (step) => {
      const report = edited(core);
      if (!report) return;
      const { toDocx } = await import("../../document/to-docx");
      const bytes = await toDocx(report, optionsOf(core));
      await step();
      const name = t.draft.fileName(report.unit ?? "", report.year);
      await core.kit.save(name, bytes, wordType);
      core.set({ notice: t.notices.saved(name) });
    },
    retry: () => void saveTask(core),
  });
