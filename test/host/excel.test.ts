// What the Host over Excel does beyond the contract: how often it asks, how cells come to look, what it says when Excel cannot.
import { afterEach, describe, expect, it, vi } from "vitest";
import type { FilledCell, Mark } from "../../src/engine/value/filled";
import { openFile } from "../../src/host/file-host";
import type { Sets } from "../office/rich-api/requirements";
import { expectProblem } from "./contract";
import {
  analysis,
  contractBook,
  contractFile,
  fileName,
  ours,
  sheets,
  table,
  tabs,
} from "./contract-fixture";
import { openBench, type ExcelBench } from "./excel-bench";
import { sampleFile, sampleName, sampleSheets } from "../formats/package/filled";

let bench: ExcelBench;
afterEach(() => {
  expect(bench.excel.holes).toEqual([]);
  vi.unstubAllGlobals();
});

/** What the manifest asks for, and nothing more. */
const least: Sets = { ExcelApi: "1.9", SharedRuntime: "1.1" };

const mark = (a1: string, message = "不符"): Mark => ({ sheet: tabs.income, a1, severity: "error", message });

/** Round trips of one act. */
async function trips(act: () => Promise<unknown>): Promise<number> {
  const before = bench.excel.counters.roundTrips;
  await act();
  return bench.excel.counters.roundTrips - before;
}

describe("round trips", () => {
  it("2 to read, 3 to fill and mark, the first time and again, however many sheets", async () => {
    bench = openBench({}, sampleFile(), sampleName);
    const { host, excel, settle } = bench;
    const filled = sampleSheets();
    expect(filled.length).toBeGreaterThan(10);
    const marks = bench.workbook.sheets
      .slice(0, 9)
      .map(({ name: sheet }): Mark => ({ ...mark("B3"), sheet }));
    for (const round of ["first", "again"]) {
      expect(await trips(() => host.read()), round).toBe(2);
      const fill = async (): Promise<void> => {
        await host.write(filled);
        await host.mark(marks);
      };
      expect(await trips(fill), round).toBe(3);
    }
    expect(await trips(() => host.unmark())).toBe(3);
    expect(await trips(() => host.reveal({ sheet: marks[1]?.sheet ?? "", a1: "A1" }))).toBe(2);
    await settle();
    expect(excel.references).toBe(0);
    expect(excel.counters.requests).toBe(excel.counters.roundTrips);
  });

  it("reads a workbook in pieces when it does not come as a whole", async () => {
    bench = openBench({ payloadLimit: 100_000 }, sampleFile(), sampleName);
    const { host } = bench;
    expect(await trips(() => host.read())).toBeGreaterThan(4);
    expect(await host.read()).toEqual(await openFile(sampleFile(), sampleName).read());
  });

  it("writes in several requests what is too much for one, and still all or nothing", async () => {
    bench = openBench();
    const { host, excel, users } = bench;
    const row = (i: number): FilledCell[] => [
      { look: "text", text: `第${i}行${"的一段很长的说明文字".repeat(20)}` },
      { look: "amount", value: "1.00", formula: `=${"1+".repeat(100)}${i}` },
    ];
    const large = ours(
      "公开09",
      Array.from({ length: 6000 }, (_, i) => row(i)),
    );
    await host.write([table()]);
    const before = { users: users(), ours: bench.ours() };
    const wrote = await trips(() => host.write([table(), large]));
    expect(wrote).toBeGreaterThan(2);
    expect(bench.workbook.sheet("公开09").cell(5999, 1)?.formula).toMatch(/5999$/);
    await host.write([table()]);
    expect({ users: users(), ours: bench.ours() }).toEqual(before);
    // In the third request Excel gives up.
    const { roundTrips } = excel.counters;
    excel.beforeRoundTrip = (number) => {
      if (number === roundTrips + 3) excel.failAt(2);
    };
    await expectProblem(host.write([table(), large]), "excel-failed", "工作簿没有改动。");
    expect({ users: users(), ours: bench.ours() }).toEqual(before);
  });

  it("needs no more than the manifest asks for", async () => {
    bench = openBench({ sets: least });
    const { host, marks } = bench;
    const told: string[] = [];
    host.onChange((sheet) => told.push(sheet));
    const book = await host.read();
    // Without ExcelApi 1.13 nobody tells which cells are merged.
    expect(book.sheets[0]?.rows[0]).toEqual(["收入支出决算总表", "多余", null]);
    expect(book.sheets.slice(1)).toEqual(contractBook.sheets.slice(1));
    await host.write(sheets());
    await host.write(sheets());
    await host.mark([mark("C4")]);
    expect(marks()).toEqual([{ sheet: tabs.income, a1: "C4", severity: "error", note: null }]);
    await host.unmark();
    bench.user?.types(tabs.income, 3, 2, 1);
    await bench.settle();
    expect(told).toEqual([tabs.income]);
  });
});

