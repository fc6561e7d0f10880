// Names of tabs: what Excel allows, how formulas quote them, and how a name that is taken makes way.
import { escapeText } from "../xml/xml-text";

/** Every sheet of ours has a hidden name `Caijue.<id>`, so that it is known again when someone renames its tab. */
export const mark = "Caijue.";

/** The name that marks a sheet as ours. */
export const markOf = ({ id }: { id: string }): string => mark + id.replace(/[^\p{L}\p{N}_.]/gu, "_");

/** Longest name of a tab. */
const longest = 31;

/** `'Sheet'!` as it stands before an address. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** The name as Excel allows it for a tab. */
export function tabName(name: string): string {
  const allowed = name
    .replace(/[\u0000-\u001f]/g, "")
    .replace(/[[\]:*?/\\]/g, (char) => wide[char] ?? "")
    .replace(/^'|'$/g, "’")
    .trim();
  // Excel keeps the name "History" for itself.
  return cut(allowed, longest).replace(/^history$/i, "$&_") || "财决";
}

const wide: Record<string, string> = {
  "[": "［",
  "]": "］",
  ":": "：",
  "*": "＊",
  "?": "？",
  "/": "／",
  "\\": "＼",
};

/** At most `length` UTF-16 units, no half character at the end. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, "");

/** `name`, or the first `name（财决）`, `name（财决2）` … that is free. `taken` has names in lower case. */
export function freeName(name: string, taken: ReadonlySet<string>, label = "财决"): string {
  for (let number = 0; ; number++) {
    const suffix = number === 0 ? "" : `（${label}${number === 1 ? "" : number}）`;
    const candidate = cut(name, longest - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Texts in double quotes, quoted and bare sheet names with their `!`. A name behind `]` belongs to another file. */
const sheetReference = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\]\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula with references to renamed sheets changed; `renamed` goes by lower-case name. */
export function renameInFormula(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  return formula.replace(sheetReference, (whole, inQuotes?: string, bare?: string) => {
    const name = renamed.get((inQuotes?.replaceAll("''", "'") ?? bare ?? "").toLowerCase());
    return name === undefined ? whole : quoted(name);
  });
}

/** Name of the sheet that a reference such as `'tab'!$A$1` leads to. */
export function sheetOfReference(reference: string): string | undefined {
  const [, inQuotes, bare] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference.trim()) ?? [];
  return inQuotes?.replaceAll("''", "'") ?? bare;
}

/** Whether formulas in `xml` may refer to a sheet of this name, as far as its text shows. */
export function mentions(xml: string, name: string): boolean {
  const escaped = escapeText(name);
  return [
    `${escaped}!`,
    `${escaped.replaceAll("'", "''")}'!`,
    `${escaped.replaceAll("'", "''")}&apos;!`,
  ].some((text) => xml.includes(text));
}
