// A ZIP package whose entries are copied as they are, still packed: only what changes is packed anew.
import { packZip } from "../bytes/pack-zip";
import { openZip, type ZipPart } from "../bytes/zip";

/** How an entry stands in a zip of 32-bit sizes: its header fields as in the directory, and its packed bytes. */
type Packed = {
  encodedName: Uint8Array;
  flags: number;
  method: number;
  time: number;
  crc: number;
  size: number;
  attributes: number;
  bytes: Uint8Array;
};

/** One entry. Where it cannot be copied, because its sizes have 64 bits, it is packed anew when it is written. */
export type ArchiveEntry = ZipPart & { packed?: Packed | undefined };

/** Entries in the order of the directory. @throws Problem as `openZip` does. */
export function openArchive(bytes: Uint8Array, what: string): ArchiveEntry[] {
  const parts = openZip(bytes, what);
  const records = directory(bytes);
  return parts.map((part, i) => ({
    ...part,
    packed: records[i]?.encodedName.length ? records[i] : undefined,
  }));
}

/** New entries, packed. */
export function packEntries(contents: ReadonlyMap<string, Uint8Array>): ArchiveEntry[] {
  const records = directory(packZip(contents, 3));
  return Array.from(contents, ([name, content], i) => ({
    ...{ name, size: content.length, read: () => content, packed: records[i] },
  }));
}

/** Directory of a package that `openZip` has accepted. An entry that cannot be copied gives undefined. */
function directory(bytes: Uint8Array): (Packed | undefined)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: (Packed | undefined)[] = [];
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

function recordAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Packed | undefined {
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
    bytes: bytes.subarray(data, data + packedSize),
  };
}

/** The bytes of a package with these entries. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const all = entries.flatMap(({ name, read, packed }) => packed ?? packedAnew(name, read()));
  const headers = all.reduce((sum, { encodedName }) => sum + 76 + 2 * encodedName.length, 22);
  const bytes = new Uint8Array(all.reduce((sum, one) => sum + one.bytes.length, headers));
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const one of all) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    at = writeFields(bytes, view, at + 4, one, 0);
    bytes.set(one.bytes, at);
    at += one.bytes.length;
  }
  const start = at;
  for (const [i, one] of all.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    view.setUint32(at + 38, one.attributes, true);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    at = writeFields(bytes, view, at + 6, one, 14);
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, all.length, true);
  view.setUint16(at + 10, all.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

const packedAnew = (name: string, content: Uint8Array): Packed[] =>
  packEntries(new Map([[name, content]])).flatMap(({ packed }) => packed ?? []);

/** The fields that both headers have, and the name `gap` bytes behind them. Returns where the name ends. */
function writeFields(bytes: Uint8Array, view: DataView, at: number, entry: Packed, gap: number): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.bytes.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.encodedName.length, true);
  const name = at + 26 + gap;
  bytes.set(entry.encodedName, name);
  return name + entry.encodedName.length;
}