describe("cells of ours", () => {
  it("look as they do in a file", async () => {
    bench = openBench();
    await bench.host.write(sheets());
    const sheet = bench.workbook.sheet("公开01");
    const look = (row: number, column: number) => sheet.cell(row, column)?.style;
    expect(look(0, 0)).toMatchObject({
      font: { name: "方正小标宋简体", size: 16 },
      horizontal: "Center",
      borders: {},
    });
    expect(look(1, 1)).toMatchObject({
      font: { name: "宋体", size: 11, bold: true },
      fill: "#F2F2F2",
      borders: { EdgeTop: { style: "Continuous" }, EdgeRight: { style: "Continuous" } },
      wrap: true,
    });
    expect(look(2, 1)).toMatchObject({ numberFormat: "#,##0.00", horizontal: "Right" });
    expect(look(3, 0)).toMatchObject({ indent: 1, horizontal: "Left" });
    expect(look(4, 0)).toMatchObject({ numberFormat: "@" });
    expect(look(4, 1)).toMatchObject({ numberFormat: "General" });
    expect(look(5, 1)).toMatchObject({ numberFormat: '0.0"%"' });
    expect(look(25, 0)).toMatchObject({ font: { size: 10 }, borders: {} });
    expect(sheet).toMatchObject({
      frozen: { rows: 2, columns: 0 },
      tabColor: "#5B7FB5",
      showGridlines: false,
    });
    expect([sheet.widths.get(0), sheet.widths.get(1), sheet.heights.get(0), sheet.heights.get(3)]).toEqual([
      ...[123.75, 99.75, 32, 18],
    ]);
    expect(sheet.merges).toHaveLength(2);
    expect(sheet.page).toMatchObject({ Orientation: "Portrait", PaperSize: "A4", PrintTitleRows: "$1:$2" });
  });

  it("have formulas that lead to the tabs as they are called here", async () => {
    bench = openBench();
    bench.workbook.addSheet("公开01");
    await bench.host.write(sheets());
    const sheet = bench.workbook.sheet("公开02（财决）");
    expect(sheet.cell(1, 1)?.formula).toBe("=ROUND('公开01（财决）'!B3,2)");
    expect(sheet.cell(3, 0)).toMatchObject({
      value: "去看",
      hyperlink: { documentReference: "'公开01（财决）'!B3" },
      style: { font: { underline: "Single", color: "#1F4E9E", name: "宋体" } },
    });
  });

  it("come with charts and coloured words", async () => {
    bench = openBench();
    await bench.host.write(sheets());
    const { charts, conditionalFormats } = bench.workbook.sheet("公开02（财决）");
    expect(charts).toMatchObject([
      {
        ...{ type: "Pie", source: "'公开02（财决）'!B2:B3", title: { text: "图1：构成" } },
        ...{
          place: { top: 6, left: 0, bottom: 16, right: 3 },
          labels: { ShowPercentage: true, NumberFormat: "0.0%" },
        },
        settings: { XAxisValues: "'公开02（财决）'!A2:A3", Point0Fill: "#5B7FB5", Point1Fill: "#A9CFEA" },
      },
    ]);
    expect(conditionalFormats).toMatchObject([
      {
        ...{ type: "CellValue", rule: { formula1: '="相符"', operator: "EqualTo" } },
        ...{ fill: "#C6EFCE", font: { color: "#006100" } },
      },
    ]);
  });

  it("are still all there when Excel cannot set up the page", async () => {
    bench = openBench();
    const { host, excel, workbook } = bench;
    await host.read();
    await host.write([table()]);
    const { actions } = excel.counters;
    await host.write([table()]);
    const again = excel.counters.actions - actions;
    await host.write([]);
    excel.failAt(again - 1);
    await expect(host.write([table()])).resolves.toHaveLength(1);
    expect(workbook.sheet("公开01").cell(2, 0)?.value).toBe("财政拨款");
    excel.stopFailing();
  });
});

