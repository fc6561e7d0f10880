// The document as it leaves: on the clipboard, as a Word file, as HTML. Loaded with the screen that offers it.
import { drawingsOf } from "../../document/chart-look";
import { toHtml } from "../../document/to-html";
import type { DocumentOptions } from "../../document/walk-report";
import { toText } from "../../document/to-text";
import type { Report, Section } from "../../engine/value/report";
import { t } from "../texts";
import { draft } from "../verbs/draft-document";
import { wordType } from "../work/word-type";
import type { Core } from "./core";

export function htmlOf(core: Core, section?: string): string {
  const going = leaving(core, section);
  return going ? toHtml(going.report, { ...going.options, picture: core.kit.picture }) : "";
}

/** What leaves the pane: the document, or of it one section with those below it; notes as the user wants them. */
function leaving({ kit, get }: Core, section?: string): { report: Report; options: DocumentOptions } | null {
  const { facts, settings } = get();
  if (!facts) return null;
  const { report, tables } = draft(facts, kit.rulebook);
  const { sections } = report;
  return {
    report: { ...report, sections: section === undefined ? sections : sectionAndBelow(sections, section) },
    options: { notes: settings.notes, tables, charts: drawingsOf(sections) },
  };
}

function sectionAndBelow(sections: readonly Section[], id: string): Section[] {
  const from = sections.findIndex((section) => section.id === id);
  const first = sections[from];
  if (!first) return [];
  const end = sections.findIndex(({ level }, i) => i > from && level <= first.level);
  return sections.slice(from, end < 0 ? undefined : end);
}

export async function copyDocument(core: Core, section?: string): Promise<boolean> {
  const going = leaving(core, section);
  if (!going) return false;
  const { report, options } = going;
  const { kit } = core;
  const isDone = await kit.copy(
    toHtml(report, { ...options, picture: kit.picture }),
    toText(report, options),
  );
  if (isDone) core.set({ notice: section === undefined ? t.notices.copied : t.notices.copiedSection });
  return isDone;
}

export const saveDocument = (core: Core): Promise<boolean> =>
  core.task({
    title: t.work.word,
    steps: [t.work.composing, t.work.saving],
    body: async (step) => {
      const going = leaving(core);
      if (!going) return;
      const { report, options } = going;
      const { toDocx } = await import("../../document/to-docx");
      const bytes = await toDocx(report, options);
      await step();
      const name = t.draft.fileName(report.unit ?? "", report.year);
      await core.kit.save(name, bytes, wordType);
      core.set({ notice: t.notices.saved(name) });
    },
    retry: () => void saveDocument(core),
  });
