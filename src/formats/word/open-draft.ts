// Opens a draft: text in any encoding, the parts of a .docx that hold its text, a PDF. Nothing it names is fetched.
import { Problem } from "../../engine/value/problem";
import { isPdf, magicOf } from "../bytes/sniff";
import { decodeText } from "../bytes/decode-text";
import { openZip, type ZipPart } from "../bytes/zip";

/** The XML of a Word document's parts; the names are those of the parts. */
export type WordFile = {
  document: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
};
/** `main` is the path of the document's part. A PDF is left to `readPdf`, which not every user needs. */
export type DraftFile =
  { kind: "text"; text: string } | { kind: "word"; parts: WordFile; main: string } | { kind: "pdf" };

const MB = 1024 * 1024;
/** A county's whole 决算公开 has some 5 MB of XML. */
export const draftLimits = { fileBytes: 100 * MB, unpackedBytes: 64 * MB };

/** Opens a draft by its content. @throws Problem `not-a-document` when it is of another kind, damaged or not safe. */
export function openDraft(bytes: Uint8Array, what: string): DraftFile {
  if (bytes.length === 0) throw unusable(what, "文件是空的");
  if (bytes.length > draftLimits.fileBytes) throw unusable(what, `文件超过 ${draftLimits.fileBytes / MB} MB`);
  const magic = magicOf(bytes);
  if (magic === "zip") return openWord(bytes, what);
  if (magic === "ole") throw unusable(what, "是旧格式的 .doc，或已加密");
  if (isPdf(bytes)) return { kind: "pdf" };
  if (magic !== undefined) throw unusable(what, magic);
  const text = decodeText(bytes);
  if (text === null || /[\0-\x08\x0e-\x1f]/.test(text)) throw unusable(what, "内容不是文字");
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) throw unusable(what, "这是网页或 XML 文件");
  return { kind: "text", text: text.replace(/\r\n?/g, "\n") };
}

/** Text of a draft that is a PDF. What reads it is large, and loaded here only. @throws Problem `not-a-document` */
export const readPdf = async (bytes: Uint8Array, what: string): Promise<string> =>
  (await import("../pdf/read-pdf")).readPdf(bytes, what);

const unusable = (what: string, detail: string, cause?: unknown): Problem =>
  new Problem("not-a-document", { what, detail }, { cause });

/** Parts by the end of their names: some programs put them beside `word/document.xml` under other numbers. */
const beside = ["styles", "numbering", "footnotes", "endnotes"] as const;

function openWord(bytes: Uint8Array, what: string): DraftFile & { kind: "word" } {
  const parts = new Map(listed(bytes, what).map((part) => [part.name, part]));
  const main = mainPart([...parts.keys()], (name) => read(parts.get(name), what));
  if (main === undefined) throw unusable(what, kindOf([...parts.keys()]));
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const names = [main, ...beside.map((name) => `${folder}${name}.xml`)];
  const size = names.reduce((sum, name) => sum + (parts.get(name)?.size ?? 0), 0);
  if (size > draftLimits.unpackedBytes) {
    throw unusable(what, `解压后的正文超过 ${draftLimits.unpackedBytes / MB} MB`);
  }
  const relations = parts.get(`${folder}_rels/${main.slice(folder.length)}.rels`);
  if (isElsewhere(read(relations, what) ?? "")) throw unusable(what, "有一部分正文在另一个文件里");
  const [document, ...others] = names.map((name) => read(parts.get(name), what));
  const found = beside.flatMap((name, i) => (others[i] === undefined ? [] : [[name, others[i]] as const]));
  return { kind: "word", parts: { document: document ?? "", ...Object.fromEntries(found) }, main };
}

/** The package's files; why it cannot be opened is said in the words for a document. */
function listed(bytes: Uint8Array, what: string): ZipPart[] {
  try {
    return openZip(bytes, what);
  } catch (error) {
    throw inOurWords(error, what);
  }
}

function read(part: ZipPart | undefined, what: string): string | undefined {
  if (!part) return undefined;
  if (part.size > draftLimits.unpackedBytes) throw unusable(what, `其中的 ${part.name} 大得不合理`);
  const text = decodeText(unpacked(part, what));
  if (text === null) throw unusable(what, `其中的 ${part.name} 不是文字`);
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw unusable(what, "含有不安全的内容");
  return text;
}

function unpacked(part: ZipPart, what: string): Uint8Array {
  try {
    return part.read();
  } catch (error) {
    throw inOurWords(error, what);
  }
}

const inOurWords = (error: unknown, what: string): unknown =>
  error instanceof Problem
    ? unusable(
        what,
        error.code === "password-protected" ? "已加密" : (error.detail.detail ?? "已损坏"),
        error,
      )
    : error;

/** What the package says is its document; most are called `word/document.xml`. */
function mainPart(names: readonly string[], text: (name: string) => string | undefined): string | undefined {
  const relation = /<[^>]*\/officeDocument"[^>]*>/i.exec(text("_rels/.rels") ?? "")?.[0] ?? "";
  const target = /\bTarget\s*=\s*["']\/?([^"']+)/.exec(relation)?.[1];
  const isDocument = (name: string | undefined): boolean => /^word\/[^/]+\.xml$/i.test(name ?? "");
  return [target, "word/document.xml"].find((name) => isDocument(name) && names.includes(name ?? ""));
}

function kindOf(names: readonly string[]): string {
  if (names.some((name) => name.startsWith("xl/"))) return "这是 Excel 工作簿";
  if (names.some((name) => name.startsWith("ppt/"))) return "这是演示文稿";
  if (names.includes("content.xml")) return "这是 OpenDocument 文档";
  return "这是压缩包，里面没有 Word 正文";
}

/** Text that Word would put in from another file, or from one inside the package. */
const isElsewhere = (relations: string): boolean =>
  Array.from(relations.matchAll(/<[^>]*\bType\s*=\s*["'][^"']*\/(\w+)["'][^>]*>/g)).some(
    ([, type = ""]) => type === "subDocument" || type === "aFChunk" || type === "frame",
  );
