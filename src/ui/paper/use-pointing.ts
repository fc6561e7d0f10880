// Which figure is pointed at or has the focus, for the one card that explains them all.
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

type Pointing = {
  element: HTMLElement | null;
  /** The pointer is on the card itself: it stays. */
  hold: () => void;
  leave: () => void;
};

/** Long enough that a pointer passing over opens nothing, and that it can travel to the card. */
const [openAfter, closeAfter] = [250, 300];

const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** Watches the figures inside `box`; `card` is the id of the card, which is part of what is pointed at. */
export function usePointing(box: RefObject<HTMLElement | null>, card: string): Pointing {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = useCallback((what: HTMLElement | null, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setElement(what), after);
  }, []);
  useEffect(() => {
    const paper = box.current;
    if (!paper) return;
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    const figureAt = (target: EventTarget | null): HTMLElement | null => {
      const figure = closest(target, "[data-figure]");
      return figure && paper.contains(figure) ? figure : null;
    };
    const onOver = ({ target, pointerType }: PointerEvent): void => {
      const figure = figureAt(target);
      if (figure && pointerType !== "touch") later(figure, openAfter);
    };
    const onOut = ({ target }: PointerEvent): void => {
      if (figureAt(target)) later(null, closeAfter);
    };
    const onReach = ({ target }: Event): void => {
      if (!closest(target, `[id="${card}"]`)) later(figureAt(target), 0);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") later(null, 0);
    };
    paper.addEventListener("pointerover", onOver, listen);
    paper.addEventListener("pointerout", onOut, listen);
    document.addEventListener("focusin", onReach, listen);
    document.addEventListener("pointerdown", onReach, listen);
    document.addEventListener("keydown", onKey, listen);
    return () => {
      clearTimeout(timer.current);
      stop.abort();
    };
  }, [box, card, later]);
  return {
    element: element?.isConnected ? element : null,
    hold: useCallback(() => clearTimeout(timer.current), []),
    leave: useCallback(() => later(null, closeAfter), [later]),
  };
}
