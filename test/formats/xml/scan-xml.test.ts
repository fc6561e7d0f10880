// The walk over XML and the tree of it see the same elements; what is broken neither stops the walk nor slows it.
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { parseXml, type Element } from "../../../src/formats/xml/parse-xml";
import { scanXml } from "../../../src/formats/xml/scan-xml";
import { escapeAttribute, escapeText } from "../../../src/formats/xml/xml-text";

type Seen = { name: string; start: number; value: string | undefined };

function scanned(xml: string): Seen[] {
  const seen: Seen[] = [];
  scanXml(xml, {
    open: (_, attribute, { fullName, start }) =>
      seen.push({ name: fullName, start, value: attribute("val") }),
    close: () => undefined,
  });
  return seen;
}

const inTree = (element: Element): Seen[] => [
  { name: element.name, start: element.start, value: element.attributes.get("w:val") },
  ...element.children.flatMap(inTree),
];

const name = fc.constantFrom("w:p", "w:r", "t", "收入");
const words = fc.string({ unit: fc.constantFrom(..."甲<&>\"' \n1=/") });
const { node } = fc.letrec<{ node: string; inner: string }>((tie) => ({
  node: fc
    .tuple(name, fc.option(words), fc.array(tie("inner"), { maxLength: 3 }))
    .map(([tag, value, inner]) => {
      const attribute = value === null ? "" : ` w:val="${escapeAttribute(value)}"`;
      return inner.length === 0 ? `<${tag}${attribute}/>` : `<${tag}${attribute}>${inner.join("")}</${tag}>`;
    }),
  inner: fc.oneof(
    { depthSize: "small" },
    words.map(escapeText),
    fc.constantFrom("<!-- <w:p> -->", "<![CDATA[<t>]]>", "<?a <b>?>"),
    tie("node"),
  ),
}));

it("tells of the elements of the tree, at their places", () => {
  fc.assert(
    fc.property(node, (xml) => {
      expect(scanned(xml)).toEqual(inTree(parseXml(xml)));
    }),
  );
});

it("gives text with what references stand for, each character with its place", () => {
  const texts: unknown[] = [];
  scanXml("<a>一&amp;&#x4e8c;&none;&#0;</a>", {
    open: () => undefined,
    close: () => undefined,
    text: ({ text, places }) =>
      texts.push(text, ...[0, 1, 2, 3].map((unit) => [places.start(unit), places.end(unit)])),
  });
  expect(texts).toEqual(["一&二&none;&#0;", [3, 4], [4, 9], [9, 17], [17, 18]]);
});

test.each([
  ["a name without end", `<${"a".repeat(300_000)}`],
  ["names that never end", "<a".repeat(100_000)],
  ["quotes that never end", `<a "`.repeat(100_000)],
  ["values that hold tags", `<a "<a" '`.repeat(50_000)],
  ["spaces that end in nothing", `<a${" ".repeat(300_000)}<`],
])("is not held up by %s", (_, xml) => {
  const start = process.cpuUsage();
  scanned(xml);
  expect(() => parseXml(xml)).toThrow();
  expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
});
