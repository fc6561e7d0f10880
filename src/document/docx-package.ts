// Finishing touches on the zipped .docx that the library does not offer: same report, same bytes; Chinese throughout.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fontTable } from "./docx-styles";
import { restyle, type ReferenceStyles } from "./restyle";

type Parts = Record<string, Uint8Array<ArrayBuffer>>;

/** Any fixed day will do; this is the earliest that a zip can hold. */
const zipDate = new Date(1980, 0, 1);

/**
 * Rewrites a packed document: no dates, no random or process-wide ids, fixed zip times (also inside the charts'
 * workbooks), fonts with their substitutes, charts as Word would set them.
 */
export function finish(packed: Uint8Array, reference?: ReferenceStyles): Uint8Array {
  const parts: Parts = unzipSync(packed);
  for (const path of Object.keys(parts).filter((name) => name.endsWith(".rels")))
    numberRelations(parts, path);
  for (const path of Object.keys(parts)) {
    if (path.endsWith(".xlsx")) parts[path] = zip(unzipSync(parts[path] ?? new Uint8Array()));
    if (path.startsWith("word/charts/chart")) edit(parts, path, finishChart);
  }
  edit(parts, "word/document.xml", numberMarks);
  edit(parts, "docProps/core.xml", (xml) =>
    xml.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/gs, ""),
  );
  if (reference) edit(parts, "word/styles.xml", (xml) => restyle(xml, reference));
  parts["word/fontTable.xml"] = strToU8(fontTable());
  return zip(parts);
}

function zip(parts: Parts): Uint8Array<ArrayBuffer> {
  return zipSync(parts, { mtime: zipDate, level: 6 });
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part !== undefined) parts[path] = strToU8(change(strFromU8(part)));
}

/** Chinese text; categories below the columns even when these hang down; a label's name and number on two lines. */
function finishChart(xml: string): string {
  return xml
    .replace(/(lang(?: val)?=")en-US/g, "$1zh-CN")
    .replace(/(<c:tickLblPos val=")nextTo/g, "$1low")
    .replace(
      /<c:showCatName val="1"\/>(?:<c:show\w+ val="[01]"\/>)*<c:showBubbleSize val="0"\/>/g,
      "$&<c:separator>\n</c:separator>",
    );
}

/** Relationship ids in the order of the file, in it and in the part that it belongs to. */
function numberRelations(parts: Parts, path: string): void {
  const ids = new Map<string, string>();
  edit(parts, path, (xml) =>
    xml.replace(/ Id="([^"]*)"/g, (_, id: string) => {
      ids.set(id, `rId${ids.size + 1}`);
      return ` Id="${ids.get(id)}"`;
    }),
  );
  const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
  edit(parts, owner, (xml) =>
    xml.replace(/(r:\w+=")([^"]*)"/g, (_, name: string, id: string) => `${name}${ids.get(id) ?? id}"`),
  );
}

/** The library counts bookmarks and drawings over the life of the process; here they count from 1. */
function numberMarks(xml: string): string {
  const patterns = [
    /((?:w:anchor="|w:name="|PAGEREF )_Toc)(\d+)/g,
    /(<w:bookmark(?:Start|End)\b[^>]* w:id=")(\d+)/g,
    /(<wp:docPr\b[^>]* id=")(\d+)/g,
  ];
  return patterns.reduce(fromOne, xml);
}

function fromOne(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replace(pattern, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}`;
  });
}
