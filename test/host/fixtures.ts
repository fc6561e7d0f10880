// Builds the workbook files that the tests of src/host read: each in code, so that nothing real is needed.
import { CFB, utils, write } from "@e965/xlsx";
import type { BookType, CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect } from "vitest";
import type { CellValue } from "../../src/engine/value/cell";
import { Problem, type ProblemCode } from "../../src/engine/value/problem";

export type Grid = (CellValue | CellObject)[][];

/** A library workbook of `sheets` by name; a string that looks like an error stays a string. */
export function workbook(
  sheets: Record<string, Grid>,
  change: (book: WorkBook) => void = () => undefined,
): WorkBook {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  change(book);
  return book;
}

export const sheetOf = (book: WorkBook, name: string): WorkSheet => book.Sheets[name]!;

/** The bytes of a library workbook in a format. */
export const bytesOf = (book: WorkBook, bookType: BookType): Uint8Array =>
  new Uint8Array(write(book, { type: "array", bookType, compression: true, bookSST: true }));

/** The same, from values. */
export const file = (sheets: Record<string, Grid>, bookType: BookType = "xlsx"): Uint8Array =>
  bytesOf(workbook(sheets), bookType);

/** An .xlsx whose part `path` is changed as text. */
export function patched(xlsx: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(xlsx);
  parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  return zipSync(parts);
}

/** An .xlsx with one sheet whose XML is `sheetXml`. */
export const withSheetXml = (sheetXml: string): Uint8Array =>
  patched(file({ 表: [["x"]] }), "xl/worksheets/sheet1.xml", () => sheetXml);

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const worksheetXml = (rows: string, after = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${namespace}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** An OLE file with one stream. */
export function ole(path: string, content: Uint8Array): Uint8Array {
  const container = CFB.utils.cfb_new({ root: "R" });
  CFB.utils.cfb_add(container, path, content);
  return new Uint8Array(CFB.write(container, { type: "array" }));
}

/** The BIFF stream of an .xls. */
export const biffStream = (xls: Uint8Array): Uint8Array =>
  new Uint8Array(CFB.find(CFB.read(xls, { type: "array" }), "/Workbook").content);

/** One BIFF record of 16-bit numbers and raw bytes. */
export function record(type: number, ...parts: (number | Uint8Array)[]): Uint8Array {
  const data = parts.flatMap((part) =>
    typeof part === "number" ? [part & 255, part >> 8] : Array.from(part),
  );
  return Uint8Array.from([type & 255, type >> 8, data.length & 255, data.length >> 8, ...data]);
}

export const join = (...pieces: Uint8Array[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => Array.from(piece)));

/** A BIFF5 stream (Excel 5.0/95) as Chinese software writes it: strings in GBK. */
export function biff5(name: string, rows: (string | number)[][], codepage: number | null = 936): Uint8Array {
  const title = gbk(name);
  const before = [
    record(0x0809, 0x0500, 0x0005, 0, 0),
    ...(codepage === null ? [] : [record(0x42, codepage)]),
  ];
  const start = join(...before).length + 4 + 7 + title.length + 4;
  const bound = record(0x85, start, 0, Uint8Array.of(0, 0, title.length), title);
  const cells = rows.flatMap((row, r) =>
    row.map((value, c) =>
      typeof value === "number"
        ? record(0x0203, r, c, 0, new Uint8Array(Float64Array.of(value).buffer))
        : record(0x0204, r, c, 0, gbk(value).length, gbk(value)),
    ),
  );
  const size = record(0x0200, 0, rows.length, 0, Math.max(...rows.map((row) => row.length)), 0);
  return join(
    ...before,
    bound,
    record(0x0a),
    record(0x0809, 0x0500, 0x0010, 0, 0),
    size,
    ...cells,
    record(0x0a),
  );
}

let gbkCodes: Map<string, number[]> | undefined;

/** Text as GBK bytes: Node decodes it, but does not encode it. */
export function gbk(text: string): Uint8Array {
  if (!gbkCodes) {
    gbkCodes = new Map();
    const decoder = new TextDecoder("gbk");
    for (let high = 0x81; high < 0xff; high++) {
      for (let low = 0x40; low < 0xff; low++)
        gbkCodes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((char) => (char < "\x80" ? [char.charCodeAt(0)] : gbkCodes!.get(char)!)),
  );
}

/** Text as UTF-16 with its byte order mark. */
export function utf16(text: string, littleEndian = true): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Expects a Problem with this code, in one clear Chinese sentence and nothing of what lies behind it. */
export function expectProblem(code: ProblemCode, act: () => unknown, detail?: RegExp): void {
  let caught: unknown;
  try {
    act();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(Problem);
  const { code: found, message } = caught as Problem;
  expect(found, message).toBe(code);
  expect(message).toMatch(/[\u4e00-\u9fff].*。$/);
  expect(message).not.toMatch(
    /\n|undefined|Error|at \w+ \(|\b(file|invalid|cannot|unsupported|bad|unexpected)\b/i,
  );
  if (detail) expect(message).toMatch(detail);
}
