// Finds a form's rows: by 科目编码 or 编号 in lists, by label in fixed sheets.
import { parseCell } from "../value/amount";
import { cellText, normalise, type CellValue, type Sheet } from "../value/cell";
import { isOwnList, type FixedForm, type ListForm, type RowSpec } from "./form";
import type { Header } from "./header";
import type { RowWords, SheetWords } from "./sheet-words";

/** A named row. `index` is into `sheet.rows`; `name` is its 科目名称 or label as written, without indentation. */
export type Row = {
  key: string;
  name: string;
  index: number;
  block: number;
  /** A total whose merged label spans this block and the next, so that its amounts stand in the next. */
  spills: boolean;
  /** Holds a count (辆, 个, 人 …), never money: not scaled by the sheet's 万元. */
  count: boolean;
};

const code = /^\d{3}(?:\d{2}){0,2}$/;

/** Rows of a list: 合计 and one per code. Notes and blank rows have no key and are left out. */
export function listRows(
  sheet: Sheet,
  form: ListForm,
  header: Header,
  words: SheetWords,
  columns: ReadonlyMap<string, number> = new Map(),
): Row[] {
  const rows: Row[] = [];
  const nameColumn = nameColumnOf(form, header, words, columns);
  for (let index = header.body; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? [];
    const name = cellText(cells[nameColumn]);
    const labels = cells.slice(0, nameColumn + 1);
    const key = isOwnList(form)
      ? ownKey(form, cellText(cells[header.labelColumns[0] ?? 0]), name)
      : (rowCode(cells.slice(0, nameColumn)) ?? totalKey(labels, words.rows));
    if (key) rows.push({ key, name: name || key, index, block: 0, spills: false, count: false });
  }
  return rows;
}

const ownKey = (form: ListForm, typed: string, name: string): string =>
  normalise(typed) || (form.named ? normalise(name) : "");

/** Rows with amounts but without a readable code, 0-based indices: data that a list would otherwise lose. */
export function strayRows(
  sheet: Sheet,
  form: ListForm,
  header: Header,
  words: SheetWords,
  columns: ReadonlyMap<string, number>,
): number[] {
  if (form.key !== "code") return [];
  const known = new Set(listRows(sheet, form, header, words, columns).map((row) => row.index));
  const amounts = [...columns.values()];
  const stray: number[] = [];
  for (let index = header.body; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? [];
    const hasAmount = amounts.some((column) => {
      const parsed = parseCell(cells[column]);
      return parsed.kind === "number" && parsed.value.n !== 0n;
    });
    if (hasAmount && !known.has(index)) stray.push(index);
  }
  return stray;
}

function nameColumnOf(
  form: ListForm,
  header: Header,
  words: SheetWords,
  columns: ReadonlyMap<string, number>,
): number {
  const { item, name } = words.columns;
  const { names = item } = form;
  const isName = (text: string): boolean => (isOwnList(form) ? text === names : name.test(text));
  const named = header.paths.findIndex((path) => isName(path.at(-1) ?? ""));
  if (named >= 0) return named;
  const firstAmount = Math.min(...columns.values());
  return Math.min(header.labelColumns[0] ?? 0, firstAmount - 1);
}

const totalKey = (labels: readonly CellValue[], { total }: RowWords): string | undefined =>
  labels.some((cell) => normalise(cellText(cell)) === total) ? total : undefined;

/**
 * The 科目编码 in the cells left of the name: one whole code as text or number, the same code growing from column
 * to column (201 | 20103 | 2010301), or three segments (201 | 03 | 01, also 201 | 3 | 1).
 */
function rowCode(cells: readonly CellValue[]): string | undefined {
  const parts = cells.map((cell) => normalise(cellText(cell))).filter((text) => text !== "");
  const first = parts[0];
  if (first === undefined || !parts.every((part) => /^\d+$/.test(part))) return undefined;
  const last = parts.at(-1) ?? first;
  const joined =
    parts.length > 1 && !last.startsWith(first)
      ? first +
        parts
          .slice(1)
          .map((part) => part.padStart(2, "0"))
          .join("")
      : last;
  return code.test(joined) ? joined : undefined;
}

/** Rows of a fixed sheet in sheet order, each found by its label in its block; those that it lacks are left out. */
export function fixedRows(sheet: Sheet, form: FixedForm, header: Header, words: RowWords): Row[] {
  const labels = blockLabels(sheet, header, words);
  const rows: Row[] = [];
  const at = new Map<string, number>();
  for (const [key, spec] of Object.entries(form.rows)) {
    const found = findLabel(
      labels[spec.block] ?? [],
      spec,
      spec.below === undefined ? undefined : at.get(spec.below),
    );
    if (found === undefined) continue;
    at.set(key, found);
    const index = header.body + found;
    rows.push({
      key,
      name: bareLabel(cellText(sheet.rows[index]?.[header.labelColumns[spec.block] ?? 0]), words),
      index,
      block: spec.block,
      spills: spills(sheet, header, index, spec.block),
      count: spec.count ?? false,
    });
  }
  return rows.sort((a, b) => a.block - b.block || a.index - b.index);
}

/** Labels of a fixed sheet that no row of the form claims, with their row index. */
export function unknownLabels(
  sheet: Sheet,
  form: FixedForm,
  header: Header,
  words: RowWords,
): { index: number; block: number }[] {
  const known = new Set(fixedRows(sheet, form, header, words).map((row) => `${row.block}:${row.index}`));
  return blockLabels(sheet, header, words).flatMap((labels, block) =>
    labels.flatMap((label, i) => {
      const index = header.body + i;
      return label !== "" && !known.has(`${block}:${index}`) ? [{ index, block }] : [];
    }),
  );
}

function blockLabels(sheet: Sheet, header: Header, words: RowWords): string[][] {
  return header.labelColumns.map((column) =>
    sheet.rows.slice(header.body).map((row) => labelKey(cellText(row[column]), words)),
  );
}

/** A label without numerals and 其中: `　　1．因公出国（境）费` → 因公出国（境）费. */
const bareLabel = (label: string, { among, numeral }: RowWords): string =>
  label.replace(among, "").replace(numeral, "").replace(among, "");

/** What labels are compared by, also without the unit of a count: 4．保有量（辆） → 保有量. */
const labelKey = (label: string, words: RowWords): string =>
  bareLabel(normalise(label), words).replace(words.unit, "");

/** Position in `labels` (0 is the first body row) of the first wording that stands below the anchor. */
function findLabel(labels: readonly string[], spec: RowSpec, below: number | undefined): number | undefined {
  if (spec.below !== undefined && below === undefined) return undefined;
  for (const wording of spec.labels) {
    const wanted = normalise(wording);
    const index = labels.findIndex((label, i) => label === wanted && (below === undefined || below < i));
    if (index >= 0) return index;
  }
  return undefined;
}

/** True when the row's own amount cells and the next block's label are blank, so its merged label reaches over. */
function spills(sheet: Sheet, header: Header, index: number, block: number): boolean {
  const own = header.labelColumns[block];
  const next = header.labelColumns[block + 1];
  if (own === undefined || next === undefined) return false;
  const cells = sheet.rows[index] ?? [];
  return (
    cells.slice(own + 1, next + 1).every((cell) => cellText(cell) === "") &&
    cells.slice(next + 1).some((cell) => cellText(cell) !== "")
  );
}
