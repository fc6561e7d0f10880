// Reads an .xlsx package: only the parts that hold cells are unpacked, one at a time and looked over first.
import { strFromU8, strToU8 } from "fflate";
import { Problem } from "../../engine/problem";
import { chineseFormats, date1904, readPackage, tabsOf, type Opened, type ZipFiles } from "./library";
import { checkCells, limits } from "./limits";
import { decodeText } from "./text";
import { openZip, type ZipPart } from "./zip";

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
    const packed = part.read();
    const data = isUtf16(packed) ? strToU8(decodeText(packed) ?? "") : packed;
    const { root, values, fault } = inspect(data);
    if (fault) throw new Problem("file-damaged", { what, detail: `${part.name} ${fault}` });
    cells += values;
    checkCells(cells, what);
    const text = strFromU8(data, true);
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

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

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

const [lt, gt, slash, bang, colon, letterV, letterI, letterS] = Array.from("</!:vis", (char) =>
  char.charCodeAt(0),
) as [number, number, number, number, number, number, number, number];

/** One pass over a part: its root, how many cell values it has, and what is wrong with it. */
function inspect(data: Uint8Array): { root: string; values: number; fault: string | null } {
  let values = 0;
  for (let at = 0; at < data.length; at++) {
    if (data[at] !== lt) continue;
    const next = data[at + 1];
    if (next === bang && isDeclaration(data, at + 2))
      return { root: "", values, fault: "含有不允许的 XML 声明（DOCTYPE 或 ENTITY）" };
    if (next === slash && closesValue(data, at + 2)) values++;
  }
  const head = strFromU8(data.subarray(0, 4096), true);
  const root = /<([A-Za-z_][\w.:-]*)/.exec(head.replace(/<!--[^]*?-->/g, ""))?.[1] ?? "";
  const tail = strFromU8(data.subarray(-4096), true)
    .replace(/<!--[^]*?-->|\s+$/g, "")
    .trimEnd();
  const whole = root !== "" && (tail.endsWith(`</${root}>`) || new RegExp(`<${root}\\b[^<]*/>$`).test(tail));
  return { root, values, fault: whole ? null : "不是完整的 XML" };
}

/** After `<!` only a comment or CDATA is fine. */
const isDeclaration = (data: Uint8Array, at: number): boolean => data[at] !== 0x2d && data[at] !== 0x5b;

/** Whether `</` is followed by `v>` or `is>`, with or without a prefix. */
function closesValue(data: Uint8Array, start: number): boolean {
  let name = start;
  let at = start;
  for (; at < start + 20 && data[at] !== gt; at++) if (data[at] === colon) name = at + 1;
  const length = at - name;
  return (
    (length === 1 && data[name] === letterV) ||
    (length === 2 && data[name] === letterI && data[name + 1] === letterS)
  );
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
