// Opens a draft: text in any encoding, the parts of a .docx that hold its text, a PDF. Nothing it names is fetched.
import { Problem } from "../../engine/value/problem";
import { isPdf, magicOf } from "../bytes/sniff";
import { decodeText } from "../bytes/decode-text";
import { Parts } from "../opc/parts";
import { relationsPath, statedRelations } from "../opc/relations";
import type { WordParts } from "./word-parts";

/** A .docx that has been opened: its package, the path of the document's part, and what the draft is read from. */
export type OpenedWord = { kind: "word"; file: Parts; main: string; parts: WordParts };
/** A PDF is left to `readPdf`, which not every user needs. */
type DraftFile = { kind: "text"; text: string } | OpenedWord | { kind: "pdf" };

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

function openWord(bytes: Uint8Array, what: string): OpenedWord {
  const file = inOurWords(what, () => Parts.open(bytes, what));
  const main = mainPart(file, what);
  if (main === undefined) throw unusable(what, kindOf(file.paths()));
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const paths = [main, ...beside.map((name) => `${folder}${name}.xml`)];
  const size = paths.reduce((sum, path) => sum + file.size(path), 0);
  if (size > draftLimits.unpackedBytes) {
    throw unusable(what, `解压后的正文超过 ${draftLimits.unpackedBytes / MB} MB`);
  }
  const relations = statedRelations(textIn(file, relationsPath(main), what) ?? "");
  if (relations.some(({ kind }) => elsewhere.has(kind))) throw unusable(what, "有一部分正文在另一个文件里");
  const [document, ...others] = paths.map((path) => textIn(file, path, what));
  const found = beside.flatMap((name, i) => (others[i] === undefined ? [] : [[name, others[i]] as const]));
  return { kind: "word", file, main, parts: { document: document ?? "", ...Object.fromEntries(found) } };
}

/** Text that Word would put in from another file, or from one inside the package. */
const elsewhere: ReadonlySet<string> = new Set(["subDocument", "aFChunk", "frame"]);

/** A part in any encoding; undefined when there is none. */
function textIn(file: Parts, path: string, what: string): string | undefined {
  if (!file.has(path)) return undefined;
  if (file.size(path) > draftLimits.unpackedBytes) throw unusable(what, `其中的 ${path} 大得不合理`);
  const text = decodeText(inOurWords(what, () => file.read(path)));
  if (text === null) throw unusable(what, `其中的 ${path} 不是文字`);
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw unusable(what, "含有不安全的内容");
  return text;
}

/** Why a package cannot be opened is said in the words for a document. */
function inOurWords<T>(what: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const isLocked = error.code === "password-protected";
    throw unusable(what, isLocked ? "已加密" : (error.detail.detail ?? "已损坏"), error);
  }
}

/** What the package says is its document; most are called `word/document.xml`. */
function mainPart(file: Parts, what: string): string | undefined {
  const stated = statedRelations(textIn(file, relationsPath(""), what) ?? "");
  const target = stated.find(({ kind }) => kind.toLowerCase() === "officedocument")?.target ?? "";
  const paths = [target.replace(/^\//, ""), "word/document.xml"];
  return paths.find((path) => /^word\/[^/]+\.xml$/i.test(path) && file.has(path));
}

function kindOf(names: readonly string[]): string {
  if (names.some((name) => name.startsWith("xl/"))) return "这是 Excel 工作簿";
  if (names.some((name) => name.startsWith("ppt/"))) return "这是演示文稿";
  if (names.includes("content.xml")) return "这是 OpenDocument 文档";
  return "这是压缩包，里面没有 Word 正文";
}
