// The worksheets that we write: two other readers see every value, formula and text; text never becomes a formula.
import * as XLSX from "@e965/xlsx";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { read } from "hucre";
import { describe, expect, it } from "vitest";
import { a1 } from "../../../src/engine/value/cell";
import type { CellLook, FilledCell, FilledSheet } from "../../../src/engine/value/filled";
import { readBook } from "../../../src/formats/workbook/read/read-book";
import { heightOf, layOut } from "../../../src/formats/workbook/write/sheet-layout";
import { sheetSequence } from "../../../src/formats/workbook/write/sheet-part";
import { writeSheets } from "../../../src/formats/workbook/write/write-sheets";
import { parseXml } from "../../../src/formats/xml/parse-xml";
import { cleanText } from "../../../src/formats/xml/xml-text";
import { file } from "../../host/fixtures";
import { filledSample, sampleFile, sampleName, sampleSheets } from "./filled";
import { textIn } from "./rich";
import { amount, head, ourSheets, sheet, text } from "./sheets";

const book = file({ 财决01表: [["收入", 1]] });
const write = (...sheets: FilledSheet[]): Uint8Array => writeSheets(book, "a.xlsx", sheets).bytes;
const xmlOf = (bytes: Uint8Array, number = 2): string =>
  textIn(unzipSync(bytes), `xl/worksheets/sheet${number}.xml`);

describe("the tables of the sample", () => {
  const sheets = sampleSheets();
  const bytes = filledSample(sheets);
  const expected = (one: FilledSheet) =>
    one.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const value = cell?.value === undefined ? cell?.text : Number(cell.value);
        return value === undefined || value === ""
          ? []
          : [{ at: a1(r, c), value, formula: cell?.formula?.slice(1) }];
      }),
    );

  it("has enough in it to prove something", () => {
    expect(sheets.length).toBeGreaterThanOrEqual(14);
    expect(sheets.flatMap(expected).filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(
      700,
    );
  });

  it("is the same for @e965/xlsx, formulas with their cached values", () => {
    const { Sheets } = XLSX.read(bytes);
    for (const one of sheets) {
      const cells = Object.entries(Sheets[one.name]!)
        .filter(([at, cell]) => !at.startsWith("!") && (cell as XLSX.CellObject).v !== undefined)
        .map(([at, cell]) => ({
          at,
          value: (cell as XLSX.CellObject).v,
          formula: (cell as XLSX.CellObject).f,
        }));
      expect(cells, one.name).toEqual(expected(one));
    }
  });

  it("is the same for hucre, which also sees the charts, the merged cells and the frozen header", async () => {
    const theirs = await read(bytes);
    for (const one of sheets) {
      const found = theirs.sheets.find(({ name }) => name === one.name)!;
      for (const { at, value, formula } of expected(one)) {
        const { r, c } = XLSX.utils.decode_cell(at);
        expect(found.rows[r]?.[c], `${one.name}!${at}`).toBe(value);
        expect(found.cells?.get(`${r},${c}`)?.formula, `${one.name}!${at}`).toBe(formula);
      }
      expect(found.merges ?? [], one.name).toHaveLength(one.merges.length);
      expect(found.freezePane?.rows, one.name).toBe(one.header.to + 1);
      expect(found.charts?.length ?? 0, one.name).toBe(one.charts.length);
    }
    expect(theirs.sheets.at(-1)?.charts?.length).toBe(7);
  });

  it("leaves the cells of the 财决 sheets as both readers saw them before", async () => {
    const before = readBook(sampleFile(), sampleName).sheets;
    expect(readBook(bytes, sampleName).sheets.slice(0, before.length)).toEqual(before);
    const theirs = await read(sampleFile());
    expect((await read(bytes)).sheets.slice(0, before.length).map(({ rows }) => rows)).toEqual(
      theirs.sheets.map(({ rows }) => rows),
    );
  });

  it("gives widths that keep every amount readable", () => {
    for (const one of sheets) {
      for (const row of one.rows) {
        for (const [c, cell] of row.entries()) {
          if (cell?.value === undefined) continue;
          const shown = Number(cell.value).toLocaleString("en", { minimumFractionDigits: 2 });
          expect(one.widths[c]! + 0.71, `${one.name} ${shown}`).toBeGreaterThan(shown.length + 1);
        }
      }
    }
  });
});

