// Finds a form's columns by their header paths.
import { normalise } from "../value/cell";
import type { ColumnSpec, Form } from "./form";
import type { Header } from "./header";
import type { ColumnWords } from "./sheet-words";

/** A header text that says nothing but that its column is the total of the group above it. */
export const isTotal = (text: string, { totals }: ColumnWords): boolean => totals.includes(normalise(text));

/**
 * Sheet column of each column key, one map per block, left to right; keys that the sheet lacks are absent. In a list,
 * columns that the form does not know get a prefix and their index as key, so that sums over a header group lose
 * nothing.
 */
export function matchColumns(form: Form, header: Header, words: ColumnWords): Map<string, number>[] {
  if (form.kind === "list") {
    const known = matchBlock(form.columns, { header, from: 0, to: header.paths.length }, words);
    return [withUnknown(known, form.texts ?? [], header, words)];
  }
  return form.blocks.map((specs, block) => {
    const from = header.labelColumns[block];
    if (from === undefined) return new Map<string, number>();
    const to = header.labelColumns[block + 1] ?? header.paths.length;
    return matchBlock(specs, { header, from: from + 1, to }, words);
  });
}

/** Unknown columns count from the first known amount on: left of it stand code, name and other words. */
function withUnknown(
  columns: Map<string, number>,
  texts: readonly string[],
  header: Header,
  words: ColumnWords,
): Map<string, number> {
  const known = new Set(columns.values());
  const first = Math.min(...[...columns].flatMap(([key, at]) => (texts.includes(key) ? [] : [at])));
  header.paths.forEach((path, at) => {
    if (at > first && path.length > 0 && !known.has(at)) columns.set(`${words.unknown}${at}`, at);
  });
  return columns;
}

/** The columns of a header from the first to before the last. */
type Range = { header: Header; from: number; to: number };

function matchBlock(
  specs: Readonly<Record<string, ColumnSpec>>,
  range: Range,
  words: ColumnWords,
): Map<string, number> {
  const columns: [key: string, at: number][] = [];
  for (const [key, spec] of Object.entries(specs)) {
    const column = findColumn(spec, range, words);
    if (column !== undefined) columns.push([key, column]);
  }
  return new Map(columns.sort(([, a], [, b]) => a - b));
}

/** For each wording in turn: the column with exactly this path, else the first whose path ends with it. */
function findColumn(spec: ColumnSpec, { header, from, to }: Range, words: ColumnWords): number | undefined {
  for (const wording of spec) {
    const wanted = wording.split("/").map(normalise);
    const fits = (exact: boolean) => (path: string[], column: number) =>
      column >= from && column < to && (exact ? same(path, wanted) : endsWith(path, wanted, words));
    const exact = header.paths.findIndex(fits(true));
    const column = exact >= 0 ? exact : header.paths.findIndex(fits(false));
    if (column >= 0) return column;
  }
  return undefined;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

/** `本年收入` also names `本年收入/合计`: a group is called like its total column. */
function endsWith(path: readonly string[], wanted: readonly string[], { totals }: ColumnWords): boolean {
  const last = path.at(-1) ?? "";
  const tail = (parts: readonly string[]): boolean => same(parts.slice(-wanted.length), wanted);
  return tail(path) || (totals.includes(last) && tail(path.slice(0, -1)));
}
