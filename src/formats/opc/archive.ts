// A ZIP package whose entries are copied as they are, still packed: only what changes is packed anew.
import { zipSync } from "fflate";
import { openZip } from "../bytes/zip";

/** One entry: its header fields as in the directory, its packed bytes, and how to unpack them. */
export type Entry = {
  name: string;
  encodedName: Uint8Array;
  flags: number;
  method: number;
  time: number;
  crc: number;
  size: number;
  attributes: number;
  packed: Uint8Array;
  read: () => Uint8Array;
};

/** Any fixed day will do; this is the earliest that a zip can hold. */
const zipDate = new Date(1980, 0, 1);

/** Entries in the order of the directory. @throws Problem as `openZip` does. */
export function openArchive(bytes: Uint8Array, what: string): Entry[] {
  const parts = openZip(bytes, what);
  const records = directory(bytes);
  return parts.flatMap(({ name, read }, i) => {
    const record = records[i];
    if (record?.encodedName.length) return [{ name, read, ...record }];
    // With 64-bit sizes it is packed anew; when it is cut off, reading it says so.
    return packEntries(new Map([[name, read()]]));
  });
}

/** New entries, packed. */
export function packEntries(contents: ReadonlyMap<string, Uint8Array>): Entry[] {
  const bytes = zipSync(Object.fromEntries(contents), { mtime: zipDate, level: 3 });
  const records = directory(bytes);
  return [...contents].flatMap(([name, content], i) => {
    const record = records[i];
    return record ? [{ name, read: () => content, ...record }] : [];
  });
}

type Header = Omit<Entry, "name" | "read">;

/** Directory of a package that `openZip` has accepted. An entry that cannot be copied gives undefined. */
function directory(bytes: Uint8Array): (Header | undefined)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: (Header | undefined)[] = [];
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === 0xffffffff || count === 0xffff) return records;
  while (records.length < count) {
    const nameLength = view.getUint16(at + 28, true);
    records.push(recordAt(bytes, view, at, nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return records;
}

function recordAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Header | undefined {
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if ([packedSize, view.getUint32(at + 24, true), local].includes(0xffffffff)) return undefined;
  if (local + 30 > bytes.length) return undefined;
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (data + packedSize > bytes.length) return undefined;
  return {
    encodedName: bytes.subarray(at + 46, at + 46 + nameLength),
    flags: view.getUint16(at + 8, true) & 0x0800,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    attributes: view.getUint32(at + 38, true),
    packed: bytes.subarray(data, data + packedSize),
  };
}

/** The bytes of a package with these entries. */
export function writeArchive(entries: readonly Entry[]): Uint8Array {
  const headers = entries.reduce((sum, { encodedName }) => sum + 76 + 2 * encodedName.length, 22);
  const bytes = new Uint8Array(entries.reduce((sum, { packed }) => sum + packed.length, headers));
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    at = writeFields(bytes, view, at + 4, entry, 0);
    bytes.set(entry.packed, at);
    at += entry.packed.length;
  }
  const start = at;
  for (const [i, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    at = writeFields(bytes, view, at + 6, entry, 14);
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** The fields that both headers have, and the name `gap` bytes behind them. Returns where the name ends. */
function writeFields(bytes: Uint8Array, view: DataView, at: number, entry: Entry, gap: number): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.encodedName.length, true);
  const name = at + 26 + gap;
  bytes.set(entry.encodedName, name);
  return name + entry.encodedName.length;
}
