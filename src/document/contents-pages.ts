// Page numbers of the contents: text is laid out by the library, tables by the rows that have been counted already.
import type { IXmlableObject, PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";

/**
 * Lays out pages without the tables, which take most of the time: of each, in order, only the pages that it goes on for
 * beyond the one that it begins on are left.
 */
export function countingTables(more: readonly number[]): PageNumberEstimator {
  const estimate = estimatePageNumbersWith({ guess: true });
  return (body, context) => {
    let at = 0;
    const children = childrenOf(body).flatMap((child) =>
      "w:tbl" in child ? Array.from({ length: more[at++] ?? 0 }, newPage) : [withoutStop(child)],
    );
    return estimate({ ...body, "w:body": children }, context);
  };
}

const childrenOf = (body: IXmlableObject): IXmlableObject[] => body["w:body"] as IXmlableObject[];

const newPage = (): IXmlableObject => ({ "w:p": [{ "w:pPr": [{ "w:pageBreakBefore": {} }] }] });

/**
 * A full stop behind a Chinese sign hangs over the margin at the end of a paragraph, in Word as in other programs, where
 * the library would begin a line with the two.
 */
const withoutStop = (paragraph: IXmlableObject): IXmlableObject =>
  /[\p{Script=Han}】]。$/u.test(textsOf(paragraph).join("")) ? dropStop(paragraph) : paragraph;

/** Texts in a formatted element, in order. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, content]: [string, unknown]) =>
    name === "w:t" && Array.isArray(content)
      ? content.filter((one) => typeof one === "string")
      : textsOf(content),
  );
}

/** The same without the stop that its last text ends with. */
function dropStop<T>(node: T): T {
  if (typeof node === "string") return node.replace(/。$/u, "") as T & string;
  if (Array.isArray(node)) {
    const last = node.findLastIndex((one) => typeof one === "string" || textsOf(one).length > 0);
    return node.map((one: unknown, i) => (i === last ? dropStop(one) : one)) as T & unknown[];
  }
  if (typeof node !== "object" || node === null) return node;
  const content = ["w:p", "w:r", "w:t"].find((name) => name in node);
  return content === undefined
    ? node
    : { ...node, [content]: dropStop<unknown>((node as IXmlableObject)[content]) };
}
