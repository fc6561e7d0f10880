// Opening, generating, checking anew and marking.
import { changesBetween } from "../work/report-changes";
import { answersId } from "../work/own-sheets";
import { rowsOfAnswers } from "../work/answer-form";
import type { Facts } from "../verbs/survey-workbook";
import type { PlannedChange } from "./write-plan";
import type { Report } from "../../engine/value/report";
import { clock, t } from "../texts";
import type { Core } from "./core";
import { sourcesOf } from "./answering";

/** How long after the last change of a cell the workbook is checked anew. */
export const settleTime = 800;

export type Checking = {
  /** Reads and checks the workbook, and listens to its changes from then on. */
  start: () => Promise<boolean>;
  /** Reads, fills the tables, marks and drafts. */
  generate: () => Promise<boolean>;
  /** Reads and checks anew. */
  check: () => Promise<boolean>;
  mark: () => Promise<boolean>;
  unmark: () => Promise<boolean>;
  /** Stops listening. */
  dispose: () => void;
};

/** What checking keeps beside the state. */
type Watch = {
  core: Core;
  /** Writes edits that are on their way, so that reading does not lose them. */
  flush: () => Promise<void>;
  /** The report that changes are told against. */
  baseline: { report: Report; at: Date } | null;
  stopListening: (() => void) | null;
  timer: ReturnType<typeof setTimeout> | undefined;
};

export function checking(core: Core, flush: () => Promise<void>): Checking {
  const watch: Watch = { core, flush, baseline: null, stopListening: null, timer: undefined };
  return {
    start: () => start(watch),
    check: () => check(watch),
    generate: () => generate(watch),
    mark: () => markTask(core),
    unmark: () => unmarkTask(core),
    dispose() {
      clearTimeout(watch.timer);
      watch.stopListening?.();
      watch.stopListening = null;
    },
  };
}

function take(watch: Watch, facts: Facts): void {
  watch.baseline ??= { report: facts.report, at: facts.at };
  const { report, at } = watch.baseline;
  watch.core.set({ facts, changes: changesBetween(report, facts.report, at) });
}

/** A host tells of the user's sheets only, so what we write ourselves sets nothing off. */
function listen(watch: Watch): void {
  watch.stopListening ??= watch.core.kit.host.onChange(() => {
    clearTimeout(watch.timer);
    watch.timer = setTimeout(() => void recheck(watch), settleTime);
  });
}

/** After a cell has changed. */
const recheck = (watch: Watch): Promise<boolean> =>
  watch.core.task({
    body: async () => {
      await watch.flush();
      take(watch, await watch.core.read());
      await watch.core.remark();
      watch.core.set({ notice: t.notices.rechecked(clock(new Date())) });
    },
    retry: () => void recheck(watch),
  });

function start(watch: Watch): Promise<boolean> {
  const { core } = watch;
  if (core.get().facts) {
    listen(watch);
    return Promise.resolve(true);
  }
  return core.task({
    title: t.work.open,
    steps: [t.work.reading],
    body: async () => {
      if (!core.get().facts) take(watch, await core.read());
      listen(watch);
    },
    retry: () => void start(watch),
  });
}

const check = (watch: Watch): Promise<boolean> =>
  watch.core.task({
    title: t.work.check,
    steps: [t.work.reading, t.work.marking],
    body: async (step) => {
      await watch.flush();
      take(watch, await watch.core.read());
      listen(watch);
      await step();
      await watch.core.remark();
      watch.core.set({ notice: t.notices.checked(clock(new Date())) });
    },
    retry: () => void check(watch),
  });

const generate = (watch: Watch): Promise<boolean> =>
  watch.core.task({
    title: t.work.generate,
    steps: [t.work.reading, t.work.filling, t.work.marking],
    body: async (step) => {
      const { core } = watch;
      await watch.flush();
      const before = watch.baseline;
      const facts = await core.read();
      listen(watch);
      core.set({ facts });
      await step();
      const now = await core.write(generation(core, facts), t.undo.generate);
      await step();
      await core.mark();
      watch.baseline = { report: now.report, at: now.at };
      core.set({
        changes: before && changesBetween(before.report, now.report, before.at),
        notice: t.notices.generated(clock(new Date())),
      });
    },
    retry: () => void generate(watch),
  });

/** All computed sheets, and a form to fill in where the workbook has none yet. */
function generation(core: Core, facts: Facts): PlannedChange {
  const all: PlannedChange = { tables: (computed) => new Set(computed.map(({ id }) => id)) };
  const hasForm = core.kit.rulebook.forms.some(({ id }) => id === answersId);
  return facts.answers === null && hasForm
    ? { ...all, answers: rowsOfAnswers(core.kit.rulebook, sourcesOf(facts, {})) }
    : all;
}

const markTask = (core: Core): Promise<boolean> =>
  core.task({
    title: t.work.mark,
    steps: [t.work.marking],
    body: async () => {
      const { marked } = core.get();
      await core.mark();
      if (!marked) core.remember({ label: t.undo.mark, marked });
      core.set({ notice: t.notices.marked });
    },
    retry: () => void markTask(core),
  });

const unmarkTask = (core: Core): Promise<boolean> =>
  core.task({
    title: t.work.unmark,
    steps: [t.work.unmarking],
    body: async () => {
      const { marked } = core.get();
      await core.kit.host.unmark();
      if (marked) core.remember({ label: t.undo.unmark, marked });
      core.set({ marked: false, notice: t.notices.unmarked });
    },
    retry: () => void unmarkTask(core),
  });
