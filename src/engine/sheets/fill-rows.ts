// The rows of a table: 科目 of a list form with subtotals, or the fixed rows of blocks side by side.
import { bold, isNothing, type CellMaker } from "./cell-maker";
import { numeral } from "../value/measure";
import { cell, nameOf, under } from "../figures/figure";
import type { Expr } from "../figures/expr";
import type { Area, FilledCell } from "../value/filled";
import { leafRows } from "../reading/leaves";
import type { Ledger } from "../figures/ledger";
import { amountColumns, rowAt, type Reading } from "../reading/reading";
import {
  isNumeric,
  type TableColumn,
  type TableSide,
  type SideRow,
  type SubjectBody,
  type SubjectColumn,
} from "./table-def";

/** What stands under a header: its columns, rows as wide, and merged ranges counted from the first of them. */
export type RowGrid = {
  columns: readonly TableColumn[];
  rows: readonly (readonly (FilledCell | null)[])[];
  merges?: readonly Area[];
};

export function fillSubjects(maker: CellMaker, body: SubjectBody): RowGrid {
  const reading = maker.ledger.input.readings.get(body.form);
  if (!reading) throw new Error(`table needs the form ${body.form}`);
  const { total } = reading.words.rows;
  const amounts = body.columns === "all" ? allColumns(reading) : body.columns;
  const row = (amountOf: (column: string) => Expr): FilledCell[] =>
    amounts.map(({ column }) => maker.amount(amountOf(column)));
  const texts = body.texts.map((head, i): TableColumn => ({ head, kind: i === 0 ? "code" : "label" }));
  const data =
    body.rows === "projects"
      ? projectRows(maker, body.form, reading, row)
      : subjectRows(maker, body.form, reading, row);
  const sum = [
    ...texts.map((_, i): FilledCell => (i === 1 ? { look: "text", text: total } : { look: "text" })),
    ...row((column) => cell(body.form, total, column)),
  ].map(bold);
  return {
    columns: [...texts, ...amounts.map(({ head }): TableColumn => ({ head, kind: "amount" }))],
    rows: body.total === "first" ? [sum, ...data] : [...data, sum],
  };
}

/** Every amount column under the texts that the sheet itself prints. */
const allColumns = (reading: Reading): SubjectColumn[] =>
  amountColumns(reading).map((column) => {
    const texts = reading.header.texts[reading.columns[0]?.get(column) ?? -1] ?? [column];
    return { column, head: texts.map((text) => text.replace(/\s+/gu, "")) };
  });

type AmountRow = (amountOf: (column: string) => Expr) => FilledCell[];

/** 类, 款 and 项 rows in code order, as far down as the sheet lists them; rows of nothing but 0 are left out. */
function subjectRows(maker: CellMaker, form: string, reading: Reading, row: AmountRow): FilledCell[][] {
  const leaves = leafRows(reading, "").map(({ key }) => key);
  const codes = [...new Set(leaves.flatMap((key) => [3, 5, 7].map((digits) => key.slice(0, digits))))].sort();
  return codes.flatMap((code) => {
    const amounts = row((column) => under(form, code, column));
    if (amounts.every(isNothing)) return [];
    const name = maker.text(nameOf(form, code));
    const level = code.length - 3;
    const label: FilledCell = level === 0 ? name : { ...name, indent: level === 2 ? 1 : 2 };
    const cells: FilledCell[] = [{ look: "code", text: code }, label, ...amounts];
    return [level === 0 ? cells.map(bold) : cells];
  });
}

/** One row per project, by 科目, with the 科目's name before the project's. */
function projectRows({ ledger }: CellMaker, form: string, reading: Reading, row: AmountRow): FilledCell[][] {
  const { rulebook, year } = ledger.input;
  const projects = [...leafRows(reading, "")].sort((a, b) => byText(a.key, b.key) || a.index - b.index);
  return projects.flatMap(({ key, name, index }): FilledCell[][] => {
    const amounts = row((column) => cell(form, rowAt(index), column));
    if (amounts.every(isNothing)) return [];
    const subject = rulebook.subjectName(key, year) ?? "";
    return [
      [
        { look: "code", text: key },
        { look: "text", text: subject },
        { look: "text", text: name },
        ...amounts,
      ],
    ];
  });
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function fillSides(maker: CellMaker, sides: readonly TableSide[]): RowGrid {
  const blocks = sides.map((side) => ({
    columns: side.columns,
    rows: present(maker.ledger, side.rows),
    foot: (side.foot ?? []).map((row) => (row && isPresent(maker.ledger, row) ? row : null)),
  }));
  const height = Math.max(...blocks.map(({ rows }) => rows.length));
  const footHeight = Math.max(...blocks.map(({ foot }) => foot.length));
  let counted = 0;
  const filled = blocks.map(({ columns, rows, foot }) => {
    const all = [...padded(rows, height), ...padded(foot, footHeight)];
    const first = counted;
    if (columns.some(({ kind }) => kind === "line")) counted += all.length;
    const labels = numbered(all);
    return all.map((row, i) => sideRow(maker, columns, row, { prefix: labels[i] ?? "", at: first + i + 1 }));
  });
  return {
    columns: sides.flatMap((side) => side.columns),
    rows: Array.from({ length: height + footHeight }, (_, i) => filled.flatMap((rows) => rows[i] ?? [])),
  };
}

const padded = (rows: readonly (SideRow | null)[], height: number): (SideRow | null)[] =>
  Array.from({ length: height }, (_, i) => rows[i] ?? null);

const present = (ledger: Ledger, rows: readonly SideRow[]): SideRow[] =>
  rows.filter((row) => isPresent(ledger, row));

/** This year's form has one of the row's figures, or it needs none. */
function isPresent(ledger: Ledger, { cells }: SideRow): boolean {
  const values = cells.flatMap((one) => (isFigure(one) ? [ledger.value(one)] : []));
  return values.length === 0 || values.some((value) => value.kind === "number" || !value.absent);
}

const isFigure = (one: string | Expr | null): one is Expr =>
  typeof one === "object" && one !== null && one.op !== "name";

/** 一、二、三 … of each run of numbered rows. */
function numbered(rows: readonly (SideRow | null)[]): string[] {
  let count = 0;
  return rows.map((row) => {
    count = row?.numbered ? count + 1 : 0;
    return count > 0 ? `${numeral(count)}、` : "";
  });
}

/** `at` is the row's 行次; `prefix` its numeral. */
function sideRow(
  maker: CellMaker,
  columns: readonly TableColumn[],
  row: SideRow | null,
  { prefix, at }: { prefix: string; at: number },
): FilledCell[] {
  const contents = [...(row?.cells ?? [])];
  const cells = columns.map(({ kind }): FilledCell => {
    if (kind === "line") return { look: "code", text: String(at) };
    const content = contents.shift() ?? null;
    if (content === null) return { look: kind === "label" ? "text" : kind };
    if (isNumeric(kind) && typeof content !== "string")
      return kind === "count" ? maker.count(content) : maker.amount(content);
    const made = maker.text(content);
    if (kind !== "label") return { ...made, look: "code" };
    return { ...made, text: prefix + (made.text ?? ""), ...(row?.level && { indent: row.level }) };
  });
  return row?.strong ? cells.map(bold) : cells;
}
