// Paragraphs of the document put differently, and how the edits get onto their sheet.
import { blockText, placeEdits, placeKey, type Edit } from "../work/edits";
import type { Facts } from "../verbs/survey-workbook";
import type { Core } from "./core";

/** How long edits are gathered before they are written. */
const gatherTime = 600;

export type Editing = {
  /** Puts a paragraph differently; the text that was generated takes the edit away. */
  edit: (section: string, index: number, text: string) => void;
  /** Back to the generated text. */
  restore: (section: string, index: number) => void;
  /** The edit stays, now over the text that is generated today. */
  keep: (section: string, index: number) => void;
  /** Takes away an edit whose paragraph is no more. */
  drop: (edit: Edit) => void;
};

type Flushing = {
  /** Writes edits that are still on their way. Run as part of a task. */
  flush: () => Promise<void>;
  dispose: () => void;
};

export function editing(core: Core): Editing & Flushing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    const { saving, facts } = core.get();
    if (!saving || !facts) return;
    await core.write({ edits: facts.edits }, null);
    // What was edited meanwhile has its own turn.
    if (core.get().facts?.edits === facts.edits) core.set({ saving: false });
  };
  const save = (): Promise<boolean> => core.task({ body: flush, retry: () => void save() });
  const change = (edits: (facts: Facts) => readonly Edit[]): void => {
    const { facts } = core.get();
    if (!facts) return;
    core.set({ facts: { ...facts, edits: edits(facts) }, saving: true });
    clearTimeout(timer);
    timer = setTimeout(() => void save(), gatherTime);
  };
  return {
    edit: (section, index, text) =>
      change((facts) => {
        const original = generated(facts, section, index);
        const clean = text.replace(/\s*\n\s*/g, "").trim();
        const rest = others(facts, section, index);
        return clean === original ? rest : [...rest, { section, index, original, text: clean }];
      }),
    restore: (section, index) => change((facts) => others(facts, section, index)),
    keep: (section, index) =>
      change((facts) => {
        const placed = placedAt(facts, section, index);
        const original = generated(facts, section, index);
        return placed ? [...others(facts, section, index), { ...placed, index, original }] : facts.edits;
      }),
    drop: (edit) => change((facts) => facts.edits.filter((one) => one !== edit)),
    flush,
    dispose: () => clearTimeout(timer),
  };
}

const placedAt = ({ report, edits }: Facts, section: string, index: number): Edit | undefined =>
  placeEdits(report.sections, edits).at.get(placeKey(section, index))?.edit;

const others = (facts: Facts, section: string, index: number): Edit[] => {
  const placed = placedAt(facts, section, index);
  return facts.edits.filter((edit) => edit !== placed);
};

const generated = ({ report }: Facts, section: string, index: number): string =>
  blockText(report.sections.find(({ id }) => id === section)?.blocks[index]) ?? "";
