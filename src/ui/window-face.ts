// What the window around the pane can do, as the application wants it handed over.
import type { Face } from "../app/kit";
import { copyRich, copyText } from "./clipboard";
import { pictureOf } from "./pictures";

export const windowFace = (): Face => ({
  copy: copyRich,
  copyText,
  picture: pictureOf,
  shelf: browserShelf(),
});

/** Storage is refused where a window keeps nothing (private windows, some panes). */
function browserShelf(): Face["shelf"] {
  try {
    return typeof localStorage === "undefined" ? null : localStorage;
  } catch {
    return null;
  }
}
