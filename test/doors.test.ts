// One workbook, one Report: whether the ribbon, the pane, the page or the command line is asked.
import { readFileSync } from "node:fs";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { commands } from "../src/commands";
import type { Report } from "../src/engine/value/report";
import { createExcelHost } from "../src/host/excel";
import { kitOf } from "../src/page/page-kit";
import { openWorkbook as openInPage } from "../src/page/open-workbook";
import { createSession, type Session } from "../src/app/session/session";
import { caijue, Folder, thisYear } from "./help/command";
import { plant } from "./help/plant";
import { SimulatedExcel } from "./office/excel";
import { openWorkbook as openInExcel } from "./office/model/from-file";
import { openRealm } from "./office/realm";

const name = "决算报表.xlsx";
/** 财决04 合计 of 基本支出, one hundred 元 too much. */
const bytes = plant(readFileSync(thisYear), "Z04 支出决算表", "F9", 9_615_186.92);

const folder = new Folder();
afterAll(() => folder.remove());
afterEach(() => vi.unstubAllGlobals());

async function byCommandLine(file: Uint8Array): Promise<Report> {
  const { out, err } = await caijue("check", folder.put(name, file), "--json");
  expect(err).toBe("");
  return JSON.parse(out) as Report;
}

const reportOf = (session: Session): Report => {
  const { facts, trouble } = session.getState();
  expect(trouble).toBeNull();
  return JSON.parse(JSON.stringify(facts?.report)) as Report;
};

/** A session with the workbook in the page. */
async function inPage() {
  const workbook = await openInPage(bytes, name);
  return { workbook, session: createSession(kitOf(workbook)) };
}

/** A session with the workbook in Excel, and how often a ribbon button opened the pane. */
async function inExcel() {
  const excel = new SimulatedExcel(openInExcel(bytes, name));
  const realm = openRealm(excel);
  const showAsTaskpane = vi.fn(() => Promise.resolve());
  vi.stubGlobal("Excel", realm.Excel);
  vi.stubGlobal("OfficeExtension", realm.OfficeExtension);
  vi.stubGlobal("Office", { ...realm.Office, addin: { showAsTaskpane } });
  const kit = { ...kitOf((await inPage()).workbook), host: createExcelHost() };
  return { excel, showAsTaskpane, session: createSession(kit) };
}

describe("the same Report", () => {
  it("from command line, page, pane and ribbon", async () => {
    const expected = await byCommandLine(bytes);
    expect(expected.findings.length).toBeGreaterThan(0);

    const page = await inPage();
    await page.session.start();
    expect(reportOf(page.session)).toEqual(expected);

    const { session, showAsTaskpane } = await inExcel();
    await session.start();
    expect(reportOf(session)).toEqual(expected);

    await commands.check!(session);
    expect(reportOf(session)).toEqual(expected);
    expect(showAsTaskpane).toHaveBeenCalledOnce();
    expect(session.getState().screen).toBe("checks");
    session.dispose();
  }, 60_000);

  it("once everything was generated, too, and from the file that was saved then", async () => {
    const page = await inPage();
    expect(await page.session.generate()).toBe(true);
    const report = reportOf(page.session);
    expect(await byCommandLine(page.workbook.file().bytes)).toEqual(report);

    const { session } = await inExcel();
    await commands.generate!(session);
    expect(reportOf(session)).toEqual(report);
    session.dispose();
  }, 60_000);
});

describe("ribbon buttons", () => {
  it("open the document in the pane", async () => {
    const { session, showAsTaskpane } = await inExcel();
    await commands.draft!(session);
    expect(showAsTaskpane).toHaveBeenCalledOnce();
    expect(session.getState().screen).toBe("draft");
    expect(session.getState().facts?.report.sections.length).toBeGreaterThan(5);
    session.dispose();
  }, 60_000);

  it("take marks off without opening the pane", async () => {
    const { excel, session, showAsTaskpane } = await inExcel();
    await session.start();
    await session.mark();
    const marked = () =>
      excel.workbook.sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0).length;
    expect(marked()).toBeGreaterThan(0);
    await commands.clearMarks!(session);
    expect(marked()).toBe(0);
    expect(showAsTaskpane).not.toHaveBeenCalled();
    session.dispose();
  }, 60_000);
});
