// Reads what poses as .xls: SpreadsheetML 2003 and HTML tables, made fit for the library's lenient parser.
import type { CellValue } from "../../../engine/value/cell";
import { Problem } from "../../../engine/value/problem";
import { date1904, readMarkup, tabsOf, type Opened } from "./library";
import { escapeText, referred, references } from "../../xml/xml-text";

/** Tabs of an XML spreadsheet (Excel 2003). @throws Problem when it is cut off or declares entities. */
export function readSpreadsheetMl(text: string, what: string): Opened {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
    throw new Problem("file-damaged", { what, detail: "含有不允许的 XML 声明（DOCTYPE 或 ENTITY）" });
  }
  if (!/<\/(\w+:)?Workbook\s*>\s*(<!--[^]*-->\s*)?$/.test(text.slice(-4096))) {
    throw new Problem("file-damaged", { what, detail: "不是完整的 XML，可能没有下载或复制完" });
  }
  // A span of columns is copied column by column.
  if (/\bSpan\s*=\s*["']\d{6}/.test(text))
    throw new Problem("file-damaged", { what, detail: "列的跨度超出 Excel 的范围" });
  const body = withoutDeclaration(text).replace(/<[^<>]*='[^<>]*>/g, doubleQuoted);
  const book = readMarkup(`<?xml version="1.0"?>${body}`);
  return { tabs: tabsOf(book, what), date1904: date1904(book) };
}

/** The library sees no attributes in single quotes. */
const doubleQuoted = (tag: string): string =>
  tag.replace(
    /("[^"]*")|='([^'"]*)'/g,
    (_, quoted?: string, single?: string) => quoted ?? `="${single ?? ""}"`,
  );

/** Tabs of an HTML page, one for each table, named as the page names its sheets. */
export function readHtml(text: string, what: string): Opened {
  const names = Array.from(text.matchAll(/<x:Name>([^<]*)<\/x:Name>/gi), (match) =>
    decodeEntities(match[1] ?? "").trim(),
  );
  let body = cut(text, /<!--/g, /-->/g);
  // What Excel and LibreOffice put into the cell for its note would be glued to the cell's own text.
  body = cut(body, /<!\[if !supportAnnotations\]>/gi, /<!\[endif\]>/gi);
  for (const tag of ["comment", "script", "style"]) {
    body = cut(body, new RegExp(`<${tag}\\b[^>]*>`, "gi"), new RegExp(`</${tag}\\s*>`, "gi"));
  }
  const book = readMarkup(`<html>${decodeEntities(withoutDeclaration(body))}`);
  const given = names.length === book.SheetNames.length && new Set(names).size === names.length;
  const tabs = tabsOf(book, what).map((tab, i) => ({ ...tab, name: (given && names[i]) || tab.name }));
  return { tabs, date1904: false, readCell: (cell) => htmlValue(String(cell.v ?? "")) };
}

const withoutDeclaration = (text: string): string => text.replace(/^\s*<\?xml[^>]*\?>/, "");

/** Removes everything from `open` to the next `close`; a part that never closes stays. */
function cut(text: string, open: RegExp, close: RegExp): string {
  const pieces: string[] = [];
  let from = 0;
  for (let start = open.exec(text); start; start = open.exec(text)) {
    close.lastIndex = open.lastIndex;
    if (!close.exec(text)) break;
    pieces.push(text.slice(from, start.index));
    from = open.lastIndex = close.lastIndex;
  }
  return pieces.length === 0 ? text : pieces.join("") + text.slice(from);
}

const entities: Record<string, string> = {
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  times: "×",
  yen: "¥",
};

/** Entities that the library leaves alone; those of the markup itself stay for it to decode. */
const decodeEntities = (text: string): string =>
  text.replace(references, (...match: string[]) => {
    const char = referred(match, (name) => entities[name.toLowerCase()]) ?? match[0] ?? "";
    return /^[&<>]$/.test(char) ? escapeText(char) : char;
  });

/**
 * What Excel would make of a table cell's text: numbers with or without thousands separators, percentages, booleans.
 * Codes with leading zeros, long digit strings and dates stay text.
 */
function htmlValue(shown: string): CellValue {
  const text = shown.replace(/\u00a0/g, " ").trim();
  if (/^-?(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?%?$/.test(text)) {
    const digits = text.replace(/[,%]/g, "");
    if (digits.replace(/\D/g, "").length <= 15) {
      return text.endsWith("%") ? Number((Number(digits) / 100).toPrecision(15)) : Number(digits);
    }
  }
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text || null;
}
