// The document: edits of its paragraphs, and the ways out of the pane.
import { toHtml } from "../../document/html";
import { toText } from "../../document/text";
import type { Report } from "../../engine/report";
import type { DocumentOptions } from "../../document/outline";
import { copyRich } from "../clipboard";
import { blockText, placeEdits, placeKey, withEdits, type Edit } from "../model/edits";
import type { Facts } from "../model/facts";
import { fill } from "../model/plan";
import { t } from "../texts";
import type { Core } from "./core";

/** How long edits are gathered before they are written. */
export const gatherTime = 600;

export type Documents = {
  /** Puts a paragraph differently; the text that was generated takes the edit away. */
  edit: (section: string, index: number, text: string) => void;
  /** Back to the generated text. */
  restore: (section: string, index: number) => void;
  /** The edit stays, now over the text that is generated today. */
  keep: (section: string, index: number) => void;
  /** Takes away an edit whose paragraph is no more. */
  drop: (edit: Edit) => void;
  /** False when the browser did not let us: the page then shows the document for copying by hand. */
  copy: () => Promise<boolean>;
  saveWord: () => Promise<boolean>;
  /** The document as HTML, edits included. */
  html: () => string;
  /** Writes edits that are still on their way. Run as part of a task. */
  flush: () => Promise<void>;
  dispose: () => void;
};

export function documents(core: Core): Documents {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    const { saving, facts } = core.get();
    if (!saving || !facts) return;
    await core.write({ edits: facts.edits }, null);
    core.set({ saving: false });
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), gatherTime);
  };
  const save = (): Promise<boolean> => core.task({ body: flush, retry: () => void save() });
  const put = (edits: readonly Edit[]): void => {
    const { facts } = core.get();
    if (!facts) return;
    core.set({ facts: { ...facts, edits }, saving: true });
    saveSoon();
  };
  const others = (facts: Facts, section: string, index: number): Edit[] => {
    const placed = placeEdits(facts.report.sections, facts.edits).at.get(placeKey(section, index));
    return facts.edits.filter((edit) => edit !== placed?.edit);
  };
  const generated = (facts: Facts, section: string, index: number): string =>
    blockText(facts.report.sections.find(({ id }) => id === section)?.blocks[index]) ?? "";
  const edited = (): Report | null => {
    const { facts } = core.get();
    return facts && withEdits(facts.report, facts.edits);
  };

  return {
    edit(section, index, text) {
      const { facts } = core.get();
      if (!facts) return;
      const original = generated(facts, section, index);
      const rest = others(facts, section, index);
      const clean = text.replace(/\s*\n\s*/g, "").trim();
      put(clean === original ? rest : [...rest, { section, index, original, text: clean }]);
    },
    restore(section, index) {
      const { facts } = core.get();
      if (facts) put(others(facts, section, index));
    },
    keep(section, index) {
      const { facts } = core.get();
      const placed = facts && placeEdits(facts.report.sections, facts.edits).at.get(placeKey(section, index));
      if (!placed) return;
      const original = generated(facts, section, index);
      put([...others(facts, section, index), { ...placed.edit, index, original }]);
    },
    drop(edit) {
      const { facts } = core.get();
      if (facts) put(facts.edits.filter((one) => one !== edit));
    },
    async copy() {
      const report = edited();
      if (!report) return false;
      const options = optionsOf(core);
      const [html, text] = [toHtml(report, options), toText(report, options)];
      const isCopied = (await core.kit.copy?.(html, text)) ?? false;
      const done = isCopied || (await copyRich(html, text));
      if (done) core.set({ notice: t.notices.copied });
      return done;
    },
    saveWord: () => saveTask(core, edited),
    html: () => {
      const report = edited();
      return report ? toHtml(report, optionsOf(core)) : "";
    },
    flush,
    dispose: () => clearTimeout(timer),
  };
}

/** Notes as the user wants them, and the public tables where the document has any. */
function optionsOf({ kit, get }: Core): DocumentOptions {
  const { facts, settings } = get();
  const hasTables = facts?.report.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"));
  return { notes: settings.notes, ...(facts && hasTables && { tables: fill(kit, facts) }) };
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const saveTask = (core: Core, edited: () => Report | null): Promise<boolean> =>
  core.task({
    title: t.work.word,
    steps: [t.work.composing, t.work.saving],
    body: async (step) => {
      const report = edited();
      if (!report) return;
      const { toDocx } = await import("../../document/docx");
      const bytes = await toDocx(report, optionsOf(core));
      await step();
      const name = t.draft.fileName(report.unit ?? "", report.year);
      await core.kit.save(name, bytes, wordType);
      core.set({ notice: t.notices.saved(name) });
    },
    retry: () => void saveTask(core, edited),
  });
