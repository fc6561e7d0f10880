// The session inside React: whoever is below App reads its state and calls its actions.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Facts } from "../app/verbs/survey-workbook";
import type { State } from "../app/session/state";
import type { Session } from "../app/session/session";

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("there is no session above this component");
  return session;
}

/** The whole state; it is one value that is replaced on every change. */
export function useSessionState(): State {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getState);
}

/** What was read, on screens that are only there once it has been. */
export function useFacts(): Facts {
  const { facts } = useSessionState();
  if (!facts) throw new Error("this screen needs a workbook that was read");
  return facts;
}

/** Whether a task runs: actions wait, so their buttons say so. */
export const useIsBusy = (): boolean => useSessionState().work !== null;
