// A bureau's own look: fonts, sizes and spacing are taken from the styles of a Word file that it gives.
import { Problem } from "../engine/value/problem";
import { openZip } from "../formats/bytes/zip";

/** Styles of a reference document by their lower-case names: the XML of their paragraph and run properties. */
export type ReferenceStyles = ReadonlyMap<string, { paragraph: string; run: string }>;

/** Unpacked size of the one part that is read; a style sheet of Word's has some 50 kB. */
const mostBytes = 8_000_000;

/**
 * Reads the styles of a .docx. `name` is the file's name, for messages.
 * @throws Problem `not-a-document` when the file is no .docx, has no styles, or is not safe to read.
 */
export function readStyles(bytes: Uint8Array, name: string): ReferenceStyles {
  const xml = stylesPart(bytes, name);
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw unusable(name, "含有不安全的内容");
  const styles = new Map<string, { paragraph: string; run: string }>();
  for (const [, content = ""] of xml.matchAll(/<w:style\b[^>]*w:type="paragraph"[^>]*>(.*?)<\/w:style>/gs)) {
    const style = /<w:name w:val="([^"]*)"/.exec(content)?.[1]?.toLowerCase();
    if (style !== undefined)
      styles.set(style, { paragraph: inner(content, "w:pPr"), run: inner(content, "w:rPr") });
  }
  if (styles.size === 0) throw unusable(name, "里面没有段落样式");
  return styles;
}

function stylesPart(bytes: Uint8Array, name: string): string {
  try {
    const part = openZip(bytes, name).find((one) => one.name === "word/styles.xml");
    if (part && part.size <= mostBytes) return new TextDecoder().decode(part.read());
    throw unusable(name, part ? "样式部分大得不合理" : "里面没有样式");
  } catch (error) {
    if (error instanceof Problem && error.code === "not-a-document") throw error;
    throw unusable(name, "无法解压", error);
  }
}

const unusable = (what: string, detail: string, cause?: unknown): Problem =>
  new Problem("not-a-document", { what, detail }, { cause });

/** Styles of other names that stand in for ours, best first. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  决算正文: ["body text first indent", "body text", "normal"],
};

/** `word/styles.xml` of ours with the properties that the reference states; those that it does not state stay ours. */
export function restyle(xml: string, reference: ReferenceStyles): string {
  return xml.replace(
    /(<w:style\b[^>]*>)(.*?)(<\/w:style>)/gs,
    (whole, open: string, content: string, close: string) => {
      const name = /<w:name w:val="([^"]*)"/.exec(content)?.[1] ?? "";
      const theirs = [name, ...(standIns[name] ?? [])].flatMap(
        (one) => reference.get(one.toLowerCase()) ?? [],
      )[0];
      if (!theirs) return whole;
      const paragraph = merge(inner(content, "w:pPr"), theirs.paragraph, paragraphOrder);
      const run = merge(inner(content, "w:rPr"), theirs.run, runOrder);
      const rest = content.replace(/<w:pPr\b.*?<\/w:pPr>|<w:rPr\b.*?<\/w:rPr>|<w:[pr]Pr\/>/gs, "");
      return `${open}${rest}${wrap("w:pPr", paragraph)}${wrap("w:rPr", run)}${close}`;
    },
  );
}

const inner = (xml: string, tag: string): string =>
  new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(xml)?.[1] ?? "";
const wrap = (tag: string, content: string): string => (content === "" ? "" : `<${tag}>${content}</${tag}>`);

/** Word insists on this order (ECMA-376, CT_PPr and CT_RPr); properties that are not listed are not taken over. */
const paragraphOrder = [
  ...["keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd", "tabs"],
  ...["snapToGrid", "spacing", "ind", "jc", "outlineLvl"],
];
const runOrder = [
  ...["rFonts", "b", "bCs", "i", "iCs", "color", "spacing", "w", "kern", "sz", "szCs", "u", "lang"],
];
/** Numbering and borders refer to other parts of the reference, which are not taken over. */
const notTaken: readonly string[] = ["numPr", "pBdr"];

function merge(ours: string, theirs: string, order: readonly string[]): string {
  const mine = children(ours);
  const taken = [...children(theirs)].filter(([name]) => !notTaken.includes(name));
  const all = new Map([...mine, ...taken]);
  return order.map((name) => all.get(name) ?? "").join("");
}

/** The elements right inside, by their names. */
function children(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [whole, name = ""] of xml.matchAll(/<w:(\w+)(?:\s[^>]*)?(?:\/>|>.*?<\/w:\1>)/gs))
    found.set(name, whole);
  return found;
}
