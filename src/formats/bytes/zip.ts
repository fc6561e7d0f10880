// Opens a ZIP package without trusting it: sizes are known before anything is unpacked, and checked afterwards.
import { Inflate } from "fflate";
import { Problem } from "../../engine/value/problem";
import { limits } from "./limits";

/** One file in the package. `read` unpacks it. */
export type ZipPart = { name: string; size: number; read: () => Uint8Array };

type Entry = ZipPart & { method: number; crc: number; packed: number; at: number };

/** Lists the package's files from its directory. @throws Problem when it is incomplete, encrypted or has too many. */
export function openZip(bytes: Uint8Array, what: string): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view, what);
  if (count > limits.parts) {
    throw new Problem("too-large", { what, detail: `压缩包内有 ${count} 个文件，上限 ${limits.parts} 个` });
  }
  const parts: ZipPart[] = [];
  for (let at = start; parts.length < count;) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw incomplete(what);
    if (view.getUint16(at + 8, true) & 1) throw new Problem("password-protected", { what });
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, at + 46 + nameLength, extraLength),
    };
    parts.push({ name, size: entry.size, read: () => unpack(bytes, view, entry, what) });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return parts;
}

const incomplete = (what: string): Problem =>
  new Problem("file-damaged", { what, detail: "压缩包不完整，可能没有下载或复制完" });

/** The end record stands at the end, before an optional comment; big packages have a second, wider one before it. */
function findDirectory(view: DataView, what: string): { count: number; start: number } {
  const end = view.byteLength;
  for (let at = end - 22; at >= Math.max(0, end - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { count, start };
    if (at < 20 || view.getUint32(at - 20, true) !== 0x07064b50) return { count, start };
    const wide = Number(view.getBigUint64(at - 12, true));
    if (wide + 56 > end || view.getUint32(wide, true) !== 0x06064b50) break;
    return {
      count: Number(view.getBigUint64(wide + 32, true)),
      start: Number(view.getBigUint64(wide + 48, true)),
    };
  }
  throw incomplete(what);
}

/** Sizes and place of an entry; those that do not fit 32 bits stand in the extra field with id 1, in this order. */
function sizes(
  view: DataView,
  at: number,
  extra: number,
  length: number,
): Pick<Entry, "size" | "packed" | "at"> {
  const numbers = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const end = Math.min(extra + length, view.byteLength);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const [i, value] of numbers.entries()) {
      if (value !== 0xffffffff || next + 8 > end) continue;
      numbers[i] = Number(view.getBigUint64(next, true));
      next += 8;
    }
    break;
  }
  const [size = 0, packed = 0, place = 0] = numbers;
  return { size, packed, at: place };
}

function unpack(bytes: Uint8Array, view: DataView, entry: Omit<Entry, "read">, what: string): Uint8Array {
  const { at, packed, size, method } = entry;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) throw incomplete(what);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > view.byteLength) throw incomplete(what);
  const source = bytes.subarray(start, start + packed);
  const data = method === 0 ? source : method === 8 ? inflate(source, size) : null;
  if (data?.length !== size || crc32(data) !== entry.crc) {
    throw new Problem("file-damaged", { what, detail: `压缩包中的 ${entry.name} 内容不完整或被改动` });
  }
  return data;
}

/** Inflates in small steps, so that a stream that lies about its size is dropped as soon as it exceeds it. */
function inflate(source: Uint8Array, size: number): Uint8Array | null {
  const step = 16 * 1024;
  const data = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length <= size) data.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < source.length && filled <= size; at += step) {
      stream.push(source.subarray(at, at + step), at + step >= source.length);
    }
  } catch {
    return null;
  }
  return filled === size ? data : null;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
