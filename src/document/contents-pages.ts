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
      "w:tbl" in child ? Array.from({ length: more[at++] ?? 0 }, newPage) : [child],
    );
    return estimate({ ...body, "w:body": children }, context);
  };
}

const childrenOf = (body: IXmlableObject): IXmlableObject[] => body["w:body"] as IXmlableObject[];

const newPage = (): IXmlableObject => ({ "w:p": [{ "w:pPr": [{ "w:pageBreakBefore": {} }] }] });
