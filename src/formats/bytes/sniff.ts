// What a file is by its content: its name says .xls for at least five formats, and the library takes any text for CSV.
import { Problem } from "../../engine/value/problem";
import { decodeText } from "./decode-text";

/** A readable kind of file; markup comes decoded. */
type Kind = { kind: "zip" | "ole" | "biff" } | { kind: "spreadsheetml" | "html"; text: string };

/** Recognises the file. @throws Problem `not-a-workbook` that says what it is instead. */
export function sniff(bytes: Uint8Array, what: string): Kind {
  if (bytes.length === 0) throw new Problem("not-a-workbook", { what, detail: "文件是空的" });
  const magic = magicOf(bytes);
  if (magic === "zip" || magic === "ole") return { kind: magic };
  if (/^\t[\0\x02\x04\x08][\x04\x06\x08\x10]\0/.test(latin1(bytes, 4))) return { kind: "biff" };
  // The first visible character of markup is `<`, in any encoding.
  const text = /^(ï»¿|ÿþ|þÿ)?[\s\0]*</.test(latin1(bytes, 1024)) ? decodeText(bytes) : null;
  if (
    text !== null &&
    /<(\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 65536))
  ) {
    return { kind: "spreadsheetml", text };
  }
  if (text !== null && /<table[\s>]/i.test(text)) return { kind: "html", text };
  throw new Problem("not-a-workbook", { what, detail: otherKind(bytes, text) });
}

/** `zip`, `ole`, or the sentence for a kind of file that nothing here reads. */
export function magicOf(bytes: Uint8Array): string | undefined {
  if (starts(bytes, "PK\x03\x04") || starts(bytes, "PK\x05\x06")) return "zip";
  if (starts(bytes, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return "ole";
  return magics.find(([magic]) => starts(bytes, magic))?.[1];
}

/** Some programs put blanks or a byte order mark before it. */
export const isPdf = (bytes: Uint8Array): boolean => /^(?:ï»¿)?\s*%PDF-/.test(latin1(bytes, 64));

const latin1 = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => String.fromCharCode(byte)).join("");

const starts = (bytes: Uint8Array, magic: string): boolean => latin1(bytes, magic.length) === magic;

const magics: readonly (readonly [string, string])[] = [
  ["%PDF", "这是 PDF 文件"],
  ["\x89PNG", "这是图片"],
  ["GIF8", "这是图片"],
  ["\xff\xd8\xff", "这是图片"],
  ["BM", "这是图片"],
  ["{\\rtf", "这是 RTF 文档"],
  ["Rar!", "这是压缩包，请先解压"],
  ["7z\xbc\xaf", "这是压缩包，请先解压"],
  ["\x1f\x8b", "这是压缩包，请先解压"],
  ["MIME-Version:", "这是单个文件网页（MHTML）"],
];

function otherKind(bytes: Uint8Array, markup: string | null): string {
  if (markup !== null)
    return /<html|<body|<!doctype html/i.test(markup) ? "这是没有表格的网页" : "这是其他 XML 文件";
  const found = magicOf(bytes);
  if (found !== undefined) return found;
  // A piece may end in the middle of a character; whole text has no control characters either way.
  const text = decodeText(bytes.length <= 65536 ? bytes : bytes.subarray(0, 65536)) ?? "\0";
  return /[\0-\x08\x0e-\x1f]/.test(text) ? "内容不是表格" : "这是纯文本或 CSV 文件";
}
