// What to draw for each screen: the first one at once, so that the pane opens quickly, the others right after.
import { useEffect, useState, type JSX } from "react";
import type { Screen } from "../app/session/state";
import { Overview } from "./screens/overview";

type Screens = Readonly<Partial<Record<Screen, () => JSX.Element>>>;

let loaded: Screens = { overview: Overview };

/** Loads the other screens. */
export async function loadScreens(): Promise<Screens> {
  const { later } = await import("./screens/later");
  loaded = { ...loaded, ...later };
  return loaded;
}

/** The screens that can be drawn; those that are missing come in a moment. */
export function useScreens(): Screens {
  const [screens, setScreens] = useState(loaded);
  useEffect(() => {
    void loadScreens().then(setScreens);
  }, []);
  return screens;
}
