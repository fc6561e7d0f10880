// Reads a BIFF stream (.xls). The stream is walked first: the library only sees what says something about values.
import { Problem } from "../../../engine/value/problem";
import { date1904, readStream, sheetOf, type Opened } from "./library";
import { checkCells } from "../../bytes/limits";
import {
  boundSheet,
  countValues,
  filePass,
  hasSheets,
  isTorn,
  isUnicode,
  records,
  simplify,
  uint16,
} from "./records";

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

/** Checks that every sheet is complete, counts cells and simplifies what the library is to see. */
function walk(stream: Uint8Array, what: string): Bound[] {
  const truncated = new Problem("file-damaged", { what, detail: "工作簿数据不完整，可能没有下载或复制完" });
  const starts = new Set<number>();
  const bounds: Bound[] = [];
  let cells = 0;
  for (const record of records(stream)) {
    if (record?.type === filePass) throw new Problem("password-protected", { what });
    if (!record || isTorn(stream, record)) throw truncated;
    if (record.depth === 0) starts.add(record.at);
    if (record.type === boundSheet && hasSheets(stream))
      bounds.push(bound(stream, record.at + 4, bounds.length));
    cells += countValues(record);
    simplify(stream, record);
  }
  if (starts.size === 0 || bounds.some(({ at }) => !starts.has(at))) throw truncated;
  checkCells(cells, what);
  return bounds;
}

const bound = (stream: Uint8Array, at: number, order: number): Bound => ({
  at: (uint16(stream, at) | (uint16(stream, at + 2) << 16)) >>> 0,
  order,
  hidden: ((stream[at + 4] ?? 0) & 3) !== 0,
  worksheet: stream[at + 5] === 0,
});
