// Text inside XML and HTML: what must be escaped where, and what references stand for.

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Character references: by number in base 16, by number, by name. */
export const references = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi;

/** What a match of `references` stands for; undefined when that is nothing, and then it stays as it is written. */
export function referred(
  match: readonly (string | undefined)[],
  nameOf = (name: string): string | undefined => named[name],
): string | undefined {
  const [, hex, decimal, name] = match;
  if (name !== undefined) return nameOf(name);
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

export const decodeXml = (text: string): string =>
  text.includes("&")
    ? text.replace(references, (...match: string[]) => referred(match) ?? match[0] ?? "")
    : text;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\n": "&#10;",
};

const escapeIn = (characters: RegExp, text: string): string =>
  text.replace(characters, (char) => escapes[char] ?? char);

/** Text without the characters that XML 1.0 cannot hold, line ends as `\n`. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");

/** Nothing in it has to be changed or looked at closer, as in nearly every text. */
const isPlain = (text: string): boolean =>
  !/[^\t\n\u0020-\u0025\u0027-\u003b\u003d\u003f-\ud7ff\ue000-\ufffd]/.test(text);

/** Text for an element of XML. */
export const escapeText = (text: string): string =>
  isPlain(text) ? text : escapeIn(/[&<>]/g, cleanText(text));

/** Text for an attribute in double quotes; it may also stand in an element. */
export const escapeAttribute = (text: string): string => escapeIn(/[&<>"\n]/g, cleanText(text));

/** Clean text as it may stand anywhere in HTML and SVG: in an element, or between quotes of either kind. */
export const escapeAnywhere = (text: string): string => escapeIn(/[&<>"']/g, text);
