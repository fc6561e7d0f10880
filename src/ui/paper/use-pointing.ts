// Which figure is pointed at or has the focus, for the one card that explains them all.
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

export type Pointing = {
  element: HTMLElement | null;
  close: () => void;
  /** The pointer is on the card itself: it stays. */
  hold: () => void;
  leave: () => void;
};

/** Long enough that a pointer passing over opens nothing, and that it can travel to the card. */
const [openAfter, closeAfter] = [250, 300];

const figureAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-figure]") : null;

/** Watches the figures inside `box`. */
export function usePointing(box: RefObject<HTMLElement | null>): Pointing {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = useCallback((what: HTMLElement | null, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setElement(what), after);
  }, []);
  const now = useCallback((what: HTMLElement | null) => {
    clearTimeout(timer.current);
    setElement(what);
  }, []);
  useEffect(() => {
    const paper = box.current;
    if (!paper) return;
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    paper.addEventListener(
      "pointerover",
      ({ target, pointerType }) => {
        const figure = figureAt(target);
        if (figure && pointerType !== "touch") later(figure, openAfter);
      },
      listen,
    );
    paper.addEventListener(
      "pointerout",
      ({ target }) => {
        if (figureAt(target)) later(null, closeAfter);
      },
      listen,
    );
    paper.addEventListener("focusin", ({ target }) => now(figureAt(target)), listen);
    paper.addEventListener(
      "keydown",
      ({ key }) => {
        if (key === "Escape") now(null);
      },
      listen,
    );
    return () => {
      clearTimeout(timer.current);
      stop.abort();
    };
  }, [box, later, now]);
  return {
    element: element?.isConnected ? element : null,
    close: useCallback(() => now(null), [now]),
    hold: useCallback(() => clearTimeout(timer.current), []),
    leave: useCallback(() => later(null, closeAfter), [later]),
  };
}
