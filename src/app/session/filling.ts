// The sheets that are filled: made, refreshed and taken away one by one or together.
import type { BlankForm } from "../kit";
import { formState, type FormState } from "../work/blank-forms";
import { t } from "../texts";
import type { Core } from "./core";

export type Filling = {
  /** Fills these sheets, or all; those that stand already are made anew. */
  fillTables: (ids?: readonly string[]) => Promise<boolean>;
  /** Takes these sheets away, or all computed ones. */
  removeTables: (ids?: readonly string[]) => Promise<boolean>;
  /** Puts a blank form into the workbook, unless it has a sheet of that kind already. */
  insertForm: (id: string) => Promise<boolean>;
  /** Takes a form out again, as long as nobody has filled anything in. */
  takeOutForm: (id: string) => Promise<boolean>;
};

export function filling(core: Core): Filling {
  const fillTables = (ids?: readonly string[]): Promise<boolean> =>
    core.task({
      title: t.work.fill,
      steps: [t.work.filling],
      body: async () => {
        const present = core.get().facts?.present ?? new Set();
        await core.write(
          {
            tables: (computed) =>
              new Set(
                computed.map(({ id }) => id).filter((id) => !ids || ids.includes(id) || present.has(id)),
              ),
          },
          t.undo.fill,
        );
        core.set({ notice: t.notices.filled });
      },
      retry: () => void fillTables(ids),
    });
  const removeTables = (ids?: readonly string[]): Promise<boolean> =>
    core.task({
      title: t.work.remove,
      steps: [t.work.writing],
      body: async () => {
        const present = [...(core.get().facts?.present ?? [])];
        await core.write(
          { tables: () => new Set(ids ? present.filter((id) => !ids.includes(id)) : []) },
          t.undo.remove,
        );
        core.set({ notice: t.notices.removed });
      },
      retry: () => void removeTables(ids),
    });
  return {
    fillTables,
    removeTables,
    insertForm: (id) => insertTask(core, id),
    takeOutForm: (id) => takeOutTask(core, id),
  };
}

/** The form, and how it stands in the workbook now: nobody tells us what is typed into sheets of ours. */
async function lookAt(core: Core, id: string): Promise<{ blank: BlankForm; is: FormState["is"] }> {
  const blank = core.kit.blankForms.find(({ form }) => form.id === id);
  if (!blank) throw new Error(`there is no form ${id}`);
  const facts = await core.read();
  core.set({ facts });
  return { blank, is: formState(blank, facts).is };
}

const insertTask = (core: Core, id: string): Promise<boolean> =>
  core.task({
    title: t.work.insertForm,
    steps: [t.work.reading, t.work.writing],
    body: async (step) => {
      const { blank, is } = await lookAt(core, id);
      await step();
      if (is === "absent") await core.write({ insert: [blank] }, null);
      core.set({ notice: is === "absent" ? t.notices.formInserted(id) : t.notices.formThere(id) });
    },
    retry: () => void insertTask(core, id),
  });

const takeOutTask = (core: Core, id: string): Promise<boolean> =>
  core.task({
    title: t.work.takeOutForm,
    steps: [t.work.reading, t.work.writing],
    body: async (step) => {
      const { is } = await lookAt(core, id);
      await step();
      if (is === "blank") await core.write({ takeOut: [id] }, null);
      core.set({ notice: is === "blank" ? t.notices.formTakenOut(id) : t.notices.formFilled(id) });
    },
    retry: () => void takeOutTask(core, id),
  });
