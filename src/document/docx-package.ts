// Finishing touches on the zipped .docx that the library does not offer: same report, same bytes; Chinese throughout.
import { packZip } from "../formats/bytes/pack-zip";
import { openZip } from "../formats/bytes/zip";
import { fontTable } from "./docx-styles";
import { restyle, type ReferenceStyles } from "./restyle";

type Files = Map<string, Uint8Array>;

/**
 * Rewrites a packed document: no dates, no random or process-wide ids, fixed zip times (also inside the charts'
 * workbooks), fonts with their substitutes, charts as Word would set them.
 */
export function finish(packed: Uint8Array, reference?: ReferenceStyles): Uint8Array {
  const files = unpacked(packed);
  const paths = [...files.keys()];
  for (const path of paths.filter((name) => name.endsWith(".rels"))) numberRelations(files, path);
  for (const path of paths.filter((name) => name.endsWith(".xlsx"))) {
    files.set(path, packZip(unpacked(files.get(path) ?? new Uint8Array()), 6));
  }
  for (const path of paths.filter((name) => name.startsWith("word/charts/chart")))
    edit(files, path, finishChart);
  edit(files, "word/document.xml", numberMarks);
  edit(files, "docProps/core.xml", (xml) =>
    xml.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/gs, ""),
  );
  if (reference) edit(files, "word/styles.xml", (xml) => restyle(xml, reference));
  files.set("word/fontTable.xml", new TextEncoder().encode(fontTable()));
  return packZip(files, 6);
}

const unpacked = (packed: Uint8Array): Files =>
  new Map(openZip(packed, "文稿").map(({ name, read }) => [name, read()]));

function edit(files: Files, path: string, change: (xml: string) => string): void {
  const file = files.get(path);
  if (file) files.set(path, new TextEncoder().encode(change(new TextDecoder().decode(file))));
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
function numberRelations(files: Files, path: string): void {
  const ids = new Map<string, string>();
  edit(files, path, (xml) =>
    xml.replace(/ Id="([^"]*)"/g, (_, id: string) => {
      ids.set(id, `rId${ids.size + 1}`);
      return ` Id="${ids.get(id)}"`;
    }),
  );
  const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
  edit(files, owner, (xml) =>
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