describe("files and Excel", () => {
  it("know each other's sheets and marks", async () => {
    const file = openFile(contractFile(), fileName);
    await file.write(sheets());
    bench = openBench({}, file.bytes());
    const book = await bench.host.read();
    expect(book.sheets.map((sheet) => sheet.ours)).toEqual([...Array<undefined>(4), "公开01", "公开02"]);
    expect(book).toEqual(await file.read());
    const written = await bench.host.write(sheets());
    expect(written.map(({ name }) => name)).toEqual(["公开01", "公开02（财决）"]);
    expect(bench.workbook.sheets).toHaveLength(6);
    expect(bench.workbook.names.filter(({ name }) => name.startsWith("Caijue."))).toHaveLength(2);
  });

  it("read the same of the sample and of its other formats", async () => {
    for (const name of ["决算报表.xlsx", "上年决算报表.xlsx", "上年决算表.xlsx"]) {
      bench = openBench({}, sampleFile(name), name);
      expect(await bench.host.read()).toEqual(await openFile(sampleFile(name), name).read());
    }
  });
});

describe("marks", () => {
  it("leave formats and comments of the user alone", async () => {
    bench = openBench();
    const { workbook, host, users } = bench;
    const income = workbook.sheet(tabs.income);
    const place = { top: 3, left: 2, bottom: 3, right: 2 };
    income.conditionalFormats.push({
      ...{ id: "mine", areas: [place], type: "Custom", rule: { formula: '=LEN("x")>0' } },
      ...{ font: {}, fill: "#00FF00", stopIfTrue: false },
    });
    const comment = { sheet: income.id, row: 4, column: 2, author: "会计", replies: [] };
    workbook.comments.push({ ...comment, id: "theirs", content: "这里对吗？" });
    const before = users();
    await host.mark([mark("C4"), mark("C5"), mark("C6")]);
    expect(bench.marks().map(({ a1, note }) => [a1, note])).toEqual([
      ["C4", "不符"],
      ["C5", null],
      ["C6", "不符"],
    ]);
    await host.unmark();
    expect(users()).toEqual(before);
  });

  it("stay where somebody has answered", async () => {
    bench = openBench();
    const { workbook, host } = bench;
    await host.mark([mark("C4")]);
    workbook.comments[0]?.replies.push({ id: "r", content: "已查明", author: "会计" });
    await host.unmark();
    expect(workbook.comments).toHaveLength(1);
    expect(workbook.sheet(tabs.income).conditionalFormats).toEqual([]);
  });

  it("are set although somebody has taken earlier ones off since the workbook was read", async () => {
    bench = openBench();
    const { workbook, host } = bench;
    await host.mark([mark("C4")]);
    await host.read();
    workbook.sheet(tabs.income).conditionalFormats = [];
    workbook.comments = [];
    await host.mark([mark("C5")]);
    expect(bench.marks().map(({ a1 }) => a1)).toEqual(["C5"]);
  });

  it("are many, on one rule each", async () => {
    bench = openBench();
    const cells = Array.from({ length: 3000 }, (_, i) => mark(`D${i + 100}`));
    await bench.host.mark(cells);
    expect(bench.marks()).toHaveLength(3000);
    expect(bench.workbook.sheet(tabs.income).conditionalFormats.length).toBeLessThan(5);
  });
});

