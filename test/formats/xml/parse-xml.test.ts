// XML as text: what is written can be read, what is read stands where it says, and edits move nothing else.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  appending,
  applyEdits,
  counting,
  placing,
  removal,
  setting,
} from "../../../src/formats/xml/edit-xml";
import { appendingOurs, removeOurs } from "../../../src/formats/opc/relations";
import { childOf, parseXml, textOf, XmlError } from "../../../src/formats/xml/parse-xml";
import { cleanText, escapeAttribute, escapeText } from "../../../src/formats/xml/xml-text";

const anyText = fc.string({ unit: "binary", maxLength: 30 });

describe("escaping", () => {
  it("gives back every text that XML can hold", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const xml = `<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`;
        const root = parseXml(xml);
        expect(textOf(xml, root)).toBe(cleanText(text));
        expect(root.attributes.get("b")).toBe(cleanText(text));
        expect(root.children).toEqual([]);
      }),
    );
  });

  it("drops control characters and half characters, and nothing else", () => {
    expect(cleanText("a\u0000b\u000bc\ud800d\ufffe\r\ne\rf\tg𠮷")).toBe("abcd\ne\nf\tg𠮷");
  });
});

describe("parseXml", () => {
  it("knows prefixes, namespaces, entities and places", () => {
    const text = `\ufeff<?xml version="1.0"?><!-- <a> --><x:a xmlns:x='u' xmlns="v"><b c='&#x4e00;&amp;&#39;'/><x:d><![CDATA[<e>]]></x:d></x:a>`;
    const root = parseXml(text);
    expect([root.name, root.local, root.namespace]).toEqual(["x:a", "a", "u"]);
    expect(root.children.map(({ name, namespace }) => [name, namespace])).toEqual([
      ["b", "v"],
      ["x:d", "u"],
    ]);
    expect(root.children[0]!.attributes.get("c")).toBe("一&'");
    expect(childOf(root, "d")).toBe(root.children[1]);
    expect(childOf(root, "b")).toBeUndefined();
    expect(text.slice(root.children[1]!.start, root.children[1]!.end)).toBe("<x:d><![CDATA[<e>]]></x:d>");
  });

  it("passes over a part that is not needed, unless a comment could hide its end", () => {
    expect(childOf(parseXml("<a><big><c/></big><d/></a>", "big"), "big")!.children).toEqual([]);
    const hidden = parseXml("<a><big><!-- </big> --><c/></big><d/></a>", "big");
    expect(hidden.children.map(({ local }) => local)).toEqual(["big", "d"]);
    expect(childOf(hidden, "big")!.children).toHaveLength(1);
  });

  test.each([
    "",
    "text",
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a b=c/>",
    "<a b='<'",
    "<!DOCTYPE a><a/>",
    "<a><b></a>",
    "<a><big></a>",
  ])("refuses %s", (text) => expect(() => parseXml(text, "big")).toThrow(XmlError));
});

describe("edits", () => {
  const text = "<a><b count=\"2\"/><d  n = '1'>x</d></a>";
  const root = parseXml(text);
  const [b, d] = root.children as [typeof root, typeof root];

  it("are made all at once, each at its place", () => {
    const edits = [
      removal(d),
      setting(text, b, "count", "3"),
      appending(b, "<c/>"),
      setting(text, b, "new", 'a"<'),
    ];
    expect(applyEdits(text, edits)).toBe('<a><b new="a&quot;&lt;" count="3"><c/></b></a>');
  });

  it("keep quotes and spaces of attributes as they are written", () => {
    expect(applyEdits(text, [setting(text, d, "n", "22")])).toBe(`<a><b count="2"/><d  n = '22'>x</d></a>`);
    expect(applyEdits(text, [setting(text, d, "n", "it's")])).toBe(
      `<a><b count="2"/><d  n = "it's">x</d></a>`,
    );
    expect(applyEdits(text, counting(text, b, -2))).toContain('<b count="0"/>');
    expect(counting(text, d, 1)).toEqual([]);
  });

  it("put an element where the order of its siblings wants it", () => {
    const order = ["a0", "b", "c", "d"];
    expect(applyEdits(text, [placing(root, order, "c", "<c/>")])).toContain('<b count="2"/><c/><d');
    expect(applyEdits(text, [placing(root, order, "a0", "<a0/>")])).toContain("<a><a0/><b");
    expect(applyEdits("<a/>", [placing(parseXml("<a/>"), order, "c", "<c/>")])).toBe("<a><c/></a>");
  });

  it.each([
    "<r><l/></r>",
    "<r><l></l></r>",
    "<r><l count='1' ></l></r>",
    "<r><l /></r>",
    "<r><l><k/></l></r>",
    "<r><l>\n</l></r>",
  ])("of ours are taken out of %s without a trace", (before) => {
    const list = childOf(parseXml(before), "l")!;
    const after = applyEdits(before, [appendingOurs(list, "<o/><o/>")]);
    const now = childOf(parseXml(after), "l")!;
    expect(
      removeOurs(
        after,
        now,
        now.children.filter(({ local }) => local === "o"),
      ),
    ).toBe(before);
  });

  it("say so when a list was only ever ours", () => {
    const after = applyEdits("<r><l></l></r>", [
      appendingOurs(childOf(parseXml("<r><l></l></r>"), "l")!, "<o/>", true),
    ]);
    const now = childOf(parseXml(after), "l")!;
    expect(removeOurs(after, now, now.children)).toBeNull();
  });
});