describe("text", () => {
  const awkward = [
    ...[
      "=1+1",
      "+8613800000000",
      "-5",
      "@SUM(A1)",
      "'引号",
      "0201",
      "1,234.50",
      "2022-01-01",
      "50%",
      "１２",
      "TRUE",
      "#REF!",
    ],
    ...[
      "_x0041_",
      "a_x000D_b",
      "  两端  ",
      "第一行\n第二行",
      "<b>&\"'",
      "\u0000\ud800x",
      "𠮷",
      "长".repeat(300),
    ],
  ];

  it("stays text for both readers, whatever it looks like", async () => {
    const bytes = write(
      sheet(
        "表",
        awkward.map((words) => [text(words)]),
      ),
    );
    const [, ours] = readBook(bytes, "a.xlsx").sheets;
    expect(ours?.rows.map(([value]) => value)).toEqual(awkward.map((words) => cleanText(words)));
    const cells = Object.entries(XLSX.read(bytes, { cellFormula: true }).Sheets["表"]!).filter(
      ([at]) => !at.startsWith("!"),
    );
    expect(cells.map(([, cell]) => [(cell as XLSX.CellObject).t, (cell as XLSX.CellObject).f])).toEqual(
      awkward.map(() => ["s", undefined]),
    );
    const theirs = (await read(bytes)).sheets[1]!.rows.map(([value]) => value);
    expect(theirs.map((value) => typeof value)).toEqual(awkward.map(() => "string"));
  });

  it("that Excel would read anew when someone edits the cell is kept by a sign in its style", () => {
    const bytes = write(
      sheet("表", [[text("=1+1"), text("收入"), text("1,234.50"), { look: "code", text: "0201" }]]),
    );
    const styles = [...xmlOf(bytes).matchAll(/<c r="[A-D]1" s="(\d+)"/g)].map(([, s]) => Number(s));
    const formats = [...textIn(unzipSync(bytes), "xl/styles.xml").matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    const named = formats.slice(1); // the first belongs to cellStyleXfs
    expect(styles.map((s) => named[s]!.includes('quotePrefix="1"'))).toEqual([true, false, true, false]);
    expect(named[styles[3]!]).toContain('numFmtId="49"');
  });

  it("comes back whole from any cell", () => {
    const anyText = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (words) => {
        const bytes = write(sheet("表", [words.map((word) => text(`a${word}`))]));
        const [, ours] = readBook(bytes, "a.xlsx").sheets;
        expect(ours?.rows[0]).toEqual(words.map((word) => cleanText(`a${word}`)));
      }),
      { numRuns: 60 },
    );
  });

  it("of a formula is its cached value too", () => {
    const bytes = write(sheet("表", [[{ look: "text", text: "不<符", formula: '=IF(1=2,"相符","不<符")' }]]));
    expect(xmlOf(bytes)).toContain('t="str"><f>IF(1=2,"相符","不&lt;符")</f><v>不&lt;符</v></c>');
  });
});

