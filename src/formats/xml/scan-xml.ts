// Walks the markup of an XML text once, in order; no tree is built, and nothing that it refers to is looked up.
import { untraced, type Traced } from "../text/traced-text";
import { decodeTraced } from "./traced-xml";
import { decodeXml } from "./xml-text";

/** What begins at a `<`. */
export type Markup = {
  /** `quoted`: a CDATA section. `other`: a comment, an instruction. `broken`: a `<` that begins nothing, or no end. */
  kind: "open" | "close" | "quoted" | "other" | "broken";
  start: number;
  end: number;
  /** Of a tag, with its prefix. */
  name: string;
  /** Of a tag, what stands behind its name, with the slash of an empty element. */
  rest: string;
};

/** Where a tag stands, and its name as written. */
export type Tag = { start: number; end: number; fullName: string };

/** What is told of a document, in its order. Names come without their prefix. */
type Handler = {
  open: (name: string, attribute: (name: string) => string | undefined, tag: Tag) => void;
  close: (name: string, tag: Tag) => void;
  text?: (text: Traced) => void;
};

/** Neither a tag nor a quoted value holds `<`, and a name has one end: no malformed text makes it look far ahead. */
const tag = /<(\/?)([^\s"'<>/=!?]+)(?![^\s"'<>/=!?])((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/y;

/** The markup that begins at `start`, where a `<` stands. */
export function markupAt(xml: string, start: number): Markup {
  tag.lastIndex = start;
  const match = tag.exec(xml);
  if (!match) return untagged(xml, start);
  const [whole, slash, name = "", rest = ""] = match;
  return { kind: slash === "/" ? "close" : "open", start, end: start + whole.length, name, rest };
}

const quote = "<![CDATA[";
const brackets = [
  ["other", "<!--", "-->"],
  ["quoted", quote, "]]>"],
  ["other", "<?", "?>"],
] as const;

function untagged(xml: string, start: number): Markup {
  const nothing = { start, name: "", rest: "" };
  for (const [kind, opening, closing] of brackets) {
    if (!xml.startsWith(opening, start)) continue;
    const end = xml.indexOf(closing, start + opening.length);
    if (end < 0) return { ...nothing, kind: "broken", end: xml.length };
    return { ...nothing, kind, end: end + closing.length };
  }
  return { ...nothing, kind: "broken", end: start + 1 };
}

/**
 * Tells `handler` of all elements and texts, whatever is broken. A self-closing element opens
 * and closes. Places of texts count from `begin`.
 */
export function scanXml(xml: string, handler: Handler, begin = 0): void {
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf("<", at);
    if (next !== at) handler.text?.(decodeTraced(xml.slice(at, next < 0 ? undefined : next), begin + at));
    if (next < 0) return;
    const markup = markupAt(xml, next);
    tell(xml, markup, handler);
    at = markup.end;
  }
}

function tell(xml: string, { kind, start, end, name: fullName, rest }: Markup, handler: Handler): void {
  if (kind === "quoted") handler.text?.(untraced(xml.slice(start + quote.length, end - "]]>".length)));
  if (kind !== "open" && kind !== "close") return;
  const name = fullName.slice(fullName.indexOf(":") + 1);
  const tag = { start, end, fullName };
  if (kind === "close") {
    handler.close(name, tag);
    return;
  }
  handler.open(name, (attribute) => attributeOf(rest, attribute), tag);
  if (rest.endsWith("/")) handler.close(name, tag);
}

/** The first tag of a text. */
export function firstTag(xml: string): Markup | undefined {
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const markup = markupAt(xml, at);
    if (markup.kind === "open") return markup;
    at = markup.end;
  }
  return undefined;
}

/** The attributes of a tag as they are written: their names, and their values without quotes and still escaped. */
export function* attributesIn(rest: string): Generator<[name: string, value: string]> {
  if (!rest.includes("=")) return;
  for (const [, name = "", double, single] of rest.matchAll(/([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    yield [name, double ?? single ?? ""];
  }
}

/** Value of an attribute, whatever its prefix. */
function attributeOf(rest: string, name: string): string | undefined {
  for (const [full, value] of attributesIn(rest)) {
    if (full.slice(full.indexOf(":") + 1) === name) return decodeXml(value);
  }
  return undefined;
}
