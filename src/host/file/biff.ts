// Reads a BIFF stream (.xls). The stream is walked first: only records that say something about values are kept.
import { Problem } from "../../engine/problem";
import { date1904, readStream, sheetOf, type Opened } from "./library";
import { checkCells } from "./limits";
import { areComplete } from "./shared-strings";

const record = {
  eof: 0x0a,
  filePass: 0x2f,
  codePage: 0x42,
  oldLabel: 0x04,
  boundSheet: 0x85,
  sharedStrings: 0xfc,
  mulRk: 0xbd,
  bof: 0x0809,
  ignored: 0xef,
};
/** Kinds of BOF, with where a formula's flags begin behind its cached value and how long one is at least. */
const begins = new Map([
  [0x09, { flags: 15, least: 17 }],
  [0x0209, { flags: 14, least: 18 }],
  [0x0409, { flags: 14, least: 18 }],
  [record.bof, { flags: 14, least: 22 }],
]);
const formulas = new Set([0x06, 0x0206, 0x0406]);
/** INTEGER, NUMBER, LABEL, BOOLERR, RK, LABELSST, RSTRING in all versions. */
const values = new Set([0x02, 0x03, 0x04, 0x05, 0x0203, 0x0204, 0x0205, 0x027e, 0xfd, 0xd6, ...formulas]);
/**
 * With CONTINUE, STRING, CODEPAGE, DATE1904, FORMAT, XF, SST, DIMENSIONS, MERGECELLS. All others (notes, drawings,
 * links, names …) can only make the library fail, so it never sees them.
 */
const kept = new Set([
  ...[...values, ...begins.keys(), record.eof, record.boundSheet, record.mulRk],
  ...[0x3c, 0x07, 0x0207, 0x42, 0x22, 0x1e, 0x041e, 0x43, 0x0243, 0x0443, 0xe0, 0xfc, 0x00, 0x0200, 0xe5],
]);

/** Texts: how long a record is at least, so that the number of characters stands in it. */
const least = new Map([
  [record.oldLabel, 8],
  [0x0204, 8],
  [0xd6, 8],
  [0x07, 1],
  [0x0207, 2],
  [0x1e, 2],
  [0x041e, 4],
  [record.boundSheet, 7],
]);

type Bound = { at: number; order: number; hidden: boolean; worksheet: boolean };

/** Tabs of a BIFF stream, which is overwritten. @throws Problem when it is encrypted, incomplete or too large. */
export function readBiff(stream: Uint8Array, what: string): Opened {
  const bounds = walk(stream, what);
  const book = readStream(stream, isUnicode(stream));
  // The library gives sheets as they stand in the stream; tab order is that of the BOUNDSHEET records.
  const placed = [...bounds].sort((a, b) => a.at - b.at);
  const tabs = book.SheetNames.map((name, i) => ({
    name,
    sheet: sheetOf(book, name, what),
    ...(placed[i] ?? { order: i, hidden: false, worksheet: true }),
  }));
  return {
    tabs: tabs.filter((tab) => tab.worksheet).sort((a, b) => a.order - b.order),
    date1904: date1904(book),
  };
}

/** BIFF8 has UTF-16 strings; older ones follow a code page. */
const isUnicode = (stream: Uint8Array): boolean =>
  uint16(stream, 0) === record.bof && uint16(stream, 4) === 0x0600;

const uint16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const uint32 = (bytes: Uint8Array, at: number): number =>
  (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;

/** Checks that every sheet is complete, counts cells and simplifies what the library is to see. */
function walk(stream: Uint8Array, what: string): Bound[] {
  const starts = new Set<number>();
  const bounds: Bound[] = [];
  const modern = uint16(stream, 0) === record.bof;
  if (modern && !isUnicode(stream) && uint16(stream, 4) !== 0x0500) throw truncated(what);
  let cells = 0;
  for (const { type, at, length, depth } of records(stream, what)) {
    if (type === record.filePass) throw new Problem("password-protected", { what });
    if (depth === 0) starts.add(at);
    if (type === record.boundSheet && modern) bounds.push(bound(stream, at + 4, bounds.length));
    cells += cellsIn(type, length);
    if (type === record.sharedStrings && !areComplete(stream, at)) throw truncated(what);
    if (!simplify(stream, type, at, length)) throw truncated(what);
  }
  if (starts.size === 0 || bounds.some(({ at }) => !starts.has(at))) throw truncated(what);
  checkCells(cells, what);
  return bounds;
}

/** How many cells a record holds. */
const cellsIn = (type: number, length: number): number =>
  type === record.mulRk ? Math.floor((length - 6) / 6) : Number(values.has(type));

/** Each record with the number of open streams (workbook, sheet, chart in it …) around it. */
function* records(stream: Uint8Array, what: string) {
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = uint16(stream, at);
    const length = uint16(stream, at + 2);
    if (depth === 0 && !begins.has(type)) break; // padding behind the last sheet
    if (at + 4 + length > stream.length) throw truncated(what);
    yield { type, at, length, depth };
    if (begins.has(type)) depth++;
    if (type === record.eof) depth--;
    at += 4 + length;
  }
  if (depth !== 0) throw truncated(what);
}

const truncated = (what: string): Problem =>
  new Problem("file-damaged", { what, detail: "工作簿数据不完整，可能没有下载或复制完" });

const bound = (stream: Uint8Array, at: number, order: number): Bound => ({
  at: uint32(stream, at),
  order,
  hidden: ((stream[at + 4] ?? 0) & 3) !== 0,
  worksheet: stream[at + 5] === 0,
});

/** Overwrites a record with what the library reads without fail; false when it is too short to be read at all. */
function simplify(stream: Uint8Array, type: number, at: number, length: number): boolean {
  // Some writers name a code page in BIFF8 too; the library would believe it.
  if (!kept.has(type) || (isUnicode(stream) && (type === record.codePage || type === record.oldLabel))) {
    stream[at] = record.ignored;
    stream[at + 1] = 0;
  }
  // Without a version in an old BOF the library guesses, anew for each record.
  if (begins.has(type) && type !== record.bof && uint16(stream, at + 4) === 0) stream[at + 4] = 2;
  // Where a record is too short for what it should hold, the library would never find an end.
  if (length < (least.get(type) ?? 0)) return false;
  if (!formulas.has(type)) return true;
  // A formula without its tokens is its cached value.
  const layout = begins.get(uint16(stream, 0));
  if (!layout || length < layout.least) return false;
  stream.fill(0, at + 4 + layout.flags, at + 4 + length);
  return true;
}