describe("the worksheet part", () => {
  const bytes = writeSheets(book, "a.xlsx", ourSheets()).bytes;

  it("has its elements in the order of the standard", () => {
    const number = [2, 3];
    for (const root of number.map((one) => parseXml(xmlOf(bytes, one)))) {
      const places = root.children.map(({ local }) => sheetSequence.indexOf(local));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("has rows and cells in order and a dimension that holds them all", () => {
    for (const xml of [xmlOf(bytes, 2), xmlOf(bytes, 3)]) {
      const refs = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"/g)].map(
        ([, c = "", r]) => Number(r) * 1000 + XLSX.utils.decode_col(c),
      );
      expect(refs).toEqual([...refs].sort((a, b) => a - b));
      expect(new Set(refs).size).toBe(refs.length);
      const { e } = XLSX.utils.decode_range(/<dimension ref="([^"]+)"/.exec(xml)![1]!);
      expect(Math.max(...refs)).toBeLessThanOrEqual((e.r + 1) * 1000 + e.c);
    }
  });

  it("links inside the workbook and colours words by rules of its own", () => {
    const xml = xmlOf(bytes, 3);
    expect(xml).toContain(`<hyperlink ref="A6" location="'公开01 收入支出决算总表'!B3"/>`);
    expect(xml).toMatch(
      /<conditionalFormatting sqref="B6"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"相符"<\/formula>/,
    );
    expect(xml).toMatch(/priority="2" operator="equal"><formula>"不""符"<\/formula>/);
  });

  it("draws borders around blanks inside a table and under merged cells, not beside it", () => {
    const places = layOut(
      sheet(
        "表",
        [
          [{ look: "title", text: "题" }, null, null],
          [head("甲"), null, head("乙")],
          [text("x"), null, amount("1.00")],
          [null, null, null],
          [{ look: "note", text: "注" }, null, null],
        ],
        { merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] },
      ),
    );
    expect(places.map((row) => row.map((place) => place?.like?.look ?? (place ? "blank" : "-")))).toEqual([
      ["title", "-", "-"],
      ["head", "head", "head"],
      ["text", "blank", "amount"],
      ["-", "-", "-"],
      ["note", "-", "-"],
    ]);
    expect(places[1]![1]!.cell).toBeNull();
  });

  it("prints zeros of amounts as blanks only where asked", () => {
    const zero = [[amount("0.00", "=0")]];
    const codes = (one: FilledSheet): string => textIn(unzipSync(write(one)), "xl/styles.xml");
    expect(codes(sheet("表", zero, { blankZeros: true }))).toContain('formatCode="#,##0.00;-#,##0.00;;@"');
    expect(codes(sheet("表", zero))).not.toContain(";;@");
  });
});

it("makes rows of wrapped text higher, and never leaves a title too low", () => {
  const looks: readonly CellLook[] = ["title", "head", "note", "text"];
  const cell = fc.record({
    look: fc.constantFrom(...looks),
    text: fc.string({ unit: "grapheme", maxLength: 200 }),
  });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 60 }),
      (cells, width) => {
        const row: FilledCell[] = cells;
        const widths = row.map(() => width);
        const one = sheet("表", [row], { widths });
        const height = heightOf(layOut(one)[0]!, 0, widths);
        const wider = heightOf(
          layOut(one)[0]!,
          0,
          widths.map((w) => w * 2),
        );
        if (height === undefined) return;
        expect(height).toBeGreaterThanOrEqual(wider ?? 0);
        if (cells.some(({ look }) => look === "title")) expect(height).toBeGreaterThanOrEqual(32);
      },
    ),
  );
});

it("gives each of many widths to its own column", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 254 }), { minLength: 1, maxLength: 30 }), (widths) => {
      const bytes = write(sheet("表", [[text("x")]], { widths }));
      const cols = [
        ...xmlOf(bytes).matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)" customWidth="1"\/>/g),
      ];
      expect(cols.map(([, min, max, width]) => [Number(min), Number(max), Number(width)])).toEqual(
        widths.map((width, i) => [i + 1, i + 1, Math.min(255, width + 0.71)]),
      );
    }),
    { numRuns: 30 },
  );
});

it("leaves every XML part of the package well-formed", () => {
  const parts = Object.entries(unzipSync(filledSample())).filter(([path]) => /\.(xml|rels)$/.test(path));
  for (const [path] of parts)
    expect(() => parseXml(textIn(Object.fromEntries(parts), path)), path).not.toThrow();
});
