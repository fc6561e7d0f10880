// What the page hands to the pane.
import { download, readBookFile } from "../host/browser";
import { rulebook } from "../rulebook";
import { defaultPack, packs } from "../rulebook/packs";
import { blankForms } from "../rulebook/templates";
import type { Kit } from "../app/kit";
import type { Workbook } from "./open-workbook";

export function kitOf({ host }: Workbook): Kit {
  return {
    host,
    rulebook,
    packs,
    defaultPack,
    blankForms,
    readBook: readBookFile,
    proof: () => import("./proofreading"),
    save: (name, content, type) => {
      download(name, content, type);
      return Promise.resolve();
    },
  };
}
