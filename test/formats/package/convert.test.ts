// An .xls becomes an .xlsx: values, number formats, merged cells, widths and hidden sheets come along.
import * as XLSX from "@e965/xlsx";
import fc from "fast-check";
import { read } from "hucre";
import { describe, expect, it } from "vitest";
import { readBook } from "../../../src/formats/workbook/read/read-book";
import { toXlsx } from "../../../src/formats/workbook/write/convert";
import { columnsOf } from "../../../src/formats/workbook/write/widths";
import {
  biff5,
  biffStream,
  bytesOf,
  expectProblem,
  file,
  join,
  record,
  sheetOf,
  workbook,
} from "../../host/fixtures";
import { sampleFile } from "./filled";
import { richXlsx } from "./rich";

const convert = (bytes: Uint8Array): Uint8Array => toXlsx(bytes, "决算报表.xls");
const sheetsOf = (bytes: Uint8Array) => readBook(bytes, "a").sheets;

describe("the sample .xls", () => {
  const xls = sampleFile("决算报表.xls");
  const xlsx = convert(xls);
  const before = XLSX.read(xls, { cellNF: true, cellStyles: true });
  const after = XLSX.read(xlsx, { cellNF: true, cellStyles: true });

  it("keeps every value, for our reader and for another", async () => {
    expect(sheetsOf(xlsx)).toEqual(sheetsOf(xls));
    const [theirs, ours] = [await read(xlsx), sheetsOf(xlsx)];
    for (const [i, { rows }] of theirs.sheets.entries()) {
      const values = rows.flat().filter((value) => value !== null && value !== "");
      expect(values).toEqual(ours[i]!.rows.flat().filter((value) => value !== null));
    }
  });

  it("keeps number formats and merged cells", () => {
    expect(after.SheetNames).toEqual(before.SheetNames);
    for (const name of before.SheetNames) {
      const [old, now] = [before.Sheets[name]!, after.Sheets[name]!];
      expect(merged(now), name).toEqual(merged(old));
      const formats = (sheet: XLSX.WorkSheet) =>
        Object.entries(sheet).flatMap(([at, cell]) => {
          const { t, z } = cell as XLSX.CellObject;
          return at.startsWith("!") || t !== "n" ? [] : [[at, z]];
        });
      expect(formats(now), name).toEqual(formats(old));
    }
  });

  it("keeps column widths, as LibreOffice and Excel count them", () => {
    const [, original] = columnsOf(biffStream(xls));
    expect(original!.length).toBeGreaterThan(5);
    const { "!cols": columns } = after.Sheets[after.SheetNames[1]!]!;
    expect(columns!.slice(0, original!.length).map((column) => column.width)).toEqual(
      original!.map((column) => column!.width),
    );
  });

  it("gives the same bytes every time", () => {
    expect(Buffer.compare(convert(xls), xlsx)).toBe(0);
  });
});

it("leaves an .xlsx as it is", () => {
  const bytes = richXlsx();
  expect(convert(bytes)).toBe(bytes);
});

const merged = (sheet: XLSX.WorkSheet): string[] =>
  (sheet["!merges"] ?? []).map((area) => XLSX.utils.encode_range(area)).sort();

const styled = (
  book = workbook({
    财决01表: [["收入", 1234.5, 0.125, 44926, true, "=1+1"]],
    隐藏: [["x"]],
    财决02表: [["y"]],
  }),
) => {
  const sheet = sheetOf(book, "财决01表") as Record<string, XLSX.CellObject>;
  Object.assign(sheet.B1!, { z: "#,##0.00" });
  Object.assign(sheet.C1!, { z: "0.0%" });
  Object.assign(sheet.D1!, { z: 'yyyy"年"m"月"d"日"' });
  Object.assign(sheet, {
    "!cols": [{ wch: 30 }, { wch: 12, hidden: true }],
    "!merges": [XLSX.utils.decode_range("A2:B3")],
  });
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
  return book;
};

describe("a small .xls", () => {
  const xlsx = convert(bytesOf(styled(), "biff8"));
  const { Sheets, Workbook } = XLSX.read(xlsx, { cellNF: true, cellStyles: true });
  const sheet = Sheets.财决01表!;

  it("keeps formats, dates, booleans and text that looks like a formula", () => {
    const cell = (at: string): XLSX.CellObject => sheet[at] as XLSX.CellObject;
    expect([cell("B1").v, cell("B1").z]).toEqual([1234.5, "#,##0.00"]);
    expect([cell("C1").v, cell("C1").z]).toEqual([0.125, "0.0%"]);
    expect([cell("D1").v, cell("D1").z]).toEqual([44926, 'yyyy"年"m"月"d"日"']);
    expect([cell("E1").t, cell("E1").v]).toEqual(["b", true]);
    expect([cell("F1").t, cell("F1").v, cell("F1").f]).toEqual(["s", "=1+1", undefined]);
    expect(sheetsOf(xlsx)[0]!.rows[0]![3]).toBe("2022年12月31日");
  });

  it("keeps hidden sheets and columns", () => {
    expect(Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 1, 0]);
    expect(sheet["!cols"]?.[1]?.hidden).toBe(true);
  });

  it("shows a sheet when all are hidden: Excel opens no workbook without one", () => {
    const book = workbook({ 甲: [["x"]], 乙: [["y"]] });
    book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 1 }] };
    expect(sheetsOf(convert(bytesOf(book, "biff8"))).map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it("writes what formulas last came to", () => {
    const cells = [[2, { t: "n", v: 4, f: "A1*2" } as XLSX.CellObject]];
    const now = XLSX.read(convert(file({ 表: cells }, "biff8"))).Sheets.表!;
    expect([(now.B1 as XLSX.CellObject).v, (now.B1 as XLSX.CellObject).f]).toEqual([4, undefined]);
  });
});

