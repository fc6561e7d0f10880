// One workbook, one result: whether the ribbon, the pane, the page or the command line is asked.
import { readFileSync } from "node:fs";
import mammoth from "mammoth";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Kit } from "../src/app/kit";
import { createSession, type Session } from "../src/app/session/session";
import { check } from "../src/app/verbs/check-workbook";
import { commands } from "../src/commands";
import type { Report } from "../src/engine/value/report";
import { createExcelHost } from "../src/host/excel";
import { kitOf } from "../src/page/page-kit";
import { openWorkbook as openInPage } from "../src/page/open-workbook";
import { caijue, Folder, thisYear } from "./help/command";
import { plant } from "./help/plant";
import { marksInExcel } from "./host/excel-bench";
import { marksInFile } from "./host/file-look";
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

const factsOf = (session: Session) => {
  const { facts, trouble } = session.getState();
  expect(trouble).toBeNull();
  return facts!;
};

const reportOf = (session: Session): Report => JSON.parse(JSON.stringify(factsOf(session).report)) as Report;

/** What a session gave away: the text that was copied, and the file that was saved. */
type Given = { text: string; docx: Uint8Array };

/** A session over the kit, and what it gives away. */
function sessionOf(kit: Kit): { session: Session; given: Given } {
  const given: Given = { text: "", docx: new Uint8Array() };
  kit.copy = (_, text) => Promise.resolve((given.text = text) !== "");
  kit.save = (_, content) => Promise.resolve(void (given.docx = content as Uint8Array));
  return { session: createSession(kit), given };
}

/** A session with the workbook in the page. */
async function inPage(file: Uint8Array = bytes) {
  const workbook = await openInPage(file, name);
  return { workbook, ...sessionOf(kitOf(workbook)) };
}

/** A session with the workbook in Excel, and how often a ribbon button opened the pane. */
async function inExcel(file: Uint8Array = bytes) {
  const excel = new SimulatedExcel(openInExcel(file, name));
  const realm = openRealm(excel);
  const showAsTaskpane = vi.fn(() => Promise.resolve());
  vi.stubGlobal("Excel", realm.Excel);
  vi.stubGlobal("OfficeExtension", realm.OfficeExtension);
  vi.stubGlobal("Office", { ...realm.Office, addin: { showAsTaskpane } });
  const kit = { ...kitOf((await inPage(file)).workbook), host: createExcelHost() };
  return { excel, showAsTaskpane, ...sessionOf(kit) };
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

/** What a workbook comes to at one door. */
type Result = {
  report: Report;
  /** Messages of the errors that count. */
  errors: string[];
  /** Texts of the sections that have no tables: 情况说明.txt has none. */
  texts: string[];
  docx: string;
  marks: ReturnType<typeof marksInFile>;
};

/** Messages of errors by sheet and cell are the same whoever sorts them. */
const sorted = (marks: Result["marks"]): Result["marks"] =>
  marks.toSorted((a, b) => `${a.sheet}!${a.a1}`.localeCompare(`${b.sheet}!${b.a1}`));

const wordsOf = async (docx: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;

async function resultOf(
  { session, given }: { session: Session; given: Given },
  marks: () => Result["marks"],
): Promise<Result> {
  await session.mark();
  expect(await session.saveWord()).toBe(true);
  const texts: string[] = [];
  for (const { id, level, blocks } of factsOf(session).report.sections) {
    if (level < 3 || blocks.some(({ kind }) => kind === "table")) continue;
    expect(await session.copy(id)).toBe(true);
    texts.push(given.text.trim());
  }
  const { open } = check(factsOf(session));
  return {
    report: reportOf(session),
    errors: open.flatMap(({ finding }) => (finding.severity === "error" ? [finding.message] : [])),
    texts,
    docx: await wordsOf(given.docx),
    marks: sorted(marks()),
  };
}

/** The same from the command line. */
async function resultOfCommands(file: Uint8Array) {
  const { explained = [], ...report } = await byCommandLine(file);
  const path = folder.put(name, file);
  const draft = await caijue("draft", path, "--out", folder.at("文稿"), "--force");
  const fill = await caijue("fill", path, "--mark", "--force", "--out", folder.at("已填.xlsx"));
  const settled = explained.flatMap(({ finding, holds }) => (holds ? [finding] : []));
  return {
    report,
    errors: report.findings.flatMap(({ severity, message }, i) =>
      severity === "error" && !settled.includes(i) ? [message] : [],
    ),
    docx: await wordsOf(readFileSync(folder.at("文稿", "部门决算.docx"))),
    marks: sorted(marksInFile(readFileSync(folder.at("已填.xlsx")))),
    text: readFileSync(folder.at("文稿", "情况说明.txt"), "utf8"),
    codes: [(await caijue("check", path)).code, draft.code, fill.code],
    said: draft.out,
  };
}

describe("the same of a workbook on which a person has worked", () => {
  const sentence = "这一句是人改过的。";
  let answered: Uint8Array;
  let settled: Uint8Array;

  beforeAll(async () => {
    const { workbook, session } = await inPage();
    await session.start();
    session.type("公开时间|内容", "2023年9月8日");
    expect(await session.save()).toBe(true);
    const { report } = factsOf(session);
    const { text } = report.sections.find(({ id }) => id === "income")!;
    session.edit("income", 0, `${sentence}${text.split("\n")[0]!}`);
    const errors = report.findings.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(1);
    expect(await session.explain(errors[0]!, "系统取数口径不同")).toBe(true);
    await session.check();
    answered = workbook.file().bytes;
    for (const error of errors.slice(1)) await session.explain(error, "系统取数口径不同");
    settled = workbook.file().bytes;
    session.dispose();
  }, 60_000);

  it("report, text, marks and what counts", async () => {
    const { codes, said, text, ...expected } = await resultOfCommands(answered);
    expect(text).toContain(sentence);
    expect(expected.docx).toContain(sentence);
    expect(text).toContain("2023年9月8日");
    expect(expected.marks.length).toBeGreaterThan(3);
    expect(expected.errors.length).toBeGreaterThan(0);
    expect(codes).toEqual([1, 1, 1]);
    expect(said).toContain("已按“决算文稿修改”表套用 1 处修改。");

    const page = await inPage(answered);
    await page.session.start();
    const { texts, ...result } = await resultOf(page, () => marksInFile(page.workbook.file().bytes));
    expect(result).toEqual(expected);
    expect(texts.length).toBeGreaterThan(9);
    for (const one of texts) expect(text).toContain(one);

    const excel = await inExcel(answered);
    await excel.session.start();
    const marks = () => marksInExcel(excel.excel.workbook);
    expect(await resultOf(excel, marks)).toEqual({ ...expected, texts });
    await commands.check!(excel.session);
    expect(await resultOf(excel, marks)).toEqual({ ...expected, texts });
    excel.session.dispose();
  }, 120_000);

  it("nothing is wrong any more once all errors are explained", async () => {
    const { codes, ...expected } = await resultOfCommands(settled);
    expect(codes).toEqual([0, 0, 0]);
    expect(expected.errors).toEqual([]);
    const page = await inPage(settled);
    await page.session.start();
    expect(check(factsOf(page.session)).open.filter(({ finding }) => finding.severity === "error")).toEqual(
      [],
    );
    expect(await resultOf(page, () => marksInFile(page.workbook.file().bytes))).toMatchObject({
      errors: [],
      marks: expected.marks,
    });
  }, 120_000);
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
