// A public table as a Word table: fixed widths, header rows that repeat on every page, lines above and notes below.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip as twips,
} from "docx";
import type { IRunOptions } from "docx";
import type { CellLook } from "../engine/value/filled";
import { looks, smallFrom, tablePages, type Role } from "./role-styles";
import type { DocumentTable, GridCell, Panel } from "./table-layout";

/** Without this hint Word takes “ ” … — for Latin and sets them in the Latin font. */
const font = { hint: "eastAsia" } as const;

const borders = Object.fromEntries(
  ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"].map((side) => [
    side,
    { style: BorderStyle.SINGLE, size: 4, color: "auto" },
  ]),
);

const centred: readonly CellLook[] = ["head", "code", "count"];

/** Everything of a table but its heading. */
export function wordTable(table: DocumentTable): (Paragraph | Table)[] {
  const { width, left, right } = table.landscape ? tablePages.wide : tablePages.upright;
  const room = twips(width - left - right);
  const breaks = pageBreaks(table);
  return [
    line("tableNumber", table.number),
    lineAcross(table.line, room),
    ...table.panels.flatMap((panel, i) => [
      ...(i > 0 ? [continued(table, breaks[i] ?? true)] : []),
      grid(panel, room),
    ]),
    ...table.notes.map((note) => line("tableNote", note)),
  ];
}

const line = (role: Role, text: string): Paragraph =>
  new Paragraph({ style: looks[role].id, children: [new TextRun({ text, font })] });

/** How many rows of small type fit on a page, upright or on its side. */
const pageRows = { upright: 46, wide: 28 };

/** Which panels begin a page: those that do not fit below the ones before them. */
function pageBreaks({ panels, landscape }: DocumentTable): boolean[] {
  const most = landscape ? pageRows.wide : pageRows.upright;
  let used = 3;
  return panels.map(({ head, rows }) => {
    const size = head.length + rows.length + 2;
    const begins = used + size > most;
    used = begins ? size : used + size;
    return begins;
  });
}

/** The next columns of a table say what they belong to. */
const continued = ({ number, title }: DocumentTable, pageBreakBefore: boolean): Paragraph =>
  new Paragraph({
    style: looks.tableNumber.id,
    pageBreakBefore,
    children: [new TextRun({ text: `${number}（续表）　${title}`, font })],
  });

function lineAcross([left, middle, right]: DocumentTable["line"], room: number): Paragraph {
  return new Paragraph({
    style: looks.tableLine.id,
    tabStops: [
      { type: TabStopType.CENTER, position: Math.round(room / 2) },
      { type: TabStopType.RIGHT, position: room },
    ],
    children: [new TextRun({ text: `${left}\t${middle}\t${right}`, font })],
  });
}

function grid({ head, rows, widths }: Panel, room: number): Table {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columnWidths = widths.map((width) => Math.floor((room * width) / sum));
  const role = widths.length >= smallFrom ? "tableCellSmall" : "tableCell";
  const made = (cells: Panel["head"], isHead: boolean): TableRow[] =>
    cells.map((row) => tableRow(row, columnWidths, role, isHead));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths,
    borders,
    margins: { left: 40, right: 40, marginUnitType: WidthType.DXA },
    rows: [...made(head, true), ...made(rows, false)],
  });
}

function tableRow(
  cells: readonly (GridCell | null)[],
  widths: readonly number[],
  role: Role,
  tableHeader: boolean,
): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.flatMap((cell, at) =>
      cell ? [tableCell(cell, widths.slice(at, at + cell.across), role)] : [],
    ),
  });
}

function tableCell(cell: GridCell, widths: readonly number[], role: Role): TableCell {
  const weight: IRunOptions = cell.strong || cell.look === "head" ? { bold: true } : {};
  const run = new TextRun({ ...weight, text: cell.text, font });
  return new TableCell({
    ...(cell.across > 1 ? { columnSpan: cell.across } : {}),
    ...(cell.down > 1 ? { rowSpan: cell.down } : {}),
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: looks[role].id,
        ...(cell.look === "amount" || cell.look === "percent" ? { alignment: AlignmentType.RIGHT } : {}),
        ...(centred.includes(cell.look) ? { alignment: AlignmentType.CENTER } : {}),
        ...(cell.indent > 0 ? { indent: { left: cell.indent * looks[role].size * 20 } } : {}),
        children: [run],
      }),
    ],
  });
}