describe("what else is called .xls", () => {
  it("is converted too: GBK of Excel 95", () => {
    const xlsx = convert(
      biff5("财决01表", [
        ["项目", "金额"],
        ["收入", 1234.5],
      ]),
    );
    expect(sheetsOf(xlsx)).toEqual([
      {
        name: "财决01表",
        hidden: false,
        top: 0,
        left: 0,
        rows: [
          ["项目", "金额"],
          ["收入", 1234.5],
        ],
      },
    ]);
  });

  it("is converted too: a table of a page, numbers as they were written", () => {
    const page =
      "<html><table><tr><td>收入</td><td>1,234.50</td><td>7.1%</td><td>0201</td></tr></table></html>";
    const xlsx = convert(new TextEncoder().encode(page));
    expect(sheetsOf(xlsx)[0]!.rows).toEqual(sheetsOf(new TextEncoder().encode(page))[0]!.rows);
    const sheet = Object.values(XLSX.read(xlsx, { cellNF: true }).Sheets)[0]!;
    expect((sheet.B1 as XLSX.CellObject).z).toBe("#,##0.00");
    expect((sheet["!cols"] ?? []).length).toBe(0);
    expect(
      (XLSX.read(xlsx, { cellStyles: true }).Sheets[Object.keys(XLSX.read(xlsx).Sheets)[0]!]!["!cols"] ?? [])
        .length,
    ).toBe(4);
  });

  it("is converted too: SpreadsheetML", () => {
    const xml = bytesOf(styled(), "xlml");
    expect(sheetsOf(convert(xml))).toEqual(sheetsOf(xml));
  });

  it("gets names that Excel allows, each its own", () => {
    const long = "一".repeat(40);
    const page = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${[
      `${long}甲`,
      `${long}乙`,
      "a/b",
    ]
      .map(
        (name) =>
          `<Worksheet ss:Name="${name}"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet>`,
      )
      .join("")}</Workbook>`;
    expect(sheetsOf(convert(new TextEncoder().encode(page))).map(({ name }) => name)).toEqual([
      "一".repeat(31),
      `${"一".repeat(27)}（重名）`,
      "a／b",
    ]);
  });
});

describe("widths", () => {
  const bof = record(0x0809, 0x0600, 0x0010, 0, 0, 0, 0, 0, 0);
  const globals = (start: number) => [
    record(0x0809, 0x0600, 5, 0, 0, 0, 0, 0, 0),
    record(0x85, start, 0, Uint8Array.of(0, 0, 1, 0, 65)),
    record(0x0a),
  ];
  const stream = (...columns: Uint8Array[]): Uint8Array => {
    const start = join(...globals(0)).length;
    return join(...globals(start), bof, ...columns, record(0x0a));
  };

  it("are read for ranges of columns, in 256ths of a character, with those that are hidden", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 1, max: 65_000 }),
        fc.boolean(),
        (first, more, width, hidden) => {
          const [columns] = columnsOf(
            stream(record(0x7d, first, first + more, width, 15, hidden ? 1 : 0, 0)),
          );
          expect(columns!.length).toBe(Math.min(256, first + more + 1));
          expect(columns![first]).toEqual({ width: width / 256, hidden });
          expect(columns!.slice(0, first).every((column) => column === undefined)).toBe(true);
        },
      ),
    );
  });

  it("are left out where the stream is damaged, and never fail", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 80 }), (junk, cut) => {
        const bytes = stream(record(0x7d, 0, 3, 2560, 15, 0, 0));
        expect(() => columnsOf(join(bytes.slice(0, cut), junk))).not.toThrow();
      }),
    );
    expect(columnsOf(stream(record(0x7d, 0, 3)))).toEqual([[]]);
    expect(columnsOf(new Uint8Array())).toEqual([]);
  });
});

it("refuses what the reader refuses, with the same sentence", () => {
  expectProblem("not-a-workbook", () => convert(new TextEncoder().encode("a,b\n1,2\n")), /CSV/);
  expectProblem("file-damaged", () => convert(sampleFile("决算报表.xls").slice(0, 9000)));
});
