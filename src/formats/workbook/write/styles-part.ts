// The styles part: what we need is found there or added behind, so that no style of the user changes its number.
import { applyEdits, counting, placing, prefixed } from "../../xml/edit-xml";
import type { Parts } from "../../opc/parts";
import { addRelation, appendingOurs, dropPart, relationsOf, setContentType } from "../../opc/relations";
import { childOf, parseXml, type Element } from "../../xml/parse-xml";

/** A cell's style: pieces of XML and the number format's code. */
export type CellStyle = {
  font: string;
  fill: string;
  border: string;
  format: string;
  alignment: string;
  /** Shown as typed, never taken for a formula or a number when someone edits the cell. */
  quoted?: boolean;
};

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const collections = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"],
  ...["tableStyles", "colors", "extLst"],
] as const;

/** What stands first in a collection that the file does not have: the look of cells without a style. */
const defaults: Partial<Record<(typeof collections)[number], string[]>> = {
  fonts: ['<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

const builtIn: Record<string, number> = { General: 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "@": 49 };

/** Excel opens no file with more cell styles. */
const mostStyles = 65_000;

const noStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`;

/** Path of the styles part, if there is one. */
export const knownStyles = (parts: Parts, workbook: string): string | undefined =>
  relationsOf(parts, workbook).find(({ kind }) => kind === "styles")?.path;

/** Path of the styles part, which is made when there is none. */
export function stylesPath(parts: Parts, workbook: string): string {
  const found = knownStyles(parts, workbook);
  if (found !== undefined) return found;
  const path = parts.freePath(`${workbook.slice(0, workbook.lastIndexOf("/") + 1)}styles`, ".xml");
  parts.write(path, noStyles);
  addRelation(parts, workbook, "styles", path);
  setContentType(parts, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  return path;
}

/** Takes the styles part away when it is one that `stylesPath` made and nothing is left in it. */
export function dropEmptyStyles(parts: Parts, workbook: string, path: string): void {
  if (parts.text(path) === noStyles) dropPart(parts, workbook, path);
}

type Collection = { element: Element | undefined; known: Map<string, number>; size: number; added: string[] };

/** A styles part that grows only at the ends of its lists. */
export class CellStyles {
  private readonly text: string;
  private readonly root: Element;
  private readonly lists = new Map<string, Collection>();
  private readonly styles = new Map<CellStyle, number>();

  constructor(
    private readonly parts: Parts,
    private readonly path: string,
  ) {
    ({ text: this.text, root: this.root } = parts.xml(path));
  }

  /** Index of a cell style. */
  style(style: CellStyle): number {
    const known = this.styles.get(style);
    if (known !== undefined) return known;
    const numFmtId = this.format(style.format);
    const fontId = this.index("fonts", style.font);
    const fillId = this.index("fills", style.fill);
    const borderId = this.index("borders", style.border);
    const named = childOf(this.root, "cellStyleXfs") ? ' xfId="0"' : "";
    const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment"].map(
      (what) => ` apply${what}="1"`,
    );
    const ids = `numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"${named}`;
    const quote = style.quoted ? ' quotePrefix="1"' : "";
    const index = this.index("cellXfs", `<xf ${ids}${quote}${applied.join("")}>${style.alignment}</xf>`);
    if (index > mostStyles) throw this.parts.damaged(`单元格样式超过 ${mostStyles} 种，请先在 Excel 中清理`);
    this.styles.set(style, index);
    return index;
  }

  /** Index of a conditional format's look. */
  conditional(dxf: string): number {
    return this.index("dxfs", dxf);
  }

  /** Writes what was added. */
  save(): void {
    const edits = collections.flatMap((name) => {
      const { element, added } = this.lists.get(name) ?? { element: undefined, added: [] };
      if (added.length === 0) return [];
      const xml = prefixed(added.join(""), this.root);
      if (element) return [...counting(this.text, element, added.length), appendingOurs(element, xml)];
      const list = prefixed(`<${name} count="${added.length}">`, this.root);
      return [placing(this.root, collections, name, `${list}${xml}${prefixed(`</${name}>`, this.root)}`)];
    });
    this.parts.write(this.path, applyEdits(this.text, edits));
  }

  private format(code: string): number {
    const own = builtIn[code];
    if (own !== undefined) return own;
    const list = this.list("numFmts");
    const formats = [...(list.element?.children ?? []), ...list.added.map((xml) => parseXml(xml))];
    const found = formats.find(({ attributes }) => attributes.get("formatCode") === code);
    if (found) return Number(found.attributes.get("numFmtId"));
    const id = 1 + Math.max(163, ...formats.map(({ attributes }) => Number(attributes.get("numFmtId")) || 0));
    list.added.push(`<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`);
    return id;
  }

  private index(name: (typeof collections)[number], xml: string): number {
    const list = this.list(name);
    const key = canonical(parseXml(xml));
    const known = list.known.get(key);
    if (known !== undefined) return known;
    list.known.set(key, list.size);
    list.added.push(xml);
    return list.size++;
  }

  private list(name: (typeof collections)[number]): Collection {
    const known = this.lists.get(name);
    if (known) return known;
    const element = childOf(this.root, name);
    const list: Collection = { element, known: new Map<string, number>(), size: 0, added: [] };
    this.lists.set(name, list);
    if (element) {
      for (const [i, child] of element.children.entries()) {
        const key = canonical(child);
        if (!list.known.has(key)) list.known.set(key, i);
      }
      list.size = element.children.length;
    }
    for (const xml of list.size === 0 ? (defaults[name] ?? []) : []) {
      list.known.set(canonical(parseXml(xml)), list.size++);
      list.added.push(xml);
    }
    return list;
  }
}

/** Two elements with the same canonical text look the same, whoever wrote them. */
export function canonical(element: Element): string {
  const attributes = [...element.attributes]
    .filter(([name]) => !name.startsWith("apply") && !name.startsWith("xmlns"))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  return `${element.local}(${attributes.join(" ")})[${element.children.map(canonical).join("")}]`;
}
