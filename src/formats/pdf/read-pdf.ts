// Reads the text layer of a PDF as plain text, one line for each printed line. Loaded only when a PDF is opened.
import { Problem } from "../../engine/value/problem";
import { withoutHeads } from "./running-heads";
import { linesOfPage, unreadable } from "./pdf-lines";
import { PdfReader, type TextItem } from "./pdf-pieces";

const MB = 1024 * 1024;
/** The whole 决算公开 of an office has some 60 pages and 60 000 characters. */
export const pdfLimits = { fileBytes: 50 * MB, pages: 2000, characters: 4_000_000 };

/**
 * Text of a PDF in reading order; every page but the first begins with a form feed. A page without text, blank or
 * scanned, says so in its place, which proofreading asks about. @throws Problem `not-a-document` */
export async function readPdf(bytes: Uint8Array, what: string): Promise<string> {
  const unusable = (detail: string, cause?: unknown): Problem =>
    new Problem("not-a-document", { what, detail }, { cause });
  if (bytes.length > pdfLimits.fileBytes) throw unusable(`PDF 超过 ${pdfLimits.fileBytes / MB} MB`);
  if (!isWhole(bytes)) throw unusable("PDF 不完整，可能没有下载完");
  const reader = new PdfReader(async (name) => (await import("./encodings")).encodingTable(name));
  try {
    const pages = await readPages(reader, bytes);
    const fault = faultOf(pages, reader.unknownEncodings);
    if (fault !== undefined) throw new Unreadable(fault);
    return `${withoutHeads(pages)
      .map((lines, i) => (lines.length > 0 ? lines.join("\n") : `（第${i + 1}页没有文字层）`))
      .join("\n\f")
      .replaceAll(unreadable, "")}\n`;
  } catch (error) {
    throw unusable(reasonOf(error), error);
  } finally {
    reader.close();
  }
}

/** Why we do not take a file, in the user's words. */
class Unreadable extends Error {}

const reasonOf = (error: unknown): string => {
  if (error instanceof Unreadable) return error.message;
  const isLocked = (error as { name?: unknown } | undefined)?.name === "PasswordException";
  return isLocked ? "PDF 已加密，要密码才能打开" : "PDF 已损坏";
};

/** A PDF ends by saying so; of one that breaks off, a part could still be read, and the rest be missed by nobody. */
function isWhole(bytes: Uint8Array): boolean {
  const end = new TextDecoder("latin1").decode(bytes.subarray(-4096));
  return end.includes("%%EOF");
}

async function readPages(reader: PdfReader, bytes: Uint8Array): Promise<string[][]> {
  // It wants memory of its own, and may change it; Node's files lie many in one buffer.
  const count = await reader.load(new Uint8Array(bytes));
  if (count > pdfLimits.pages) throw new Unreadable(`PDF 有 ${count} 页，超过 ${pdfLimits.pages} 页`);
  const pages: string[][] = [];
  const pause = pauser();
  let left = pdfLimits.characters;
  for (let page = 0; page < count; page++) {
    const items: TextItem[] = [];
    await reader.textOf(page, (some) => {
      for (const { str } of some) left -= str.length + 1;
      if (left < 0) throw new Unreadable(`PDF 的文字超过 ${pdfLimits.characters / 10_000} 万字`);
      items.push(...some);
    });
    pages.push(linesOfPage(items));
    await pause();
  }
  return pages;
}

/** Lets the window draw and answer now and then. */
function pauser(): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < 100) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = Date.now();
  };
}

/** Characters that hardly any Chinese page goes without. */
const common = /[的年元和部为]/u;

/** Why the text of a file is not what a reader sees on its pages. */
function faultOf(pages: readonly string[][], unknownEncodings: ReadonlySet<string>): string | undefined {
  const [encoding] = unknownEncodings;
  if (encoding !== undefined) return `PDF 的文字用了读不出的编码 ${encoding}`;
  const sizes = pages.map((lines) => lines.join("").length);
  const empty = sizes.filter((size) => size === 0).length;
  if (empty === pages.length) return "PDF 没有文字层，多半是扫描件，须先做文字识别";
  if (empty > pages.length / 2)
    return `PDF 的 ${pages.length} 页中有 ${empty} 页没有文字层，多半是扫描件，须先做文字识别`;
  const text = pages.flat().join("");
  const strange = text.split(unreadable).length - 1;
  if (strange > text.length / 3 || (text.length > 200 && !common.test(text)))
    return "PDF 的字体没有文字对照表，读出来是乱码";
  return undefined;
}
