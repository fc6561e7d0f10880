// What part of a scrolled box is in sight, kept up to date.
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";

type View = { top: number; left: number; width: number; height: number };

type Scrolled = {
  /** Goes on the box. */
  box: RefObject<HTMLDivElement | null>;
  /** As last drawn. */
  view: View;
  /** As it is this moment, before anything is drawn for it. */
  look: () => View;
};

export function useScrolled(): Scrolled {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ top: 0, left: 0, width: 0, height: 0 });
  const look = useCallback(() => {
    const { scrollTop = 0, scrollLeft = 0, clientWidth = 0, clientHeight = 0 } = box.current ?? {};
    return { top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight };
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const update = () => setView(look());
    const sizes = new ResizeObserver(update);
    sizes.observe(element);
    element.addEventListener("scroll", update, { passive: true });
    update();
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", update);
    };
  }, [look]);
  return { box, view, look };
}
