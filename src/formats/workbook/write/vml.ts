// The boxes of notes in VML, the old drawing language that Excel still wants for them. Excel's own is not always
// well-formed, so it is changed as text.
import { a1 } from "../../../engine/value/cell";
import { wasEmpty } from "../../opc/relations";

/** What hangs on a cell: 0-based row and column, its address, the message. */
export type CellNote = { row: number; column: number; a1: string; text: string };

const namespaces = [
  ["v", "urn:schemas-microsoft-com:vml"],
  ["o", "urn:schemas-microsoft-com:office:office"],
  ["x", "urn:schemas-microsoft-com:office:excel"],
].map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);

/** A drawing without shapes. */
export const emptyDrawing = `<xml${namespaces.join("")}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;

const boxType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const hasBoxType = /<v:shapetype\s[^>]*\bid=["']_x0000_t202["']/;

/** The drawing with a box for each note. */
export function addBoxes(drawing: string, notes: readonly CellNote[]): string {
  const missing = namespaces.filter((declared) => !drawing.includes(declared.trim())).join("");
  const ids = [...drawing.matchAll(/\bid=["']_x0000_s(\d{1,9})["']/g)].map(([, number]) => Number(number));
  const first = 1 + Math.max(1024, ...ids);
  const added = [
    drawing !== emptyDrawing && hasNoShape(drawing) ? wasEmpty.open : "",
    hasBoxType.test(drawing) ? "" : boxType,
    ...notes.map((note, i) => boxXml(note, first + i, missing)),
  ];
  const end = drawing.lastIndexOf("</");
  return drawing.slice(0, end) + added.join("") + drawing.slice(end);
}

/** Room for this many units of text in a line, when a Chinese character is two. */
const lineUnits = 36;

/** The anchor counts from the top left: column, pixels, row, pixels; then the same for the other corner. */
function boxXml({ row, column, text }: CellNote, id: number, declared: string): string {
  const lines = text.split("\n").map((line) => {
    const units = Array.from(line).reduce((sum, char) => sum + (char > "\u2e7f" ? 2 : 1), 0);
    return Math.max(1, Math.ceil(units / lineUnits));
  });
  const height = 2 + lines.reduce((sum, count) => sum + count, 0);
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 3, 60, top + height, 4].join(", ");
  return [
    `<v:shape${declared} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join("");
}

/** The drawing without the boxes of the notes on these cells; null when only ours were ever in it. */
export function dropBoxes(drawing: string, cells: ReadonlySet<string>): string | null {
  const waiting = new Set(cells);
  let rest = drawing;
  // From the end, where ours were put: some writers leave boxes of notes that are no longer there.
  for (const { 0: shape, index } of [...drawing.matchAll(/<v:shape\s[^]*?<\/v:shape>/g)].reverse()) {
    const cell = cellOf(shape);
    if (cell === undefined || !waiting.delete(cell)) continue;
    rest = rest.slice(0, index) + rest.slice(index + shape.length);
  }
  const unused = /["']#_x0000_t202["']/.test(rest) ? rest : rest.replace(boxType, "");
  const end = unused.lastIndexOf("</");
  const wasThere = unused.slice(0, end).endsWith(wasEmpty.open);
  if (wasThere) return unused.slice(0, end - wasEmpty.open.length) + unused.slice(end);
  return hasNoShape(unused) ? null : unused;
}

/** The cell that a box of a note hangs on; undefined for other shapes. */
function cellOf(shape: string): string | undefined {
  const [, row] = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape) ?? [];
  const [, column] = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape) ?? [];
  const isNote = /\bObjectType=["']Note["']/.test(shape);
  return isNote && row !== undefined && column !== undefined ? a1(Number(row), Number(column)) : undefined;
}

function hasNoShape(drawing: string): boolean {
  const inner = drawing
    .replace(/<\?[^]*?\?>/g, "")
    .replace(/<o:shapelayout\b[^]*?<\/o:shapelayout>/g, "")
    .replace(/<v:shapetype\s[^]*?<\/v:shapetype>/g, "")
    .trim();
  return /^<(\w+)[^>]*>\s*<\/\1>$/.test(inner);
}