describe("other people at work", () => {
  it("a tab of our name appears while we write: we undo, look again and give way", async () => {
    bench = openBench();
    const { host, excel, workbook } = bench;
    await host.write([ours("公开01", [[{ look: "text", text: "旧" }]])]);
    const { roundTrips } = excel.counters;
    excel.beforeRoundTrip = (number) => {
      if (number === roundTrips + 2) workbook.addSheet("公开07");
    };
    const written = await host.write([table(), { ...analysis(), id: "公开07", name: "公开07" }]);
    expect(written.map(({ name }) => name)).toEqual(["公开01", "公开07（财决）"]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      ...contractBook.sheets.map(({ name }) => name),
      ...["公开01", "公开07", "公开07（财决）"],
    ]);
  });

  it("a sheet of ours goes while we write: it comes back", async () => {
    bench = openBench();
    const { host, excel, workbook } = bench;
    await host.write(sheets());
    const { roundTrips } = excel.counters;
    excel.beforeRoundTrip = (number) => {
      if (number === roundTrips + 2) workbook.remove(workbook.sheet("公开01"));
    };
    await host.write(sheets());
    expect(workbook.sheets.map(({ name }) => name).slice(4)).toEqual(["公开02（财决）", "公开01"]);
  });

  it("a sheet goes while we read: we read what is left", async () => {
    bench = openBench();
    const { host, excel, workbook } = bench;
    excel.beforeRoundTrip = (number) => {
      if (number === 2) workbook.remove(workbook.sheet(tabs.taken));
    };
    expect((await host.read()).sheets.map(({ name }) => name)).not.toContain(tabs.taken);
  });

  it("edits on the user's sheets survive, wherever they fall", async () => {
    bench = openBench();
    const { host, excel, workbook } = bench;
    let typed = 0;
    const told: string[] = [];
    host.onChange((sheet) => told.push(sheet));
    await host.read();
    excel.beforeRoundTrip = () => workbook.type(workbook.sheet(tabs.income), 3, 2, ++typed, "Remote");
    await host.write(sheets());
    await host.mark([mark("C4")]);
    await host.write([table()]);
    excel.beforeRoundTrip = () => undefined;
    await bench.settle();
    expect(workbook.sheet(tabs.income).cell(3, 2)?.value).toBe(typed);
    expect(told).toEqual(Array<string>(typed).fill(tabs.income));
  });

  it("a tab that is new since the workbook was read is listened to as well", async () => {
    bench = openBench();
    const { host, workbook, settle } = bench;
    const told: string[] = [];
    host.onChange((sheet) => told.push(sheet));
    await host.read();
    await settle();
    workbook.type(workbook.addSheet("新来的"), 0, 0, 1);
    await settle();
    expect(told).toEqual(["新来的"]);
  });
});

describe("what Excel cannot do is said in one sentence", () => {
  it("while a cell is being edited", async () => {
    bench = openBench();
    const { host, excel, workbook } = bench;
    const before = workbook.picture();
    excel.startEditing();
    await expectProblem(host.read(), "excel-busy", "Enter");
    await expectProblem(host.write(sheets()), "excel-busy");
    await expectProblem(host.mark([mark("C4")]), "excel-busy");
    excel.endEditing();
    expect(workbook.picture()).toEqual(before);
    await expect(host.read()).resolves.toEqual(contractBook);
  });

  it("when the user starts editing in the middle: it is undone when she has finished", async () => {
    bench = openBench();
    const { host, excel, workbook } = bench;
    await host.write([table()]);
    const before = bench.ours();
    const { roundTrips } = excel.counters;
    excel.beforeRoundTrip = (number) => {
      if (number !== roundTrips + 2) return;
      excel.failAt(60);
      excel.startEditing();
      setTimeout(() => excel.endEditing(), 30);
    };
    await expectProblem(host.write(sheets()), "excel-failed", "工作簿没有改动。");
    expect(bench.ours()).toEqual(before);
    expect(workbook.sheets).toHaveLength(5);
  });

  it("when not even undoing works: where the old content is", async () => {
    bench = openBench();
    const { host, excel, workbook } = bench;
    await host.write([table()]);
    await host.read();
    excel.failAt(120, "GeneralException", 1000);
    await expectProblem(host.write([table()]), "excel-failed", "“公开01（备份）”");
    excel.stopFailing();
    expect(workbook.sheet("公开01（备份）").visibility).toBe("Hidden");
  });

  it("when it is too old", async () => {
    bench = openBench({ sets: { ExcelApi: "1.3" } });
    await expectProblem(bench.host.read(), "excel-too-old", "Excel 2021");
  });

  it("when the workbook is empty", async () => {
    bench = openBench();
    for (const sheet of bench.workbook.sheets) sheet.rows.clear();
    await expectProblem(bench.host.read(), "book-empty", fileName);
  });
});
