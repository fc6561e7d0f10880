// Finds a form's columns by their header paths.
import { normalise } from "../value/cell";
import type { ColumnSpec, Form } from "./form";
import type { Header } from "./header";

const totals = new Set(["小计", "合计", "金额"]);

/** A header text that says nothing but that its column is the total of the group above it. */
export const isTotal = (text: string): boolean => totals.has(normalise(text));

/**
 * Sheet column of each column key, one map per block, left to right; keys that the sheet lacks are absent. In a list,
 * columns that the form does not know get the key `列` + index, so that sums over a header group lose nothing.
 */
export function matchColumns(form: Form, header: Header): Map<string, number>[] {
  if (form.kind === "list") {
    return [withUnknown(matchBlock(form.columns, header, 0, header.paths.length), form.texts ?? [], header)];
  }
  return form.blocks.map((specs, block) => {
    const from = header.labelColumns[block];
    if (from === undefined) return new Map<string, number>();
    return matchBlock(specs, header, from + 1, header.labelColumns[block + 1] ?? header.paths.length);
  });
}

/** Unknown columns count from the first known amount on: left of it stand code, name and other words. */
function withUnknown(
  columns: Map<string, number>,
  texts: readonly string[],
  header: Header,
): Map<string, number> {
  const known = new Set(columns.values());
  const first = Math.min(...[...columns].flatMap(([key, at]) => (texts.includes(key) ? [] : [at])));
  header.paths.forEach((path, at) => {
    if (at > first && path.length > 0 && !known.has(at)) columns.set(`${unknownColumn}${at}`, at);
  });
  return columns;
}

/** Prefix of the keys of columns that a form does not know. */
export const unknownColumn = "列";

function matchBlock(
  specs: Readonly<Record<string, ColumnSpec>>,
  header: Header,
  from: number,
  to: number,
): Map<string, number> {
  const columns: [key: string, at: number][] = [];
  for (const [key, spec] of Object.entries(specs)) {
    const column = findColumn(spec, header, from, to);
    if (column !== undefined) columns.push([key, column]);
  }
  return new Map(columns.sort(([, a], [, b]) => a - b));
}

/** For each wording in turn: the column with exactly this path, else the first whose path ends with it. */
function findColumn(spec: ColumnSpec, header: Header, from: number, to: number): number | undefined {
  for (const wording of spec) {
    const wanted = wording.split("/").map(normalise);
    const fits = (exact: boolean) => (path: string[], column: number) =>
      column >= from && column < to && (exact ? same(path, wanted) : endsWith(path, wanted));
    const exact = header.paths.findIndex(fits(true));
    const column = exact >= 0 ? exact : header.paths.findIndex(fits(false));
    if (column >= 0) return column;
  }
  return undefined;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

/** `本年收入` also names `本年收入/合计`: a group is called like its total column. */
function endsWith(path: readonly string[], wanted: readonly string[]): boolean {
  const last = path.at(-1) ?? "";
  const tail = (parts: readonly string[]): boolean => same(parts.slice(-wanted.length), wanted);
  return tail(path) || (totals.has(last) && tail(path.slice(0, -1)));
}
