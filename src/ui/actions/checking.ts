// Opening, generating, checking anew and marking.
import { changesBetween } from "../model/changes";
import { answersId, typedIds } from "../model/own";
import { rowsOfAnswers } from "../model/answers";
import type { Facts } from "../model/facts";
import type { Change } from "../model/plan";
import type { Report } from "../../engine/report";
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

type Baseline = { report: Report; at: Date };

export function checking(core: Core, flush: () => Promise<void>): Checking {
  let baseline: Baseline | null = null;
  let listening: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (facts: Facts): void => {
    baseline ??= { report: facts.report, at: facts.at };
    core.set({ facts, changes: changesBetween(baseline.report, facts.report, baseline.at) });
  };
  const recheck = (): Promise<boolean> =>
    core.task({
      body: async () => {
        await flush();
        take(await core.read());
        await core.remark();
        core.set({ notice: t.notices.rechecked(clock(new Date())) });
      },
      retry: () => void recheck(),
    });
  const onChange = (name: string): void => {
    const sheet = core.get().facts?.book.sheets.find((one) => one.name === name);
    const isComputed = sheet?.ours !== undefined && !typedIds.includes(sheet.ours);
    if (isComputed) return;
    clearTimeout(timer);
    timer = setTimeout(() => void recheck(), settleTime);
  };

  const start = async (): Promise<boolean> => {
    if (core.get().facts) {
      listening ??= core.kit.host.onChange(onChange);
      return true;
    }
    return core.task({
      title: t.work.open,
      steps: [t.work.reading],
      body: async () => {
        if (!core.get().facts) take(await core.read());
        listening ??= core.kit.host.onChange(onChange);
      },
      retry: () => void start(),
    });
  };
  const check = (): Promise<boolean> =>
    core.task({
      title: t.work.check,
      steps: [t.work.reading, t.work.marking],
      body: async (step) => {
        await flush();
        take(await core.read());
        listening ??= core.kit.host.onChange(onChange);
        await step();
        await core.remark();
        core.set({ notice: t.notices.checked(clock(new Date())) });
      },
      retry: () => void check(),
    });
  const generate = (): Promise<boolean> =>
    core.task({
      title: t.work.generate,
      steps: [t.work.reading, t.work.filling, t.work.marking],
      body: async (step) => {
        await flush();
        const before = baseline;
        const facts = await core.read();
        listening ??= core.kit.host.onChange(onChange);
        core.set({ facts });
        await step();
        const now = await core.write(generation(core, facts), t.undo.generate);
        await step();
        await core.mark();
        baseline = { report: now.report, at: now.at };
        core.set({
          changes: before && changesBetween(before.report, now.report, before.at),
          notice: t.notices.generated(clock(new Date())),
        });
      },
      retry: () => void generate(),
    });
  return {
    start,
    check,
    generate,
    mark: () => markTask(core),
    unmark: () => unmarkTask(core),
    dispose() {
      clearTimeout(timer);
      listening?.();
      listening = null;
    },
  };
}

/** All computed sheets, and a form to fill in where the workbook has none yet. */
function generation(core: Core, facts: Facts): Change {
  const all: Change = { tables: (computed) => new Set(computed.map(({ id }) => id)) };
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
