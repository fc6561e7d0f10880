// The ribbon buttons. They work on the pane's own session, since both live in one page (the shared runtime).
import { onRibbon, showPane } from "../host/office";
import type { Session } from "../app/session/session";

/**
 * What each button does, by its FunctionName in manifest.xml. Whoever presses one must see what comes of it, so the
 * pane opens first; only taking marks off shows its result in the sheet.
 */
export const commands: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  generate: async (session) => {
    await showPane();
    session.show("checks");
    await session.generate();
  },
  check: async (session) => {
    await showPane();
    session.show("checks");
    await session.check();
  },
  draft: async (session) => {
    await showPane();
    session.show("draft");
    await session.check();
  },
  clearMarks: async (session) => {
    const isDone = await session.unmark();
    if (!isDone) await showPane();
  },
};

/** Connects the ribbon to a session. */
export function connectRibbon(session: Session): void {
  for (const [name, act] of Object.entries(commands)) onRibbon(name, () => act(session));
}
