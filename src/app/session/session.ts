// One session with one workbook: everything that the pane and the ribbon can do, without a word of React.
import type { CellRef } from "../../engine/value/cell";
import { answering, type Answering } from "./answering";
import { checking, type Checking } from "./checking";
import { createCore, type Core } from "./core";
import { documents, type Documents } from "./documents";
import { editing, type Editing } from "./editing";
import { proofing, type Proofing } from "./proofing";
import { filling, type Filling } from "./filling";
import type { Kit } from "../kit";
import { survey } from "../verbs/survey-workbook";
import { leadOf } from "../work/leads";
import { keepSettings, loadSettings, packOf, type Settings } from "../work/settings";
import { stillOurs } from "./write-plan";
import type { Screen, State } from "./state";
import { troubleOf } from "./trouble";
import { t } from "../texts";

export type { Screen, State } from "./state";

/**
 * Actions never throw: what goes wrong stands in `state.trouble`, with a way to try again, and the promise gives false.
 * What reads or writes runs one after another.
 */
export type Session = Checking &
  Answering &
  Filling &
  Editing &
  Proofing &
  Documents & {
    kit: Kit;
    getState: () => State;
    /** For useSyncExternalStore. Returns how to stop listening. */
    subscribe: (listener: () => void) => () => void;
    /** Turns to a screen. */
    show: (screen: Screen) => void;
    /** Shows a cell to the user. */
    reveal: (cell: Pick<CellRef, "sheet" | "a1">) => Promise<boolean>;
    /** Leads from a 【待填】 to where it is filled in. */
    lead: (figure: string) => void;
    setSettings: (patch: Partial<Settings>) => Promise<boolean>;
    /** Takes back what was written or marked last. */
    undoLast: () => Promise<boolean>;
    /** Stops the running task before its next step. */
    stop: () => void;
    dismiss: () => void;
  };

export function createSession(kit: Kit): Session {
  const core = createCore(kit, {
    screen: "overview",
    target: null,
    facts: null,
    work: null,
    trouble: null,
    notice: null,
    changes: null,
    marked: false,
    drafts: {},
    saving: false,
    proof: null,
    settings: loadSettings(kit.shelf, kit.defaultPack, Object.keys(kit.packs)),
    undo: null,
  });
  const { flush, dispose, ...edits } = editing(core);
  const checks = checking(core, flush);
  return {
    kit,
    getState: core.get,
    subscribe: core.subscribe,
    ...checks,
    ...answering(core),
    ...filling(core),
    ...edits,
    ...documents(core),
    ...proofing(core),
    show: (screen) => core.set({ screen, target: null }),
    reveal: (cell) => reveal(core, cell),
    lead: (figure) => lead(core, figure),
    setSettings: (patch) => settingsTask(core, patch),
    undoLast: () => undoTask(core),
    stop: core.stop,
    dismiss: () => core.set({ trouble: null }),
    dispose() {
      checks.dispose();
      dispose();
    },
  };
}

/** Looking at a cell changes nothing, so it waits for no task. */
async function reveal(core: Core, { sheet, a1 }: Pick<CellRef, "sheet" | "a1">): Promise<boolean> {
  try {
    await core.kit.host.reveal({ sheet, a1 });
    return true;
  } catch (error) {
    core.set({ trouble: { ...troubleOf(error), retry: () => void reveal(core, { sheet, a1 }) } });
    return false;
  }
}

function lead(core: Core, figure: string): void {
  const { facts } = core.get();
  const to = facts && leadOf(facts.ledger, figure);
  if (to?.to === "answer") {
    core.set({ screen: "answers", target: { answer: `${to.key}|${to.column ?? ""}`, at: Date.now() } });
  } else core.set({ screen: "overview", target: { answer: "last-year", at: Date.now() } });
}

const settingsTask = (core: Core, patch: Partial<Settings>): Promise<boolean> => {
  const before = core.get().settings;
  const settings = { ...before, ...patch };
  core.set({ settings });
  return core.task({
    body: async () => {
      const { facts } = core.get();
      await Promise.resolve();
      if (facts)
        core.set({
          facts: {
            ...survey(facts.book, packOf(core.kit, settings), core.kit.rulebook),
            present: facts.present,
            edits: facts.edits,
          },
        });
      keepSettings(core.kit.shelf, settings);
    },
    retry: () => void settingsTask(core, patch),
  });
};

const undoTask = (core: Core): Promise<boolean> =>
  core.task({
    title: t.work.undo,
    steps: [t.work.writing, t.work.marking],
    body: async (step) => {
      const past = core.recall();
      const { facts } = core.get();
      if (!past || !facts) return;
      if (past.sheets) await core.write(stillOurs(past.sheets.back, past.sheets.after, facts), null);
      core.set({ notice: t.notices.undone(past.label) });
      await step();
      if (past.marked) await core.mark();
      else if (core.get().marked) {
        await core.kit.host.unmark();
        core.set({ marked: false });
      }
    },
    retry: () => void undoTask(core),
  });
