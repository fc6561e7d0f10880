// Walks over what a sheet holds, for irregular checks: amount cells, names, heads, and what the form cannot read.
import { parseCell } from "../value/amount";
import { cellText, normalise, type CellRef, type CellValue } from "../value/cell";
import { rawCell, refOf, type Reading } from "./reading";
import { headRows } from "./recognise";
import { strayRows, unknownLabels, type Row } from "./rows";

/** A cell in which the form expects an amount or a count, and the key of its column. */
export type AmountCell = { row: Row; column: string; value: CellValue; ref: CellRef };

/** The amount cells whose value is `wanted`: known rows by known columns. */
export function amountCells(reading: Reading, wanted: (value: CellValue) => boolean): AmountCell[] {
  const blocks = reading.columns.map((block) => [...block].filter(([key]) => holdsAmounts(reading, key)));
  const cells: AmountCell[] = [];
  for (const row of reading.rows) {
    for (const [column, at] of blocks[row.block + (row.spills ? 1 : 0)] ?? []) {
      const value = rawCell(reading, row, at);
      if (wanted(value)) cells.push({ row, column, value, ref: refOf(reading, row, at) });
    }
  }
  return cells;
}

/** Columns of words hold none, and those that the form does not know may hold anything. */
const holdsAmounts = ({ form, words }: Reading, key: string): boolean =>
  form.kind === "fixed" || (!(form.texts?.includes(key) ?? false) && !key.startsWith(words.columns.unknown));

/** The cell that names a row: its 科目名称 or label, else its first words. */
export function nameCell(reading: Reading, row: Row): CellRef {
  const cells = reading.sheet.rows[row.index] ?? [];
  const named = cells.findIndex((value) => cellText(value).endsWith(row.name));
  return refOf(
    reading,
    row,
    named >= 0
      ? named
      : Math.max(
          0,
          cells.findIndex((value) => cellText(value) !== ""),
        ),
  );
}

/** The first cell at the head of a sheet whose text holds `part`, such as the name of the unit. */
export function headCell(reading: Reading, part: string): CellRef | undefined {
  const { sheet } = reading;
  for (const row of headRows(sheet)) {
    const at = row.findIndex((value) => normalise(cellText(value)).includes(normalise(part)));
    if (at >= 0) return refOf(reading, { index: sheet.rows.indexOf(row) }, at);
  }
  return undefined;
}

/** A row or column that holds amounts but that the form cannot name, and those amounts. */
export type Unread = { label: string; block: number; cells: CellRef[] };

/** Rows of a list without a readable code; in a fixed sheet the labels that no row of the form claims. */
export function unreadRows(reading: Reading): Unread[] {
  const { form, sheet, header, words } = reading;
  const places =
    form.kind === "list"
      ? strayRows(sheet, form, header, words, reading.columns[0] ?? new Map<string, number>()).map(
          (index) => ({
            index,
            block: 0,
          }),
        )
      : unknownLabels(sheet, form, header, words.rows);
  return places.flatMap(({ index, block }) => {
    const row = sheet.rows[index] ?? [];
    const next = header.labelColumns[block + 1];
    const spills = next !== undefined && cellText(row[next]) === "";
    const columns = [block, ...(spills ? [block + 1] : [])].flatMap((one) => [
      ...(reading.columns[one]?.values() ?? []),
    ]);
    const cells = columns.filter((at) => hasAmount(row[at])).map((at) => refOf(reading, { index }, at));
    return cells.length === 0 ? [] : [{ label: labelOf(reading, row, block), block, cells }];
  });
}

/** Columns of a list that the form does not know. */
export function unreadColumns(reading: Reading): Unread[] {
  return [...(reading.columns[0] ?? [])].flatMap(([key, at]) => {
    if (!key.startsWith(reading.words.columns.unknown)) return [];
    const cells = reading.rows
      .filter((row) => hasAmount(rawCell(reading, row, at)))
      .map((row) => refOf(reading, row, at));
    return cells.length === 0 ? [] : [{ label: reading.header.texts[at]?.join("/") ?? "", block: 0, cells }];
  });
}

/** In lists everything left of the amounts names a row; in a fixed sheet its block's label does. */
function labelOf({ form, header, columns }: Reading, row: readonly CellValue[], block: number): string {
  if (form.kind === "fixed") return cellText(row[header.labelColumns[block] ?? 0]);
  const firstAmount = Math.min(...(columns[0]?.values() ?? []));
  return row
    .slice(0, firstAmount)
    .map(cellText)
    .filter((text) => text !== "")
    .join(" ");
}

function hasAmount(value: CellValue | undefined): boolean {
  const parsed = parseCell(value);
  return parsed.kind === "number" && parsed.value.n !== 0n;
}
