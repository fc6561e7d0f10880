// Checks that what is no readable workbook is refused with one clear sentence, quickly and without using up memory.
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { limits } from "../../src/formats/bytes/limits";
import { readBook } from "../../src/formats/workbook/read/read-book";
import type { Book } from "../../src/engine/value/cell";
import type { ProblemCode } from "../../src/engine/value/problem";
import { Problem } from "../../src/engine/value/problem";
import {
  biff5,
  biffStream,
  expectProblem,
  file,
  gbk,
  join,
  ole,
  patched,
  record,
  utf16,
  withSheetXml,
  worksheetXml,
} from "../host/fixtures";

const read = (bytes: Uint8Array) => (): Book => readBook(bytes, "决算报表.xlsx");
const refuse = (code: ProblemCode, bytes: Uint8Array, detail?: RegExp): void =>
  expectProblem(code, read(bytes), detail);

const good = file({
  财决01表: [
    ["项目", "金额"],
    ["收入", 1.5],
  ],
  财决02表: [["甲"]],
});
const goodXls = file(
  {
    财决01表: [
      ["项目", "金额"],
      ["收入", 1.5],
    ],
    财决02表: [["甲"]],
  },
  "biff8",
);

describe("what is no workbook", () => {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const zip = (...names: string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<x/>")])));

  test.each<[string, Uint8Array, RegExp]>([
    ["an empty file", new Uint8Array(), /文件是空的/],
    ["CSV", text("项目,金额\n收入,1\n"), /纯文本或 CSV/],
    ["CSV in GBK", gbk("项目,金额\r\n收入,1\r\n"), /纯文本或 CSV/],
    ["text in UTF-16", utf16("项目\t金额"), /纯文本或 CSV/],
    ["a PDF", text("%PDF-1.7\n1 0 obj"), /PDF/],
    ["a PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), /图片/],
    ["a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), /图片/],
    ["an RTF", text("{\\rtf1\\ansi"), /RTF/],
    ["a RAR", text("Rar!\x1a\x07\x00"), /压缩包/],
    ["an MHTML page", text("MIME-Version: 1.0\r\nContent-Type: multipart/related"), /MHTML/],
    ["a page without tables", text("<!DOCTYPE html><html><body>请登录</body></html>"), /没有表格的网页/],
    ["other XML", text('<?xml version="1.0"?><报表><行>1</行></报表>'), /其他 XML/],
    ["a .docx", zip("[Content_Types].xml", "word/document.xml"), /Word 文档/],
    ["a .pptx", zip("[Content_Types].xml", "ppt/presentation.xml"), /PowerPoint/],
    ["an .ods", zip("META-INF/manifest.xml", "content.xml"), /OpenDocument/],
    ["an .xlsb", file({ 表: [[1]] }, "xlsb"), /xlsb/],
    ["a ZIP", zip("决算报表.xlsx", "说明.txt"), /普通压缩包/],
    ["a .doc", ole("/WordDocument", new Uint8Array(5000)), /Word 文档/],
    ["another OLE file", ole("/Contents", new Uint8Array(5000)), /没有工作簿/],
    ["a lone byte", Uint8Array.of(0x50), /纯文本/],
  ])("%s", (_, bytes, detail) => {
    refuse("not-a-workbook", bytes, detail);
  });

  test("random bytes, also behind every magic number", () => {
    const magics = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [9, 8, 16, 0],
      [9, 0, 4, 0],
      [0x3c],
      [0xff, 0xfe],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...magics),
        fc.uint8Array({ minLength: 1, maxLength: 2000 }),
        (magic, rest) => {
          expect(read(Uint8Array.from([...magic, ...rest]))).toThrow(Problem);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("passwords", () => {
  test("an encrypted .xlsx", () => {
    const info = Uint8Array.of(4, 0, 4, 0, 0x40, 0, 0, 0);
    refuse("password-protected", ole("/EncryptedPackage", new Uint8Array(6000)));
    refuse("password-protected", ole("/EncryptionInfo", info), /./);
  });

  test("an encrypted .xls", () => {
    const stream = biffStream(goodXls);
    const bof = 4 + stream[2]!;
    const protectedStream = join(
      stream.slice(0, bof),
      record(0x2f, 1, 1, 1, new Uint8Array(48)),
      stream.slice(bof),
    );
    refuse("password-protected", ole("/Workbook", protectedStream));
    refuse("password-protected", ole("/Book", protectedStream));
  });

  test("an encrypted ZIP entry", () => {
    const bytes = good.slice();
    const directory = indexOf(bytes, [0x50, 0x4b, 1, 2]);
    bytes[directory + 8]! |= 1;
    refuse("password-protected", bytes);
  });
});

describe("damage", () => {
  test("an .xlsx cut off anywhere", () => {
    for (let length = 4; length < good.length; length += 97)
      refuse("file-damaged", good.slice(0, length), /不完整/);
  });

  test("an .xls cut off anywhere", () => {
    expectNoticed(goodXls, (length) => goodXls.slice(0, length), { min: 0, max: goodXls.length - 1 });
  });

  test("a BIFF stream cut off anywhere", () => {
    const stream = biffStream(goodXls);
    for (let length = 8; length < stream.length - 4; length += 7)
      refuse("file-damaged", stream.slice(0, length), /不完整/);
  });

  test("a changed byte is noticed or does not matter", () => {
    const changed = (at: number): Uint8Array =>
      good.map((byte, i) => (i === at ? byte ^ (1 << (at % 8)) : byte));
    expectNoticed(good, changed, { min: 0, max: good.length - 1 });
  });

  /** Damaged by `damage`, the file is refused or still reads the same: its padding was hit. */
  function expectNoticed(
    bytes: Uint8Array,
    damage: (n: number) => Uint8Array,
    range: { min: number; max: number },
  ): void {
    const whole = read(bytes)();
    fc.assert(
      fc.property(fc.integer(range), (n) => {
        let book: Book;
        try {
          book = read(damage(n))();
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          return;
        }
        expect(book).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  }

  // An .xls has no checksums: its cells may be wrong then, but reading ends, and nothing else is thrown.
  test.each([
    ["an OLE file", goodXls],
    ["a BIFF8 stream", biffStream(goodXls)],
    ["a BIFF5 stream", biff5("财决01表", [["收入", 1.5]])],
  ])("changed bytes in %s", (_, bytes) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 3 }), (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        try {
          expect(read(changed)().sheets.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a formula record that is too short to hold one", () => {
    const stream = biff5("表", [["甲", 1]]);
    const number = indexOf(stream, [0x03, 0x02, 14, 0]);
    stream.set([0x06, 0x02], number);
    refuse("file-damaged", stream, /不完整/);
  });

  test("shared strings that end within one", () => {
    const stream = (...strings: number[]): Uint8Array =>
      join(record(0x0809, 0x0600, 5, 0, 0), record(0xfc, 9, 0, 9, 0, Uint8Array.from(strings)), record(0x0a));
    quickly(() => refuse("file-damaged", stream(1, 0, 0, 97, 5), /不完整/));
    refuse("file-damaged", stream(3, 0, 1, 97, 0, 98), /不完整/);
    refuse("file-damaged", stream(1, 0, 8, 97, 255), /不完整/);
    refuse("book-empty", stream(1, 0, 0, 97));
  });

  test("an OLE file whose sectors or directory run in a circle", () => {
    const circle = (change: (view: DataView) => void): Uint8Array => {
      const bytes = goodXls.slice();
      change(new DataView(bytes.buffer));
      return bytes;
    };
    const fat = (view: DataView): number => (view.getUint32(76, true) + 1) * 512;
    const directory = (view: DataView): number => (view.getUint32(48, true) + 1) * 512;
    refuse(
      "file-damaged",
      circle((view) =>
        view.setUint32(fat(view) + view.getUint32(48, true) * 4, view.getUint32(48, true), true),
      ),
    );
    refuse(
      "file-damaged",
      circle((view) =>
        view.setUint32(fat(view) + view.getUint32(60, true) * 4, view.getUint32(60, true), true),
      ),
    );
    const selfLinked = circle((view) => {
      for (let entry = directory(view); entry < directory(view) + 512; entry += 128) {
        for (const link of [68, 72])
          if (view.getInt32(entry + link, true) < 0) view.setUint32(entry + link, 1, true);
      }
    });
    expect(read(selfLinked)()).toEqual(read(goodXls)());
  });

  test("SpreadsheetML that is cut off", () => {
    const xml = file({ 表: [["甲", 1]] }, "xlml");
    refuse("file-damaged", xml.slice(0, xml.length - 30), /不完整|完整的 XML/);
  });

  test("parts that are missing, cut off or point nowhere", () => {
    refuse(
      "file-damaged",
      patched(good, "xl/worksheets/sheet2.xml", (xml) => xml.slice(0, xml.length / 2)),
      /sheet2\.xml 不是完整的 XML/,
    );
    refuse(
      "file-damaged",
      patched(good, "xl/sharedStrings.xml", () => ""),
      /sharedStrings/,
    );
    refuse(
      "file-damaged",
      patched(good, "xl/_rels/workbook.xml.rels", (xml) => xml.replace("sheet2", "sheet9")),
      /财决02表/,
    );
    refuse(
      "file-damaged",
      withSheetXml(worksheetXml('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')),
      /“表”无法读取/,
    );
  });

  test("addresses beyond Excel's own limits", () => {
    refuse(
      "file-damaged",
      withSheetXml(worksheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
      /行列范围/,
    );
    refuse(
      "file-damaged",
      withSheetXml(worksheetXml('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')),
      /行列范围/,
    );
    refuse(
      "file-damaged",
      new TextEncoder().encode('<table><tr><td colspan="999999999">a</td><td>b</td></tr></table>'),
      /行列范围/,
    );
  });
});

describe("what would use up memory or time", () => {
  test("a ZIP bomb that says so", () => {
    const bomb = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "xl/worksheets/sheet1.xml": new Uint8Array(1_000_000),
      "xl/worksheets/sheet2.xml": new Uint8Array(1_000_000),
      "xl/workbook.xml": strToU8(worksheetXml("")),
    });
    claim(bomb, limits.unpackedBytes / 2 + 1);
    quickly(() => refuse("too-large", bomb, /解压后有 401 MB，上限 400 MB/));
  });

  test("a ZIP bomb that says it is small", () => {
    const bytes = withSheetXml(`${worksheetXml("")}${" ".repeat(64 * 1024 * 1024)}`);
    claim(bytes, 1000);
    quickly(() => refuse("file-damaged", bytes, /sheet1\.xml 内容不完整/));
  });

  test("too many entries", () => {
    const bytes = zipSync(
      Object.fromEntries(
        Array.from({ length: limits.parts + 1 }, (_, i) => [`xl/${i}.xml`, new Uint8Array()]),
      ),
    );
    quickly(() => refuse("too-large", bytes, /压缩包内有 10001 个文件/));
  });

  test("cells in the far corners", () => {
    const corners =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    quickly(() =>
      refuse("too-large", withSheetXml(worksheetXml(corners)), /“表”有内容的区域为 1048576 行 × 16384 列/),
    );
    const xml = new TextDecoder()
      .decode(file({ 表: [["甲"]] }, "xlml"))
      .replace(
        "</Row>",
        '</Row><Row ss:Index="1048576"><Cell ss:Index="16384"><Data ss:Type="Number">1</Data></Cell></Row>',
      );
    quickly(() => refuse("too-large", new TextEncoder().encode(xml), /16384 列/));
  });

  test("more cells than any 决算 has", () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(10_000)}</row>`;
    const rows = Math.ceil(limits.cells / 10_000) + 1;
    quickly(() => refuse("too-large", withSheetXml(worksheetXml(row.repeat(rows))), /超过 500 万个/));
    const stream = biffStream(goodXls);
    const sheet = record(0xbd, 0, 0, new Uint8Array(6 * 256), 255);
    const many = new Uint8Array(sheet.length * 19_600);
    for (let at = 0; at < many.length; at += sheet.length) many.set(sheet, at);
    const big = new Uint8Array(stream.length + many.length);
    big.set(stream.subarray(0, stream.length - 4));
    big.set(many, stream.length - 4);
    big.set(stream.subarray(stream.length - 4), stream.length - 4 + many.length);
    quickly(() => refuse("too-large", big, /超过 500 万个/));
  });

  test("a large file", () => {
    const bytes = new Uint8Array(limits.fileBytes + 1);
    bytes.set(good);
    quickly(() => refuse("too-large", bytes, /文件大于 200 MB/));
  });

  test("merged cells over merged cells", () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(2000);
    const bytes = withSheetXml(
      worksheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"/></row>',
        `<mergeCells>${merges}</mergeCells>`,
      ),
    );
    quickly(() => {
      try {
        read(bytes)();
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    });
  });

  test("a column span without end", () => {
    const xml = new TextDecoder()
      .decode(file({ 表: [["甲"]] }, "xlml"))
      .replace(/<Table[^>]*>/, '$&<Column ss:Span="999999999"/>');
    quickly(() => refuse("file-damaged", new TextEncoder().encode(xml), /跨度/));
  });
});

describe("XML entities", () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;&a;&a;">]>';

  test.each([
    "xl/workbook.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
  ])("in %s", (path) => {
    refuse(
      "file-damaged",
      patched(good, path, (xml) => xml.replace(/\?>/, `?>${laughs}`)),
      /DOCTYPE/,
    );
  });

  test("in a UTF-16 part, and without an XML declaration", () => {
    const parts = {
      "[Content_Types].xml": strToU8("<Types/>"),
      "xl/workbook.xml": utf16(`${laughs}<workbook/>`),
    };
    refuse("file-damaged", zipSync(parts), /./);
    refuse(
      "file-damaged",
      patched(good, "xl/sharedStrings.xml", (xml) => laughs + xml.replace(/<\?.*?\?>/, "")),
      /DOCTYPE/,
    );
  });

  test("in SpreadsheetML", () => {
    const xml = new TextDecoder().decode(file({ 表: [["甲"]] }, "xlml"));
    refuse("file-damaged", new TextEncoder().encode(xml.replace(/\?>/, `?>${laughs}`)), /DOCTYPE/);
  });

  test("but comments and CDATA are no declarations", () => {
    const xml = worksheetXml('<!-- 注 --><row r="1"><c r="A1"><v><![CDATA[5]]></v></c></row>');
    expect(read(withSheetXml(xml))().sheets[0]!.rows).toEqual([[5]]);
  });
});

test.each(["xlsx", "biff8", "xlml"] as const)("a %s without any cell is empty", (format) => {
  refuse("book-empty", file({ 甲: [], 乙: [[null, ""]] }, format));
});

test("an HTML table without any cell is empty", () => {
  refuse("book-empty", new TextEncoder().encode("<html><table><tr><td>&nbsp;</td></tr></table></html>"));
});

/** Changes what large parts are said to have unpacked. It stands in the directory; the reader trusts nothing else. */
function claim(zip: Uint8Array, size: number): void {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const next = (from: number): number => indexOf(zip, [0x50, 0x4b, 1, 2], from);
  for (let at = next(0); at >= 0; at = next(at + 1)) {
    if (view.getUint32(at + 24, true) >= 1_000_000) view.setUint32(at + 24, size, true);
  }
}

function indexOf(bytes: Uint8Array, pattern: number[], from = 0): number {
  for (let at = from; at <= bytes.length - pattern.length; at++) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

/** Far above what it takes, far below what it would take to build what the file asks for. */
function quickly(act: () => void): void {
  const start = performance.now();
  act();
  expect(performance.now() - start).toBeLessThan(10_000);
}
