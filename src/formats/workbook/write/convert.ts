// Makes an .xlsx of any workbook that the reader can read, because only that can be written into.
import { utils, write } from "@e965/xlsx";
import { Problem } from "../../../engine/value/problem";
import { readBiff } from "../read/biff";
import type { Opened } from "../read/library";
import { readHtml, readSpreadsheetMl } from "../read/markup";
import { openOle } from "../../bytes/ole";
import { sniff } from "../../bytes/sniff";
import { worksheet } from "./convert-sheet";
import { freeName, tabName } from "../tab-names";
import { checkSize } from "../../opc/open-package";
import { columnsOf, type ColumnWidth } from "./widths";

/**
 * A new .xlsx with the sheets of an .xls: values (of formulas what they last came to), number formats, merged cells,
 * column widths, hidden sheets. Fonts, borders and formulas stay behind. An .xlsx comes back as it is.
 * `name` is the file's name, for messages. @throws Problem as `readBook` does.
 */
export function toXlsx(bytes: Uint8Array, name: string): Uint8Array {
  checkSize(bytes, name);
  try {
    const file = sniff(bytes, name);
    switch (file.kind) {
      case "zip":
        return bytes;
      case "ole":
        return fromBiff(openOle(bytes, name), name);
      case "biff":
        return fromStream(new Uint8Array(bytes), name);
      case "spreadsheetml":
        return save(readSpreadsheetMl(file.text, name), [], name);
      case "html":
        return save(readHtml(file.text, name), [], name);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("file-damaged", { what: name, detail: "内部结构无法解析" }, { cause: error });
  }
}

function fromBiff(ole: ReturnType<typeof openOle>, what: string): Uint8Array {
  const stream = ["Workbook", "Book"].find(ole.has);
  if (stream === undefined) throw new Problem("not-a-workbook", { what, detail: "文件里没有工作簿" });
  return fromStream(ole.read(stream), what);
}

/** The reader overwrites the stream, so widths come first. */
function fromStream(stream: Uint8Array, what: string): Uint8Array {
  const columns = columnsOf(stream);
  return save(readBiff(stream, what), columns, what);
}

function save(opened: Opened, columns: readonly (ColumnWidth | undefined)[][], what: string): Uint8Array {
  const book = utils.book_new();
  const taken = new Set<string>();
  const tabs = opened.tabs.filter(({ sheet }) => (sheet["!type"] ?? "sheet") === "sheet");
  if (tabs.length === 0) throw new Problem("book-empty", { what });
  for (const [i, { name, sheet }] of tabs.entries()) {
    const free = freeName(tabName(name), taken, "重名");
    taken.add(free.toLowerCase());
    utils.book_append_sheet(book, worksheet(sheet, opened, columns[i] ?? [], what), free);
  }
  // A workbook without a visible sheet cannot be opened.
  const shown = tabs.findIndex(({ hidden }) => !hidden);
  book.Workbook = {
    Sheets: tabs.map(({ hidden }, i) => ({ Hidden: hidden && i !== Math.max(shown, 0) ? 1 : 0 })),
    WBProps: { date1904: opened.date1904 },
  };
  // Without a date of its own the file would not be the same from one run to the next.
  book.Props = { CreatedDate: new Date(Date.UTC(1980, 0, 1)) };
  return new Uint8Array(
    write(book, { bookType: "xlsx", type: "array", compression: true, bookSST: true }) as ArrayBuffer,
  );
}
