// XML as text with places in it: enough to change a part here and there and leave every other byte alone.

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

const markup =
  /<(?:!--[^]*?--|!\[CDATA\[[^]*?\]\]|\?[^]*?\?|\/([^\s>]+)\s*|([^\s/>!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?))>/y;

/** `closing` or `name` is set for a tag; neither for comments and the like. */
type Tag = {
  closing?: string;
  name?: string;
  attributes: string;
  isEmpty: boolean;
  start: number;
  end: number;
};

/**
 * The root element of `text`. What stands inside a child of the root called `opaque` is not looked at (unless
 * comments make its end uncertain): a sheet may have millions of cells. @throws XmlError
 */
export function parseXml(text: string, opaque?: string): Element {
  const open: Element[] = [];
  let root: Element | undefined;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const tag = tagAt(text, at);
    at = tag.end;
    if (tag.closing !== undefined) {
      close(open.pop(), tag);
    } else if (tag.name !== undefined) {
      const element = elementOf(tag.name, tag, open.at(-1));
      if (open.length === 0 && root) throw new XmlError();
      root ??= element;
      if (!tag.isEmpty) open.push(element);
      if (open.length === 2 && element.local === opaque) at = skip(text, element);
    }
  }
  if (!root || open.length > 0) throw new XmlError();
  return root;
}

function tagAt(text: string, start: number): Tag {
  markup.lastIndex = start;
  const [whole, closing, name, attributes = "", slash] = markup.exec(text) ?? [];
  if (whole === undefined) throw new XmlError();
  const isEmpty = slash === "/";
  return {
    ...(closing && { closing }),
    ...(name && { name }),
    attributes,
    isEmpty,
    start,
    end: start + whole.length,
  };
}

function close(element: Element | undefined, { closing, start, end }: Tag): void {
  if (element?.name !== closing || !element) throw new XmlError();
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

function elementOf(name: string, tag: Tag, parent: Element | undefined): Element {
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single] of tag.attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes.set(key, decodeXml(double ?? single ?? ""));
  }
  let scope = parent?.scope ?? new Map<string, string>();
  const declared = [...attributes].filter(([key]) => key === "xmlns" || key.startsWith("xmlns:"));
  if (declared.length > 0) {
    scope = new Map([...scope, ...declared.map(([key, value]) => [key.slice(6), value] as const)]);
  }
  const colon = name.indexOf(":");
  const { start, end: inner, isEmpty } = tag;
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

const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export const decodeXml = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** Text without the characters that XML 1.0 cannot hold, line ends as `\n`. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");

/** Nothing in it has to be changed or looked at closer, as in nearly every text. */
const isPlain = (text: string): boolean =>
  !/[^\t\n\u0020-\u0025\u0027-\u003b\u003d\u003f-\ud7ff\ue000-\ufffd]/.test(text);

/** Text for an element. */
export const escapeText = (text: string): string =>
  isPlain(text) ? text : cleanText(text).replace(/[&<>]/g, (char) => escapes[char] ?? char);

/** Text for an attribute in double quotes. */
export const escapeAttribute = (text: string): string =>
  cleanText(text).replace(/[&<>"\n]/g, (char) => escapes[char] ?? char);
