// What every action of a session stands on: the state and who listens, tasks one after another, one way to write.
import type { Kit } from "../kit";
import { mark } from "../verbs/mark-findings";
import { survey, type Facts } from "../verbs/survey-workbook";
import { packOf } from "../work/settings";
import { inverse, landed, planOf, type PlannedChange } from "./write-plan";
import type { State } from "./state";
import { troubleOf } from "./trouble";
import { t } from "../texts";

/** Goes to the next step of a task; throws when the user has stopped it. */
export type Step = () => Promise<void>;

type Task = {
  /** Shown with its steps while it runs; a quiet task is not. */
  title?: string;
  steps?: readonly string[];
  body: (step: Step) => Promise<void>;
  retry?: () => void;
};

export type Core = {
  kit: Kit;
  get: () => State;
  set: (patch: Partial<State>) => void;
  subscribe: (listener: () => void) => () => void;
  /** Runs a task after those before it. False when it failed or was stopped; nothing is ever thrown. */
  task: (task: Task) => Promise<boolean>;
  stop: () => void;
  /** Reads the workbook anew. @throws Problem */
  read: () => Promise<Facts>;
  /** Writes our sheets with the change made; `label` is what undoing takes back. */
  write: (change: PlannedChange, label: string | null) => Promise<Facts>;
  /** Highlights what is open. */
  mark: () => Promise<void>;
  /** The same, where highlights are on. */
  remark: () => Promise<void>;
  remember: (past: Past) => void;
  /** What was done last, once. */
  recall: () => Past | undefined;
};

/** Something that was done: what takes its sheets back, how they stood right after, and whether marks were on before. */
type Past = { label: string; marked: boolean; sheets?: { back: PlannedChange; after: Facts } };

const mostUndo = 20;
const stopped = new Error("stopped by the user");

export function createCore(kit: Kit, initial: State): Core {
  let state = initial;
  const listeners = new Set<() => void>();
  const history: Past[] = [];
  const core: Core = {
    kit,
    get: () => state,
    set(patch) {
      state = { ...state, ...patch };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...tasks(
      () => state,
      (patch) => core.set(patch),
    ),
    async read() {
      const facts = survey(await kit.host.read(), packOf(kit, state.settings), kit.rulebook);
      // Edits that are not on their sheet yet are newer than what stands there.
      return state.saving && state.facts ? { ...facts, edits: state.facts.edits } : facts;
    },
    write: (change, label) => write(core, change, label),
    mark: () => markAll(core),
    remark: () => (state.marked ? markAll(core) : Promise.resolve()),
    remember(past) {
      history.push(past);
      if (history.length > mostUndo) history.shift();
      core.set({ undo: past.label });
    },
    recall() {
      const past = history.pop();
      core.set({ undo: history.at(-1)?.label ?? null });
      return past;
    },
  };
  return core;
}

async function write(core: Core, change: PlannedChange, label: string | null): Promise<Facts> {
  const { kit } = core;
  const { facts, marked, settings } = core.get();
  if (!facts) throw new Error("nothing has been read yet");
  const plan = await planOf(kit, settings, facts, change);
  const made = landed(plan, await kit.host.write(plan.sheets, plan.keep));
  // Someone may have gone on editing while the host wrote.
  const edits = core.get().facts?.edits ?? made.edits;
  const now = edits === facts.edits ? made : { ...made, edits };
  core.set({ facts: now });
  if (label !== null) core.remember({ label, marked, sheets: { back: inverse(facts, change), after: now } });
  return now;
}

async function markAll(core: Core): Promise<void> {
  const { facts } = core.get();
  if (!facts) return;
  await core.kit.host.mark(mark(facts));
  core.set({ marked: true });
}

/** Tasks one after another, each of which can be stopped between two of its steps. */
function tasks(get: () => State, set: (patch: Partial<State>) => void): Pick<Core, "task" | "stop"> {
  const asked = { toStop: false };
  let queue: Promise<unknown> = Promise.resolve();
  const run = async ({ title, steps = [], body, retry }: Task): Promise<boolean> => {
    let at = 0;
    const throwIfAsked = (): void => {
      if (asked.toStop) throw stopped;
    };
    const show = async (): Promise<void> => {
      throwIfAsked();
      if (title !== undefined) set({ work: { title, steps, step: at, stopping: false } });
      await paint();
      throwIfAsked();
    };
    try {
      set({ trouble: null });
      await show();
      await body(async () => {
        at++;
        await show();
      });
      return true;
    } catch (error) {
      set(
        error === stopped
          ? { notice: t.notices.stopped }
          : { trouble: { ...troubleOf(error), ...(retry && { retry }) } },
      );
      return false;
    } finally {
      asked.toStop = false;
      set({ work: null });
    }
  };
  return {
    task(task) {
      const result = queue.then(() => run(task));
      queue = result;
      return result;
    },
    stop() {
      const { work } = get();
      if (!work) return;
      asked.toStop = true;
      set({ work: { ...work, stopping: true } });
    },
  };
}

/** Reading and filling hold the thread: what is to be seen must be painted before. */
const paint = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 16));
