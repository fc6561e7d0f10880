// The XML of a Word document's parts that a reader of its text needs.

export type WordParts = {
  /** Of the part that the package calls its document, mostly `word/document.xml`. */
  document: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
};

type TextPart = "document" | "footnotes" | "endnotes";

/**
 * The parts that hold text, in the order in which it is read, and where each begins when their XML is laid end to end:
 * places in the document are those of its own XML.
 */
export function textParts(parts: WordParts): { part: TextPart; xml: string; begin: number }[] {
  let begin = 0;
  return (["document", "footnotes", "endnotes"] as const).map((part) => {
    const xml = parts[part] ?? "";
    const placed = { part, xml, begin };
    begin += xml.length;
    return placed;
  });
}
