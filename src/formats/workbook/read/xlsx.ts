// Reads an .xlsx package: only the parts that hold cells are unpacked, one at a time and looked over first.
import { strFromU8, strToU8 } from "fflate";
import { uncalculated } from "../../../engine/value/cell";
import { Problem } from "../../../engine/value/problem";
import { chineseFormats, date1904, readPackage, tabsOf, type Opened, type ZipFiles } from "./library";
import { checkCells, limits } from "../../bytes/limits";
import { decodeText } from "../../bytes/decode-text";
import { openZip, type ZipPart } from "../../bytes/zip";

/** Parts that say nothing about values. A workbook with large pictures is not large for us. */
const unneeded =
  /^(docProps|customXml)\/|^xl\/(calcChain|comments)|\/(theme|media|drawings|charts|embeddings|comments|threadedComments|printerSettings|externalLinks|pivot\w+|ctrlProps|activeX|queryTables|tables|worksheets\/_rels)\//i;

/** Tabs of an .xlsx file. @throws Problem when it is another kind of package, damaged, unsafe or too large. */
export function readXlsx(bytes: Uint8Array, what: string): Opened {
  const parts = openZip(bytes, what);
  const other = otherPackage(parts.map((part) => part.name));
  if (other) throw new Problem("not-a-workbook", { what, detail: other });
  const needed = parts.filter(({ name }) => /\.(xml|rels)$/i.test(name) && !unneeded.test(name));
  const size = needed.reduce((sum, part) => sum + part.size, 0);
  if (size > limits.unpackedBytes) {
    throw new Problem("too-large", {
      what,
      detail: `解压后有 ${megabytes(size)}，上限 ${megabytes(limits.unpackedBytes)}`,
    });
  }
  const { files, failure } = lazyFiles(needed, what);
  const book = attempt(() => readPackage(files), failure);
  return { tabs: tabsOf(book, what), date1904: date1904(book) };
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** The library swallows what goes wrong in a part; our own reasons come first. */
function attempt<T>(read: () => T, failure: () => Problem | undefined): T {
  let result: T;
  try {
    result = read();
  } catch (error) {
    throw failure() ?? error;
  }
  const problem = failure();
  if (problem) throw problem;
  return result;
}

function lazyFiles(
  parts: readonly ZipPart[],
  what: string,
): { files: ZipFiles; failure: () => Problem | undefined } {
  const files = Object.create(null) as ZipFiles;
  let problem: Problem | undefined;
  let cells = 0;
  const unpack = (part: ZipPart): string => {
    const text = binaryText(part.read());
    const { root, values, fault } = inspect(text);
    if (fault) throw new Problem("file-damaged", { what, detail: `${part.name} ${fault}` });
    cells += values;
    checkCells(cells, what);
    if (/(^|:)worksheet$/.test(root)) return withUncalculated(text);
    return /(^|:)styleSheet$/.test(root) ? withChineseFormats(text) : text;
  };
  for (const part of parts) {
    const asBinary = (): string => {
      try {
        if (problem) throw problem;
        return unpack(part);
      } catch (error) {
        if (error instanceof Problem) problem ??= error;
        throw error;
      }
    };
    files[part.name] = { name: part.name, asBinary };
  }
  return { files, failure: () => problem };
}

/** One character per byte of UTF-8. Sheets are nearly always plain ASCII, which goes much faster. */
function binaryText(data: Uint8Array): string {
  const [first, second] = data;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (wide) return strFromU8(strToU8(decodeText(data) ?? ""), true);
  const text = new TextDecoder().decode(data);
  return text.length === data.length && !text.includes("\ufffd") ? text : strFromU8(data, true);
}

/** Puts the formats that Excel leaves out before those of the file, so that the file's own win. */
function withChineseFormats(styles: string): string {
  const own = /<(\w+:)?numFmts\b[^>]*?(\/?)>/.exec(styles);
  const prefix = own?.[1] ?? /<(\w+:)?styleSheet\b/.exec(styles)?.[1] ?? "";
  const added = chineseFormats.map(([id, format]) => {
    const code = strFromU8(strToU8(format.replaceAll('"', "&quot;")), true);
    return `<${prefix}numFmt numFmtId="${id}" formatCode="${code}"/>`;
  });
  const open = `<${prefix}numFmts>${added.join("")}`;
  if (own) return styles.replace(own[0], () => (own[2] ? `${open}</${prefix}numFmts>` : open));
  return styles.replace(/<(\w+:)?styleSheet\b[^>]*>/, (root) => `${root}${open}</${prefix}numFmts>`);
}

/** A cell with a formula and nothing in `v`; words may come to nothing, and then say so by their type. */
const formulaAlone =
  /<((?:\w+:)?)c\b([^>]*)>\s*<\1f\b(?:[^>]*\/>|[^>]*>[^<]*<\/\1f>)\s*(?:<\1v\s*\/>|<\1v\b[^>]*>\s*<\/\1v>)?\s*<\/\1c>/g;

/** Says of formulas without a result that they have none: the library would leave them out, and a blank is 0. */
const withUncalculated = (sheet: string): string =>
  !/<(?:\w+:)?f\b/.test(sheet)
    ? sheet
    : sheet.replace(formulaAlone, (cell, prefix: string, attributes: string) =>
        /\st="str"/.test(attributes)
          ? cell
          : `<${prefix}c${attributes.replace(/\st="[^"]*"/, "")} t="str"><${prefix}v>${uncalculated}</${prefix}v></${prefix}c>`,
      );

const valueEnd = /<\/(?:\w+:)?(?:v|is)>/g;

/** A part's root element, how many cell values it has, and what is wrong with it. */
function inspect(text: string): { root: string; values: number; fault: string | null } {
  let values = 0;
  if (/<!(?!--|\[CDATA\[)/.test(text))
    return { root: "", values, fault: "含有不允许的 XML 声明（DOCTYPE 或 ENTITY）" };
  while (valueEnd.test(text)) values++;
  const root = /<([A-Za-z_][\w.:-]*)/.exec(text.slice(0, 4096).replace(/<!--[^]*?-->/g, ""))?.[1];
  const tail = text.slice(-4096).replace(/(<!--[^]*?-->|\s)+$/, "");
  const whole = root && (tail.endsWith(`</${root}>`) || new RegExp(`<${root}\\b[^<]*/>$`).test(tail));
  return { root: root ?? "", values, fault: whole ? null : "不是完整的 XML" };
}

/** What the package is when it is no .xlsx workbook. */
function otherPackage(names: readonly string[]): string | null {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name.replaceAll("\\", "/")));
  if (has(/^xl\/.*workbook\.bin$/i)) return "这是 .xlsb 二进制工作簿";
  if (has(/^\[Content_Types\]\.xml$/i) && has(/^xl\//i)) return null;
  if (has(/^word\//i)) return "这是 Word 文档";
  if (has(/^ppt\//i)) return "这是 PowerPoint 演示文稿";
  if (has(/^META-INF\/manifest\.xml$/i) && has(/^content\.xml$/i)) return "这是 ODS 等 OpenDocument 文件";
  return "这是普通压缩包，请先解压";
}
