// What the page hands to the pane.
import { download, fileBytes, readBookFile } from "../host/browser";
import { rulebook } from "../rulebook";
import { defaultPack, packs } from "../rulebook/packs";
import { blankForms } from "../rulebook/templates";
import type { Kit } from "../app/kit";
import { windowFace } from "../ui/window-face";
import type { OpenedWorkbook } from "./open-workbook";

export function kitOf({ host }: OpenedWorkbook): Kit {
  return {
    ...windowFace(),
    host,
    rulebook,
    packs,
    defaultPack,
    blankForms,
    readFile: fileBytes,
    readBook: readBookFile,
    save: (name, content, type) => {
      download(name, content, type);
      return Promise.resolve();
    },
  };
}
