// What we use of the workbook library, with types where it has none.
import { SSF, parse_zip, read, set_cptable } from "@e965/xlsx";
import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../../../engine/value/cell";
import { Problem } from "../../../engine/value/problem";

declare module "@e965/xlsx" {
  /** Exported by the library, but missing in its types. */
  export function parse_zip(zip: { files: ZipFiles }, options: ParsingOptions): WorkBook;
}

/** The parts of a package, unpacked when asked for: `asBinary` gives one character per byte. */
export type ZipFiles = Record<string, { name: string; asBinary: () => string }>;

/** A tab with its cells as the library gives them. */
type Tab = { name: string; hidden: boolean; sheet: WorkSheet };

/** A workbook as its reader gives it. `readCell` replaces the usual reading of a cell. */
export type Opened = { tabs: Tab[]; date1904: boolean; readCell?: (cell: CellObject) => CellValue };

/** Only values and number formats: no formulas, styles, markup or formatted text for each cell. */
const options = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
} satisfies ParsingOptions;

/** Reads an .xlsx package. */
export const readPackage = (files: ZipFiles): WorkBook => parse_zip({ files }, { ...options });

/** Reads SpreadsheetML or HTML; what looks like a number or a date stays text in HTML. */
export const readMarkup = (text: string): WorkBook => read(text, { ...options, type: "string", raw: true });

/** Reads rows of text with `mark` between cells; nothing becomes a number or a date. */
export const readDelimited = (text: string, mark: string): WorkBook =>
  read(text, { ...options, type: "string", raw: true, FS: mark });

/** Reads a BIFF stream. Files older than BIFF8 that name no code page are taken as GBK. */
export function readStream(stream: Uint8Array, unicode: boolean): WorkBook {
  for (const [id, format] of chineseFormats) ssf.load(format, id);
  if (!unicode) set_cptable({ utils: { decode, hascp: () => true } });
  return read(stream, { ...options, type: "buffer", ...(!unicode && { codepage: 936 }) });
}

/** The sheet called `name`; the library leaves out what it cannot read. @throws Problem `file-damaged`. */
export function sheetOf(book: WorkBook, name: string, what: string): WorkSheet {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Problem("file-damaged", { what, detail: `工作表“${name}”无法读取` });
  return sheet;
}

/** All sheets in the library's order. @throws Problem `file-damaged`. */
export const tabsOf = (book: WorkBook, what: string): Tab[] =>
  book.SheetNames.map((name, i) => ({
    name,
    hidden: Boolean(book.Workbook?.Sheets?.[i]?.Hidden),
    sheet: sheetOf(book, name, what),
  }));

/** Whether days are counted from 1904, as old Macs did. */
export const date1904 = (book: WorkBook): boolean => book.Workbook?.WBProps?.date1904 === true;

const ssf = SSF as {
  is_date: (format: string) => boolean;
  format: (format: string, value: number, options: { date1904: boolean }) => string;
  load: (format: string, id: number) => void;
};

/** Whether a number format shows a date or a time. */
export const isDateFormat = (format: string): boolean => ssf.is_date(quoted(format));

/** A date as its format shows it; formats that the library cannot follow show as day and time. */
export function formatDate(format: string, value: number, options: { date1904: boolean }): string {
  try {
    return ssf.format(quoted(localFormats[format] ?? format), value, options);
  } catch {
    return ssf.format(Number.isInteger(value) ? "yyyy/m/d" : "yyyy/m/d h:mm", value, options);
  }
}

/** Formats that follow the system's language, as a Chinese Excel shows them. */
const localFormats: Record<string, string> = { "m/d/yy": "yyyy/m/d", "m/d/yy h:mm": "yyyy/m/d h:mm" };

/** Puts bare Chinese, as in `yyyy年m月`, between quotes: Excel does without them, the library does not. */
const quoted = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[[^\]]*\]|上午\/下午|([^\x20-\x7e]+)/g, (part, bare?: string) =>
    bare ? `"${bare}"` : part,
  );

/** Formats that a Chinese Excel has built in, so that its files name only their number. */
export const chineseFormats: readonly (readonly [id: number, format: string])[] = [
  ...[27, 36, 50, 52, 57].map((id) => [id, 'yyyy"年"m"月"'] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, 'm"月"d"日"'] as const),
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  ...[34, 55].map((id) => [id, '上午/下午h"时"mm"分"'] as const),
  ...[35, 56].map((id) => [id, '上午/下午h"时"mm"分"ss"秒"'] as const),
];

const encodings: Record<number, string> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  54936: "gb18030",
  65001: "utf-8",
};

const decoders = new Map<number, TextDecoder>();

/** The library's code page tables weigh 470 kB; every browser and Node already has them. */
function decode(codepage: number, bytes: Uint8Array | number[]): string {
  let decoder = decoders.get(codepage);
  if (!decoder) {
    const single = codepage >= 1250 && codepage <= 1258 ? codepage : 1252;
    decoder = new TextDecoder(encodings[codepage] ?? `windows-${single}`, { ignoreBOM: true });
    decoders.set(codepage, decoder);
  }
  return decoder.decode(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
}
