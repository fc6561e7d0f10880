// Whether text is well-formed XML: enough of a reader for what these tests produce.

const token = /<\?[^?]*\?>|<!--[^]*?-->|<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const text = /^(?:[^&<]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)*$/;
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Throws where `xml` stops being well-formed. */
export function checkXml(xml: string): void {
  const open: string[] = [];
  let end = 0;
  if (forbidden.test(xml)) throw new Error("XML holds a character that it must not");
  for (const match of xml.matchAll(token)) {
    end = match.index + match[0].length;
    checkToken(match, open);
  }
  if (end !== xml.length) throw new Error(`bad XML at ${xml.slice(end, end + 80)}`);
  if (open.length > 0) throw new Error(`not closed: ${open.join(" ")}`);
}

function checkToken(
  [whole, closing, name = "", attributes = "", empty, words = ""]: RegExpExecArray,
  open: string[],
) {
  if (!text.test(words) || !text.test(attributes)) throw new Error(`bad entity in ${whole}`);
  if (closing === "/" && open.pop() !== name) throw new Error(`unexpected </${name}>`);
  if (closing === "" && empty === "") open.push(name);
}
