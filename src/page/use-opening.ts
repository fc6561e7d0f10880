// Opening a workbook in the page: the user's file or the sample, and what went wrong.
import { useCallback, useEffect, useMemo, useState } from "react";
import { fileBytes } from "../host/browser";
import { troubleOf } from "../app/session/trouble";
import { sampleBytes, sampleName } from "./sample";
import { texts } from "./page-texts";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";

export type Open = { file: (file: File | undefined) => void; sample: () => void };

type State = {
  /** `count` tells one opening from the next. */
  opened: { workbook: OpenedWorkbook; count: number } | null;
  isOpening: boolean;
  problem: string | null;
};

export function useOpening(trySample: boolean): State & { open: Open } {
  const [state, setState] = useState<State>({ opened: null, isOpening: trySample, problem: null });
  const { opened } = state;

  const load = useCallback(
    async (name: string, bytes: () => Uint8Array | Promise<Uint8Array>) => {
      if (opened?.workbook.view().isUnsaved && !window.confirm(texts.unsaved)) return;
      setState((now) => ({ ...now, isOpening: true, problem: null }));
      try {
        const workbook = await openWorkbook(await bytes(), name);
        setState((now) => ({
          opened: { workbook, count: (now.opened?.count ?? 0) + 1 },
          isOpening: false,
          problem: null,
        }));
      } catch (error) {
        const { message, detail = "" } = troubleOf(error);
        setState((now) => ({ ...now, isOpening: false, problem: message + detail }));
      }
    },
    [opened],
  );

  const open = useMemo(
    (): Open => ({
      file: (file) => file && void load(file.name, () => fileBytes(file)),
      sample: () => void load(sampleName, sampleBytes),
    }),
    [load],
  );

  useEffect(() => {
    if (trySample) open.sample();
  }, []); // once, when the page starts

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (opened?.workbook.view().isUnsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [opened]);

  return { ...state, open };
}
