// Changes to XML text: each at its place, all at once, nothing else moved.
import type { Element } from "./parse-xml";
import { escapeAttribute } from "./xml-text";

/** Replaces what stands from `from` to `to`. */
export type XmlEdit = { from: number; to: number; text: string };

/** The text with all edits made; those at the same place in the order given. */
export function applyEdits(text: string, edits: readonly XmlEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    pieces.push(text.slice(at, edit.from), edit.text);
    at = Math.max(at, edit.to);
  }
  return pieces.join("") + text.slice(at);
}

const insert = (at: number, text: string): XmlEdit => ({ from: at, to: at, text });

export const removal = ({ start, end }: Element): XmlEdit => ({ from: start, to: end, text: "" });

/** XML of an element without prefixes, as it must be written among elements that are called like `sibling`. */
export function prefixed(xml: string, sibling: Element): string {
  const prefix = sibling.name.slice(0, sibling.name.length - sibling.local.length);
  return prefix ? xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`) : xml;
}

/** Puts `xml` behind the last child. */
export const appending = (parent: Element, xml: string): XmlEdit =>
  parent.isEmpty
    ? { from: parent.end - 2, to: parent.end, text: `>${xml}</${parent.name}>` }
    : insert(parent.close, xml);

/** Puts `xml`, an element called `local`, where the sequence `order` of the parent's children wants it. */
export function placing(parent: Element, order: readonly string[], local: string, xml: string): XmlEdit {
  const rank = order.indexOf(local);
  const before = parent.children.filter(({ namespace, local: name }) => {
    const place = order.indexOf(name);
    return namespace === parent.namespace && place >= 0 && place <= rank;
  });
  const last = before.at(-1);
  return last || !parent.isEmpty ? insert(last?.end ?? parent.inner, xml) : appending(parent, xml);
}

/** Sets an attribute that is written without prefix, in the quotes in which it stands. */
export function setting(text: string, element: Element, name: string, value: string): XmlEdit {
  const tag = text.slice(element.start, element.inner);
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
  if (!found) return insert(element.start + 1 + element.name.length, ` ${name}="${escapeAttribute(value)}"`);
  const [, before = "", old = ""] = found;
  const quote = old.startsWith("'") && !value.includes("'") ? "'" : '"';
  const from = element.start + found.index + before.length;
  return { from, to: from + old.length, text: quote + escapeAttribute(value) + quote };
}

/** Adds to the number in `count`, where the element has one. */
export function counting(text: string, element: Element, added: number): XmlEdit[] {
  const count = element.attributes.get("count");
  return count === undefined ? [] : [setting(text, element, "count", String(Number(count) + added))];
}
