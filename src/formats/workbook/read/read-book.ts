// Reads a workbook file into a Book: .xlsx, and whatever is called .xls. Bytes in, cells out, also in a browser.
import type { Book } from "../../../engine/value/cell";
import { Problem } from "../../../engine/value/problem";
import { readBiff } from "./biff";
import type { Opened } from "./library";
import { limits } from "../../bytes/limits";
import { openOle, type OleFile } from "../../bytes/ole";
import { readHtml, readSpreadsheetMl } from "./markup";
import { toSheets } from "./read-sheet";
import { sniff } from "../../bytes/sniff";
import { readXlsx } from "./xlsx";

/**
 * The cells of a workbook file, formulas by their cached values, dates as text. `name` is the file's name, for
 * messages. @throws Problem when the file is no workbook, encrypted, damaged, unsafe, empty or too large.
 */
export function readBook(bytes: Uint8Array, name: string): Book {
  try {
    const sheets = toSheets(open(bytes, name), name);
    if (sheets.every((sheet) => sheet.rows.length === 0)) throw new Problem("book-empty", { what: name });
    return { name, sheets };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("file-damaged", { what: name, detail: "内部结构无法解析" }, { cause: error });
  }
}

function open(bytes: Uint8Array, what: string): Opened {
  if (bytes.length > limits.fileBytes) {
    throw new Problem("too-large", { what, detail: `文件大于 ${limits.fileBytes / 1024 / 1024} MB` });
  }
  const file = sniff(bytes, what);
  switch (file.kind) {
    case "zip":
      return readXlsx(bytes, what);
    case "ole":
      return readBiff(workbookStream(bytes, what), what);
    case "biff":
      return readBiff(new Uint8Array(bytes), what);
    case "spreadsheetml":
      return readSpreadsheetMl(file.text, what);
    case "html":
      return readHtml(file.text, what);
  }
}

/** The BIFF stream inside an OLE file. */
function workbookStream(bytes: Uint8Array, what: string): Uint8Array {
  const ole = openOle(bytes, what);
  const name = ["Workbook", "Book"].find(ole.has);
  if (!name) throw new Problem("not-a-workbook", { what, detail: otherOle(ole) });
  return ole.read(name);
}

function otherOle(ole: OleFile): string {
  if (ole.has("WordDocument")) return "这是 Word 文档";
  return ole.has("PowerPoint Document") ? "这是 PowerPoint 演示文稿" : "文件里没有工作簿";
}
