// The pane in Excel, and the ribbon with it: one page, one session, one Report.
import { connectRibbon } from "../commands";
import { download, fileBytes, readBookFile } from "../host/browser";
import { createExcelHost } from "../host/excel";
import { canDownload, startsInExcel } from "../host/office";
import { Problem } from "../engine/value/problem";
import { rulebook } from "../rulebook";
import { defaultPack, packs } from "../rulebook/packs";
import { blankForms } from "../rulebook/templates";
import { App } from "../ui/app";
import type { Kit } from "../app/kit";
import { mount } from "../ui/mount";
import { windowFace } from "../ui/window-face";
import { createSession } from "../app/session/session";
import { texts } from "./pane-texts";

const kit: Kit = {
  ...windowFace(),
  host: createExcelHost(),
  rulebook,
  packs,
  defaultPack,
  blankForms,
  readFile: fileBytes,
  readBook: readBookFile,
  save: (name, content, type) => {
    if (!canDownload()) return Promise.reject(new Problem("no-download", { what: name }));
    download(name, content, type);
    return Promise.resolve();
  },
};

async function start(): Promise<void> {
  if (!(await startsInExcel())) {
    mount(<p className="opening">{texts.notInExcel}</p>);
    return;
  }
  const session = createSession(kit);
  connectRibbon(session);
  mount(<App kit={kit} session={session} />);
}

void start();
