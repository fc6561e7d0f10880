// The rows of one of our own lists as a table of the document, and what is still to be filled in of them.
import { cellText } from "../value/cell";
import { bold, type CellMaker } from "./cell-maker";
import { bind, type Expr } from "../figures/expr";
import { cell } from "../figures/figure";
import { columnOfRow } from "../figures/messages";
import type { RowGrid } from "./fill-rows";
import type { Area, FilledCell } from "../value/filled";
import { leafRows } from "../reading/leaves";
import type { Ledger } from "../figures/ledger";
import { rawCell, rowAt, type Reading } from "../reading/reading";
import type { Row } from "../reading/rows";
import type { RowColumn, RowPair, RowsBody } from "./table-def";
import type { Missing } from "../value/value";

/** A row of the list and whether its numbers are wanted. */
type Listed = { row: Row; wanted: boolean };

/** Rows of the grid; covered cells of merged ranges are null. */
type Lines = { rows: (FilledCell | null)[][]; merges: Area[] };

/** The items whose blocks a table has; one block without a key when it has no series. */
const keysOf = (ledger: Ledger, { blocks }: RowsBody): readonly string[] =>
  blocks ? ledger.items(blocks.series) : [""];

/** The rows of a block in sheet order. */
function listedRows(ledger: Ledger, { form, rows }: RowsBody, key: string): Listed[] {
  const reading = ledger.input.readings.get(form);
  if (!reading) return [];
  return rows.flatMap(({ prefix, wanted }) =>
    leafRows(reading, prefix.replaceAll("@", key)).map((row) => ({ row, wanted: wanted === true })),
  );
}

/** Whether the list has rows to print. */
export const hasRows = (ledger: Ledger, body: RowsBody): boolean =>
  keysOf(ledger, body).some((key) => listedRows(ledger, body, key).length > 0);

/** Numbers and figures of the table that nobody has filled in, with what they are. */
export function gapsIn(ledger: Ledger, body: RowsBody): { what: string; missing: Missing }[] {
  return keysOf(ledger, body).flatMap((key) => {
    const heads = (body.blocks?.head ?? []).flat().map(({ label, value, kind }) => {
      const expr = bind(value, key);
      return { what: label, content: kind === "text" ? ledger.text(expr) : ledger.value(expr) };
    });
    const rows = listedRows(ledger, body, key).flatMap(({ row, wanted }) =>
      body.columns.flatMap(({ kind, column }) => {
        const content = ledger.value(cell(body.form, rowAt(row.index), column));
        return wanted && kind === "count" ? [{ what: columnOfRow(row.name, column), content }] : [];
      }),
    );
    return [...heads, ...rows].flatMap(({ what, content }) =>
      content.kind === "missing" && !content.zeroBase ? [{ what, missing: content }] : [],
    );
  });
}

/** Lays out every block: lines of figures, rows, total. */
export function fillRows(maker: CellMaker, body: RowsBody, percentDecimals: number): RowGrid {
  const reading = maker.ledger.input.readings.get(body.form);
  if (!reading) throw new Error(`table needs the list ${body.form}`);
  const all: Lines = { rows: [], merges: [] };
  for (const key of keysOf(maker.ledger, body)) {
    for (const pairs of body.blocks?.head ?? []) {
      const cells = pairs.map(({ label, value, kind }): [FilledCell, FilledCell] => [
        { look: "head", text: label },
        pairCell(maker, kind, bind(value, key), percentDecimals),
      ]);
      append(all, pairLine(cells, body.columns.length));
    }
    append(all, rowLines(maker, reading, body, listedRows(maker.ledger, body, key)));
    append(all, { rows: [totalRow(maker, body, key)], merges: [] });
  }
  return {
    columns: body.columns.map(({ head, kind, width }) => ({
      head,
      kind: kind === "text" ? "label" : kind,
      width,
    })),
    ...all,
  };
}

function append(all: Lines, { rows, merges }: Lines): void {
  const top = all.rows.length;
  all.rows.push(...rows);
  all.merges.push(...merges.map((area) => ({ ...area, top: area.top + top, bottom: area.bottom + top })));
}

/** Labels with their figures, spread over the width of the table. */
function pairLine(pairs: readonly [FilledCell, FilledCell][], width: number): Lines {
  const row: (FilledCell | null)[] = [];
  const merges: Area[] = [];
  pairs.forEach((pair, i) => {
    const end = Math.round(((i + 1) * width) / pairs.length);
    const left = row.length + 1;
    row.push(...pair);
    while (row.length < end) row.push(null);
    if (end - left > 1) merges.push({ top: 0, left, bottom: 0, right: end - 1 });
  });
  return { rows: [row], merges };
}

function pairCell(maker: CellMaker, kind: RowPair["kind"], value: Expr, percentDecimals: number): FilledCell {
  if (kind === "amount") return maker.amount(value);
  return kind === "percent" ? maker.percent(value, percentDecimals) : maker.text(value);
}

function rowLines(
  maker: CellMaker,
  reading: Reading,
  { form, columns }: RowsBody,
  listed: readonly Listed[],
): Lines {
  const texts = listed.map(({ row }) => columns.map((column) => textIn(reading, row, column)));
  const isJoined = (r: number, c: number): boolean =>
    r > 0 &&
    c >= 0 &&
    columns[c]?.joined === true &&
    ["", texts[r - 1]?.[c]].includes(texts[r]?.[c]) &&
    (columns[c - 1]?.joined !== true || isJoined(r, c - 1));
  // A text that is repeated counts as one down to where it ends.
  listed.forEach((_, r) =>
    columns.forEach((_, c) => {
      const line = texts[r];
      if (line && isJoined(r, c)) line[c] = texts[r - 1]?.[c] ?? "";
    }),
  );
  const rows = listed.map(({ row, wanted }, r) =>
    columns.map(({ column, kind }, c): FilledCell | null => {
      if (kind === "count") return maker.score(cell(form, rowAt(row.index), column), wanted);
      return isJoined(r, c) ? null : { look: "text", text: texts[r]?.[c] ?? "" };
    }),
  );
  const merges = columns.flatMap((_, c) => runs(listed.length, (r) => isJoined(r, c), c));
  return { rows, merges };
}

const textIn = (reading: Reading, row: Row, { column }: RowColumn): string => {
  const at = reading.columns[0]?.get(column);
  return at === undefined ? "" : cellText(rawCell(reading, row, at));
};

/** Vertical ranges of a column in which every row but the first is joined to the one above. */
function runs(height: number, isJoined: (row: number) => boolean, column: number): Area[] {
  const areas: Area[] = [];
  for (let top = 0, bottom = 0; top < height; top = ++bottom) {
    while (bottom + 1 < height && isJoined(bottom + 1)) bottom++;
    if (bottom > top) areas.push({ top, left: column, bottom, right: column });
  }
  return areas;
}

function totalRow(maker: CellMaker, { columns, total }: RowsBody, key: string): FilledCell[] {
  return columns.map(({ column, kind }, i) => {
    const sum = total.sums[column];
    if (sum) return bold(maker.score(bind(sum, key), true));
    return bold(i === 0 ? { look: "text", text: total.label } : { look: kind });
  });
}
