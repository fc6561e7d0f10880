// XML as a tree with places in the text: enough to change a part here and there and leave every other byte alone.
import { attributesIn, markupAt, type Markup } from "./scan-xml";
import { decodeXml } from "./xml-text";

/** An element and where it stands in the text: `start`<name …>`inner` … `close`</name>`end`. */
export type Element = {
  /** As written, with its prefix. */
  name: string;
  local: string;
  namespace: string;
  /** Decoded values by name as written. */
  attributes: ReadonlyMap<string, string>;
  /** Namespaces by prefix. */
  scope: ReadonlyMap<string, string>;
  start: number;
  inner: number;
  close: number;
  end: number;
  /** Written as `<name/>`: `inner`, `close` and `end` are the same. */
  isEmpty: boolean;
  children: Element[];
};

/** The text is no well-formed XML, or declares a DOCTYPE. */
export class XmlError extends Error {}

/** What may stand behind the name in a start tag. */
const wellFormed = /^(?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?$/;

/**
 * The root element of `text`. What stands inside a child of the root called `opaque` is not looked at (unless
 * comments make its end uncertain): a sheet may have millions of cells. @throws XmlError
 */
export function parseXml(text: string, opaque?: string): Element {
  const open: Element[] = [];
  const roots: Element[] = [];
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const markup = markupAt(text, at);
    at = markup.end;
    if (markup.kind === "broken") throw new XmlError();
    if (markup.kind === "close") close(open.pop(), markup);
    if (markup.kind !== "open") continue;
    const element = elementOf(markup, open.at(-1));
    if (open.length === 0) roots.push(element);
    if (!element.isEmpty) open.push(element);
    if (open.length === 2 && element.local === opaque) at = skip(text, element);
  }
  const [root, another] = roots;
  if (!root || another || open.length > 0) throw new XmlError();
  return root;
}

function close(element: Element | undefined, { name, rest, start, end }: Markup): void {
  if (element?.name !== name || rest.trim() !== "") throw new XmlError();
  element.close = start;
  element.end = end;
}

/** Where an element's content ends; where it begins when comments might hold what looks like the end. */
function skip(text: string, { name, inner, isEmpty }: Element): number {
  if (isEmpty || text.includes("<!--", inner) || text.includes("<![CDATA[", inner)) return inner;
  const end = text.indexOf(`</${name}`, inner);
  if (end < 0) throw new XmlError();
  return end;
}

function elementOf({ name, rest, start, end: inner }: Markup, parent: Element | undefined): Element {
  if (!wellFormed.test(rest)) throw new XmlError();
  const attributes = new Map(Array.from(attributesIn(rest), ([key, value]) => [key, decodeXml(value)]));
  const isEmpty = rest.endsWith("/");
  let scope = parent?.scope ?? new Map<string, string>();
  const declared = [...attributes].filter(([key]) => key === "xmlns" || key.startsWith("xmlns:"));
  if (declared.length > 0) {
    scope = new Map([...scope, ...declared.map(([key, value]) => [key.slice(6), value] as const)]);
  }
  const colon = name.indexOf(":");
  const element: Element = {
    ...{ name, local: name.slice(colon + 1), namespace: scope.get(name.slice(0, Math.max(colon, 0))) ?? "" },
    ...{ attributes, scope, start, inner, close: inner, end: inner, isEmpty, children: [] },
  };
  parent?.children.push(element);
  return element;
}

/** Children of the parent's own namespace with this name. */
export const childrenOf = (parent: Element, local: string): Element[] =>
  parent.children.filter((child) => child.local === local && child.namespace === parent.namespace);

export const childOf = (parent: Element, local: string): Element | undefined => childrenOf(parent, local)[0];

/** Value of an attribute that belongs to a namespace, such as `r:id`. */
export function attributeIn(
  element: Element,
  namespaces: readonly string[],
  local: string,
): string | undefined {
  for (const [name, value] of element.attributes) {
    const [prefix, rest] = name.split(":");
    if (rest === local && namespaces.includes(element.scope.get(prefix ?? "") ?? "")) return value;
  }
  return undefined;
}

/** Text directly inside an element without children. */
export const textOf = (text: string, element: Element): string =>
  decodeXml(text.slice(element.inner, element.close));
