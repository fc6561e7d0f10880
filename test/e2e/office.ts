// The built pane inside a simulated Excel, in Chromium: office.js as published, its own loader, its own protocols.
import { existsSync, readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { Frame, Page } from "playwright-core";
import { SimulatedExcel } from "../office/excel";
import { openWorkbook } from "../office/model/from-file";
import type { Workbook } from "../office/model/workbook";
import type { Sets } from "../office/rich-api/requirements";
import { openPage, type Watched } from "./browser";
import { playWebHost, playWindowsHost, type HostWindow } from "./office-hosts";

const root = resolve(import.meta.dirname, "../..");
const addIn = "https://localhost:3000";
const excelOnTheWeb = "https://localhost:3001";

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".png": "image/png",
  ".map": "application/json",
};

/** Excel on the web holds the pane in a frame; Excel for Windows gives the page an object of its own. */
export type Flavour = "web" | "windows";

export type Office = {
  at: Watched;
  pane: Page | Frame;
  excel: SimulatedExcel;
  workbook: Workbook;
  /** Presses a ribbon button and waits until the add-in says that it is done. */
  press: (functionName: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Opens the pane over a workbook file. `sets` is what this Excel supports; anything above them throws. */
export async function startOffice(
  flavour: Flavour,
  bytes: Uint8Array,
  name: string,
  sets: Sets,
): Promise<Office> {
  const workbook = openWorkbook(bytes, name);
  const excel = new SimulatedExcel(workbook, { sets });
  const at = await openPage([addIn, excelOnTheWeb], {
    viewport: { width: flavour === "web" ? 760 : 380, height: 900 },
  });
  await serve(at);
  const { page } = at;
  await page.exposeFunction("answerRichApi", (body: string, flags: number) => excel.process(body, flags));
  excel.onEvent = (entries) =>
    void page.evaluate((all) => (window as unknown as HostWindow).fireWorkbookEvent(all), entries);
  const pane = flavour === "web" ? await onTheWeb(page, sets) : await onWindows(page, sets);
  return {
    ...{ at, pane, excel, workbook, close: () => at.close() },
    press: async (functionName) => {
      const id = `${functionName}-${Date.now()}`;
      await page.evaluate((press) => (window as unknown as HostWindow).fireCommand(...press), [
        id,
        functionName,
      ] as const);
      await page.waitForFunction((done) => (window as unknown as HostWindow).completed.includes(done), id, {
        timeout: 90_000,
      });
    },
  };
}

/** Answers for both addresses from the build, so that nothing listens on any port. */
async function serve({ context }: Watched): Promise<void> {
  await context.route(`${excelOnTheWeb}/**`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: "<!doctype html><title>Simulated Excel</title><body></body>",
    }),
  );
  await context.route(`${addIn}/**`, (route) => {
    const path = resolve(root, "out/offline/addin", `.${new URL(route.request().url()).pathname}`);
    return existsSync(path)
      ? route.fulfill({
          contentType: types[extname(path)] ?? "application/octet-stream",
          body: readFileSync(path),
        })
      : route.fulfill({ status: 404 });
  });
}

async function onTheWeb(page: Page, sets: Sets): Promise<Frame> {
  await page.goto(`${excelOnTheWeb}/`);
  await page.evaluate(playWebHost, { url: `${addIn}/taskpane.html`, sets: JSON.stringify(sets) });
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the pane's frame is gone");
  return frame;
}

async function onWindows(page: Page, sets: Sets): Promise<Page> {
  await page.addInitScript(playWindowsHost, JSON.stringify(sets));
  await page.goto(`${addIn}/taskpane.html`);
  return page;
}
