// Walks the tags of an XML text once, in order; no tree is built, and nothing that it refers to is looked up.

/** What is told of a document, in its order. Names come without their prefix. */
export type Handler = {
  open: (name: string, attribute: (name: string) => string | undefined) => void;
  close: (name: string) => void;
  text?: (text: string) => void;
};

/** Neither a tag nor a quoted value holds `<`: so no malformed text makes it look far ahead. */
const tag = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/y;

/** Tells `handler` of all elements and texts. A self-closing element opens and closes. */
export function scan(xml: string, handler: Handler): void {
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf("<", at);
    if (next !== at) handler.text?.(decode(xml.slice(at, next < 0 ? undefined : next)));
    if (next < 0) return;
    tag.lastIndex = next;
    const match = tag.exec(xml);
    if (match) tell(match, handler);
    at = match ? tag.lastIndex : other(xml, next, handler);
  }
}

function tell([, slash, name = "", attributes = ""]: RegExpExecArray, handler: Handler): void {
  if (slash === "/") {
    handler.close(name);
    return;
  }
  handler.open(name, (attribute) => attributeOf(attributes, attribute));
  if (attributes.endsWith("/")) handler.close(name);
}

/** A comment, an instruction, quoted text; else a stray `<`. Gives where it ends. */
function other(xml: string, at: number, handler: Handler): number {
  for (const [opening, closing] of brackets) {
    if (!xml.startsWith(opening, at)) continue;
    const end = xml.indexOf(closing, at + opening.length);
    if (end < 0) return xml.length;
    if (opening === "<![CDATA[") handler.text?.(xml.slice(at + opening.length, end));
    return end + closing.length;
  }
  return at + 1;
}

const brackets: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** Value of an attribute, whatever its prefix. */
function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key, a, b] of attributes.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (key === name) return decode(a ?? b ?? "");
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
        (whole, hex?: string, dec?: string, name?: string) => {
          if (name !== undefined) return named[name] ?? whole;
          const code = hex === undefined ? Number(dec) : parseInt(hex, 16);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
        },
      )
    : text;
