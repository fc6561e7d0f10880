// Hundreds of figures are one stop of the Tab key: arrow keys go from one to the next.
import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

const selector = "[data-stop]";
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

type Handlers = { onFocus: (event: FocusEvent) => void; onKeyDown: (event: KeyboardEvent) => void };

export function useStops(box: RefObject<HTMLElement | null>): Handlers {
  const all = (): HTMLElement[] => Array.from(box.current?.querySelectorAll<HTMLElement>(selector) ?? []);
  // The draft may have been drawn anew: exactly one stop can be reached by Tab.
  useEffect(() => {
    const stops = all();
    const current =
      stops.find((stop) => stop === document.activeElement) ?? stops.find((stop) => stop.tabIndex === 0);
    for (const stop of stops) stop.tabIndex = stop === (current ?? stops[0]) ? 0 : -1;
  });
  return {
    onFocus({ target }) {
      if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
      for (const stop of all()) stop.tabIndex = stop === target ? 0 : -1;
    },
    onKeyDown(event) {
      const { target, key } = event;
      if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
      if ((key === "Enter" || key === " ") && target.dataset.figure !== undefined) {
        event.preventDefault();
        target.click();
        return;
      }
      const stops = all();
      const at = stops.indexOf(target);
      const next = key === "Home" ? stops[0] : key === "End" ? stops.at(-1) : stops[at + (steps[key] ?? 0)];
      if (!next || next === target) return;
      event.preventDefault();
      next.focus();
    },
  };
}
