// The sheets that are filled: made, refreshed and taken away one by one or together.
import { t } from "../texts";
import type { Core } from "./core";

export type Tabling = {
  /** Fills these sheets, or all; those that stand already are made anew. */
  fillTables: (ids?: readonly string[]) => Promise<boolean>;
  /** Takes these sheets away, or all computed ones. */
  removeTables: (ids?: readonly string[]) => Promise<boolean>;
};

export function tabling(core: Core): Tabling {
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
  return { fillTables, removeTables };
}
