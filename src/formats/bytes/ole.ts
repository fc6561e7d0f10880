// Opens an OLE compound file (.xls). The library's own reader never returns from some damaged ones.
import { Problem } from "../../engine/value/problem";

/** The streams directly under the root. `read` throws Problem `file-damaged` when one is not complete. */
export type OleFile = { has: (name: string) => boolean; read: (name: string) => Uint8Array };

type Entry = {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
};
type Chain = (start: number, size: number | null) => Uint8Array;

/** Opens the file. @throws Problem when its structure is damaged or it holds an encrypted package. */
export function openOle(bytes: Uint8Array, what: string): OleFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (): Problem =>
    new Problem("file-damaged", { what, detail: "文件不完整，可能没有下载或复制完" });
  if (bytes.length < 512) throw damaged();
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const sector = (index: number): Uint8Array =>
    bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);
  const next = table(fatSectors(view, sectorSize), sector, sectorSize);
  const chain: Chain = (start, size) => {
    const data = follow(start, size, sectorSize, next, sector);
    if (!data) throw damaged();
    return data;
  };
  const small: Chain = (start, size) => {
    const links = chain(view.getUint32(60, true), null);
    const pool = chain(entries[0]?.start ?? 0, null);
    const piece = (index: number): Uint8Array => pool.subarray(index * 64, (index + 1) * 64);
    const data = follow(
      start,
      size,
      64,
      table([0], () => links, links.length),
      piece,
    );
    if (!data) throw damaged();
    return data;
  };
  const entries = topEntries(chain(view.getUint32(48, true), null));
  const find = (name: string): Entry | undefined =>
    entries.find((entry) => entry.type === 2 && entry.name.toUpperCase() === name.toUpperCase());
  if (find("EncryptedPackage") ?? find("EncryptionInfo")) throw new Problem("password-protected", { what });
  return {
    has: (name) => find(name) !== undefined,
    read: (name) => {
      const { start, size } = find(name) ?? { start: endOfChain, size: 0 };
      return size < view.getUint32(56, true) ? small(start, size) : chain(start, size);
    },
  };
}

/** Where the allocation table stands: 109 sectors are named in the header, more in a chain of their own. */
function fatSectors(view: DataView, sectorSize: number): number[] {
  const sectors: number[] = [];
  const most = view.byteLength / sectorSize;
  const take = (at: number, count: number): void => {
    for (let i = 0; i < count; i++) sectors.push(view.getUint32(at + i * 4, true));
  };
  take(76, 109);
  let index = view.getUint32(68, true);
  for (let at = 0; sectors.length < most + 109; index = view.getUint32(at + sectorSize - 4, true)) {
    at = (index + 1) * sectorSize;
    if (at + sectorSize > view.byteLength) break;
    take(at, sectorSize / 4 - 1);
  }
  return sectors;
}

/** Which sector follows one, read from the table's sectors; undefined when the table does not say. */
function table(sectors: readonly number[], sector: (index: number) => Uint8Array, sectorSize: number) {
  return (index: number): number | undefined => {
    const part = sector(sectors[Math.floor((index * 4) / sectorSize)] ?? 0xffffffff);
    const at = (index * 4) % sectorSize;
    const [a, b, c, d] = part.subarray(at, at + 4);
    return d === undefined ? undefined : ((a ?? 0) | ((b ?? 0) << 8) | ((c ?? 0) << 16) | (d << 24)) >>> 0;
  };
}

const endOfChain = 0xfffffffe;

/** The bytes of a chain of sectors: `size` of them, or all; null when the chain breaks off or runs in a circle. */
function follow(
  start: number,
  size: number | null,
  sectorSize: number,
  next: (index: number) => number | undefined,
  sector: (index: number) => Uint8Array,
): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  const seen = new Set<number>();
  let length = 0;
  for (
    let index: number | undefined = start;
    index !== endOfChain && (size === null || length < size);
    index = next(index)
  ) {
    const piece: Uint8Array = index === undefined || seen.has(index) ? new Uint8Array() : sector(index);
    if (piece.length === 0 || index === undefined) return null;
    seen.add(index);
    pieces.push(piece);
    length += sectorSize;
  }
  const data = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    data.set(piece, at);
    at += piece.length;
  }
  return size === null ? data : data.length < size ? null : data.subarray(0, size);
}

/** The root and what stands directly under it: not the workbooks that are embedded in this one. */
function topEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const read = (index: number): Entry | undefined => {
    const at = index * 128;
    if (at + 128 > directory.length) return undefined;
    const nameLength = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    return {
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameLength)),
      type: directory[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  };
  const root = read(0);
  const seen = new Set<number>([0]);
  const open = root ? [root.child] : [];
  const entries = root ? [root] : [];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = seen.has(index) ? undefined : read(index);
    seen.add(index);
    if (!entry) continue;
    entries.push(entry);
    open.push(entry.left, entry.right);
  }
  return entries;
}
