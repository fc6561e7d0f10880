// Reads a table that is plain text, one line for each row and a tab (or a comma) between cells, as a Book of one sheet.
import type { Book } from "../../../engine/value/cell";
import { Problem } from "../../../engine/value/problem";
import { readDelimited, tabsOf } from "./library";
import { limits } from "../../bytes/limits";
import { toSheets } from "./read-sheet";
import { decodeText } from "../../bytes/decode-text";

/** Every cell stays the text that it is: 0123 is a code. @throws Problem when the file is no text, or empty. */
export function readTsv(bytes: Uint8Array, what: string): Book {
  if (bytes.length > limits.fileBytes) {
    throw new Problem("too-large", { what, detail: `文件大于 ${limits.fileBytes / 1024 / 1024} MB` });
  }
  const text = decodeText(bytes);
  if (text === null || /[\0-\x08\x0e-\x1f]/.test(text)) {
    throw new Problem("not-a-workbook", { what, detail: "内容不是文字表格" });
  }
  if (text.trim() === "") throw new Problem("book-empty", { what });
  const tabs = tabsOf(readDelimited(text, text.includes("\t") ? "\t" : ","), what);
  return { name: what, sheets: toSheets({ tabs, date1904: false }, what) };
}
