// Walks the tags of an XML text once, in order; no tree is built, and nothing that it refers to is looked up.
import { decode, decodeTraced, untraced, type Traced } from "./traced";

/** Where a tag stands, and its name as written. */
export type Tag = { start: number; end: number; fullName: string };

/** What is told of a document, in its order. Names come without their prefix. */
export type Handler = {
  open: (name: string, attribute: (name: string) => string | undefined, tag: Tag) => void;
  close: (name: string, tag: Tag) => void;
  text?: (text: Traced) => void;
};

/** Neither a tag nor a quoted value holds `<`: so no malformed text makes it look far ahead. */
const markup = /<(\/?)((?:[\w.-]+:)?([\w.-]+))((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/y;

/** Tells `handler` of all elements and texts. A self-closing element opens and closes. */
export function scan(xml: string, handler: Handler): void {
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf("<", at);
    if (next !== at) handler.text?.(decodeTraced(xml.slice(at, next < 0 ? undefined : next), at));
    if (next < 0) return;
    markup.lastIndex = next;
    const match = markup.exec(xml);
    if (match) tell(match, markup.lastIndex, handler);
    at = match ? markup.lastIndex : other(xml, next, handler);
  }
}

function tell(match: RegExpExecArray, end: number, handler: Handler): void {
  const [, slash, fullName = "", name = "", attributes = ""] = match;
  const tag = { start: match.index, end, fullName };
  if (slash === "/") {
    handler.close(name, tag);
    return;
  }
  handler.open(name, (attribute) => attributeOf(attributes, attribute), tag);
  if (attributes.endsWith("/")) handler.close(name, tag);
}

/** A comment, an instruction, quoted text; else a stray `<`. Gives where it ends. */
function other(xml: string, at: number, handler: Handler): number {
  for (const [opening, closing] of brackets) {
    if (!xml.startsWith(opening, at)) continue;
    const end = xml.indexOf(closing, at + opening.length);
    if (end < 0) return xml.length;
    if (opening === "<![CDATA[") handler.text?.(untraced(xml.slice(at + opening.length, end)));
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
