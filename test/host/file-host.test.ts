// A file as a Host: what it reads, writes, marks and gives back, and that nothing is left half-done.
import { unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { Problem } from "../../src/engine/value/problem";
import { readBook } from "../../src/formats/workbook/read/read-book";
import { openFile } from "../../src/host/file-host";
import { file } from "./fixtures";
import { changedParts, richWith, richXlsx, textIn } from "../formats/package/rich";
import { ourSheets, sheet, text } from "../formats/package/sheets";

const tab = "Z01 收入支出决算总表(财决01表)";
const marks = [{ sheet: tab, a1: "B5", severity: "error", message: "不符" }] as const;

describe("an .xlsx", () => {
  it("reads the sheets and says which are ours", async () => {
    const host = openFile(richXlsx(), "决算报表.xlsx");
    expect(await host.read()).toEqual(readBook(richXlsx(), "决算报表.xlsx"));
    await host.write(ourSheets());
    const book = await host.read();
    expect(book.sheets.map(({ name, ours }) => [name, ours])).toEqual([
      [tab, undefined],
      ["图表 & 图片", undefined],
      ["It's hidden", undefined],
      ["公开01 收入支出决算总表", "公开01"],
      ["决算分析", "决算分析"],
    ]);
  });

  it("writes, marks and unmarks in the bytes that it gives", async () => {
    const given = richXlsx();
    const host = openFile(given, "决算报表.xlsx");
    expect(await host.write(ourSheets())).toEqual([
      { id: "公开01", name: "公开01 收入支出决算总表", renamed: false },
      { id: "决算分析", name: "决算分析", renamed: false },
    ]);
    const written = host.bytes();
    await host.mark(marks);
    expect(changedParts(written, host.bytes())).toContain("xl/comments1.xml");
    await host.unmark();
    expect(changedParts(written, host.bytes())).toEqual([]);
    expect(given).toEqual(richXlsx());
    expect(host.fileName()).toBe("决算报表.xlsx");
  });

  it("takes over a sheet of the user's that ours adopts, in its place, and no other", async () => {
    const host = openFile(file({ 决算补充资料: [["职责", "旧"]], 财决01表: [["收入", 1]] }), "a.xlsx");
    const answers = sheet("决算补充资料", [[text("职责"), text("新")]], { adopts: true });
    expect(await host.write([answers])).toEqual([
      { id: "决算补充资料", name: "决算补充资料", renamed: false },
    ]);
    const { sheets } = await host.read();
    expect(sheets.map(({ name, ours, rows }) => [name, ours, rows[0]])).toEqual([
      ["决算补充资料", "决算补充资料", ["职责", "新"]],
      ["财决01表", undefined, ["收入", 1]],
    ]);
    const bytes = host.bytes();
    await host.write([answers]);
    expect(Buffer.compare(host.bytes(), bytes)).toBe(0);
    const stranger = openFile(file({ 决算补充资料: [["职责", "旧"]] }), "a.xlsx");
    const [result] = await stranger.write([sheet("决算补充资料", answers.rows)]);
    expect(result?.renamed).toBe(true);
  });

  it("never adopts a tab that is no worksheet", async () => {
    const host = openFile(richXlsx(), "a.xlsx");
    const [result] = await host.write([sheet("图", [[text("x")]], { name: "Chart1", adopts: true })]);
    expect(result).toEqual({ id: "图", name: "Chart1（财决）", renamed: true });
  });
});

describe("an .xls", () => {
  const xls = file({ 财决01表: [["收入", 1.5]] }, "biff8");

  it("stays what it is until something is written, then becomes an .xlsx", async () => {
    const host = openFile(xls, "决算.报表.xls");
    await host.unmark();
    expect([host.fileName(), host.bytes()]).toEqual(["决算.报表.xls", xls]);
    await host.write(ourSheets());
    expect(host.fileName()).toBe("决算.报表.xlsx");
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual([
      "财决01表",
      "公开01 收入支出决算总表",
      "决算分析",
    ]);
  });

  it("can be marked straight away", async () => {
    const host = openFile(xls, "决算报表.xls");
    await host.mark([{ ...marks[0], sheet: "财决01表" }]);
    expect(host.fileName()).toBe("决算报表.xlsx");
    expect(textIn(unzipSync(host.bytes()), "xl/comments1.xml")).toContain("不符");
  });
});

it("rejects with a Problem and leaves the bytes as they were", async () => {
  const bytes = richWith({ "xl/styles.xml": (xml) => xml.slice(0, -30) });
  const host = openFile(bytes, "坏.xlsx");
  await expect(host.write(ourSheets())).rejects.toThrow(Problem);
  await expect(host.mark(marks)).rejects.toThrow(/“坏.xlsx”已损坏/);
  expect(host.bytes()).toBe(bytes);
  const none = openFile(new Uint8Array(), "空.xlsx");
  await expect(none.read()).rejects.toThrow(/文件是空的/);
  expect(none.fileName()).toBe("空.xlsx");
});

it("shows a cell where the page wants it, and tells of no change", async () => {
  const reveal = vi.fn();
  const listener = vi.fn();
  const host = openFile(richXlsx(), "a.xlsx", reveal);
  const stop = host.onChange(listener);
  await host.reveal({ sheet: tab, a1: "B5" });
  await host.write(ourSheets());
  stop();
  expect(reveal.mock.calls).toEqual([[{ sheet: tab, a1: "B5" }]]);
  expect(listener).not.toHaveBeenCalled();
});
