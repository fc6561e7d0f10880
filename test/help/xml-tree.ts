// Well-formed XML as a tree of elements: enough to look at a manifest.
import { checkXml } from "../document/xml";

export type Element = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: Element[];
};

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** The root element. Throws where the text is not well-formed. */
export function parseXml(xml: string): Element {
  checkXml(xml);
  const top: Element = { name: "", attributes: {}, text: "", children: [] };
  const open = [top];
  const body = xml.replace(/<\?[^?]*\?>|<!--[^]*?-->/g, "");
  for (const [, closing, name = "", attributes = "", empty, text = ""] of body.matchAll(
    /<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1)!;
    if (name === "") parent.text += plain(text.trim());
    else if (closing === "/") open.pop();
    else {
      const pairs = Array.from(attributes.matchAll(/([\w:]+)="([^"]*)"/g), ([, key, value]) => [
        key,
        plain(value!),
      ]);
      const element: Element = { name, attributes: Object.fromEntries(pairs), text: "", children: [] };
      parent.children.push(element);
      if (empty === "") open.push(element);
    }
  }
  return top.children[0]!;
}

/** The element and everything in it, in document order. */
export const everything = (element: Element): Element[] => [element, ...element.children.flatMap(everything)];

/** All elements of that name below. */
export const all = (element: Element, name: string): Element[] =>
  everything(element).filter((one) => one.name === name);
