// The records of a BIFF stream: which ones say something about values, and which the library must not meet.
import { areComplete } from "./shared-strings";

/** One record: where it begins, how long its data is, and how many open streams (workbook, sheet, chart) are around it. */
type BiffRecord = { type: number; at: number; length: number; depth: number };

const bof = 0x0809;
const eof = 0x0a;
const oldLabel = 0x04;
const codePage = 0x42;
const mulRk = 0xbd;
const sharedStrings = 0xfc;
const ignored = 0xef;
export const filePass = 0x2f;
export const boundSheet = 0x85;

/** Kinds of BOF, with where a formula's flags begin behind its cached value and how long one is at least. */
const begins = new Map([
  [0x09, { flags: 15, least: 17 }],
  [0x0209, { flags: 14, least: 18 }],
  [0x0409, { flags: 14, least: 18 }],
  [bof, { flags: 14, least: 22 }],
]);
const formulas = new Set([0x06, 0x0206, 0x0406]);
/** INTEGER, NUMBER, LABEL, BOOLERR, RK, LABELSST, RSTRING in all versions. */
const values = new Set([0x02, 0x03, oldLabel, 0x05, 0x0203, 0x0204, 0x0205, 0x027e, 0xfd, 0xd6, ...formulas]);
/**
 * With CONTINUE, STRING, DATE1904, FORMAT, XF, DIMENSIONS, MERGECELLS. All others (notes, drawings, links, names …)
 * can only make the library fail, so it never sees them.
 */
const kept = new Set([
  ...[...values, ...begins.keys(), eof, boundSheet, mulRk, codePage, sharedStrings],
  ...[0x3c, 0x07, 0x0207, 0x22, 0x1e, 0x041e, 0x43, 0x0243, 0x0443, 0xe0, 0x00, 0x0200, 0xe5],
]);
/** Texts: how long a record is at least, so that the number of characters stands in it. */
const least = new Map([
  [oldLabel, 8],
  [0x0204, 8],
  [0xd6, 8],
  [0x07, 1],
  [0x0207, 2],
  [0x1e, 2],
  [0x041e, 4],
  [boundSheet, 7],
]);

export const uint16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** BIFF5 and 8 have several sheets in a stream. */
export const hasSheets = (stream: Uint8Array): boolean => uint16(stream, 0) === bof;

/** BIFF8 has UTF-16 strings; older ones follow a code page. */
export const isUnicode = (stream: Uint8Array): boolean => hasSheets(stream) && uint16(stream, 4) === 0x0600;

/** Every record up to the end of the last sheet; null for the place where the stream breaks off. */
export function* records(stream: Uint8Array): Generator<BiffRecord | null> {
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = uint16(stream, at);
    const length = uint16(stream, at + 2);
    if (depth === 0 && !begins.has(type)) break; // padding behind the last sheet
    if (at + 4 + length > stream.length) break;
    yield { type, at, length, depth };
    if (begins.has(type)) depth++;
    if (type === eof) depth--;
    at += 4 + length;
  }
  if (depth !== 0) yield null;
}

/** How many cell values a record holds. */
export const countValues = ({ type, length }: BiffRecord): number =>
  type === mulRk ? Math.floor((length - 6) / 6) : Number(values.has(type));

/** Whether a record is too short for what it should hold, so that the library would never find an end. */
export function isTorn(stream: Uint8Array, { type, at, length }: BiffRecord): boolean {
  const layout = begins.get(uint16(stream, 0));
  if (at === 0 && type === bof && !isUnicode(stream) && uint16(stream, 4) !== 0x0500) return true;
  if (type === sharedStrings) return !areComplete(stream, at);
  return length < ((formulas.has(type) ? layout?.least : least.get(type)) ?? 0);
}

/** Overwrites a record with what the library reads without fail. */
export function simplify(stream: Uint8Array, { type, at, length }: BiffRecord): void {
  // Some writers name a code page in BIFF8 too; the library would believe it.
  const misleading = isUnicode(stream) && (type === codePage || type === oldLabel);
  if (!kept.has(type) || misleading) {
    stream[at] = ignored;
    stream[at + 1] = 0;
  }
  // Without a version in an old BOF the library guesses, anew for each record.
  if (begins.has(type) && type !== bof && uint16(stream, at + 4) === 0) stream[at + 4] = 2;
  // A formula without its tokens is its cached value.
  const layout = formulas.has(type) ? begins.get(uint16(stream, 0)) : undefined;
  if (layout) stream.fill(0, at + 4 + layout.flags, at + 4 + length);
}
