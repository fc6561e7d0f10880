// A public table as a Word table: fixed widths, header rows that repeat on every page, lines above and notes below.
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { IRunOptions } from "docx";
import type { CellLook } from "../engine/value/filled";
import { looks, roomOf, type Density, type Role, type PageSheet } from "./role-styles";
import { cellPadding, charactersOf, columnWidths, rowHeights } from "./row-heights";
import type { Fit } from "./table-fit";
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
export function wordTable(table: DocumentTable, fit: Fit, sheet: PageSheet): (Paragraph | Table)[] {
  const { width } = roomOf(sheet);
  return [
    line("tableNumber", table.number),
    lineAcross(table.line, width),
    ...table.panels.flatMap((panel, i) => [
      ...(i > 0 ? [continued(table, fit.begins[i] ?? true)] : []),
      grid(panel, width, fit.density),
    ]),
    ...table.notes.map((note) => line("tableNote", note)),
  ];
}

const line = (role: Role, text: string): Paragraph =>
  new Paragraph({ style: looks[role].id, children: [new TextRun({ text, font })] });

/** The next columns of a table say what they belong to. */
const continued = ({ number, title }: DocumentTable, pageBreakBefore: boolean): Paragraph =>
  new Paragraph({
    style: looks.tableNumber.id,
    pageBreakBefore,
    children: [new TextRun({ text: `${number}（续表）　${title}`, font })],
  });

/** 部门, year and 金额单位; the year moves up to a name of 部门 that reaches into the middle. */
function lineAcross([left, middle, right]: DocumentTable["line"], room: number): Paragraph {
  const { size } = looks.tableLine;
  const isLong = (charactersOf(left) + charactersOf(middle) / 2 + 1) * size > room / 2;
  const tabStops = [
    ...(isLong ? [] : [{ type: TabStopType.CENTER, position: twips(room / 2) }]),
    { type: TabStopType.RIGHT, position: twips(room) },
  ];
  const text = `${left}${isLong ? "　　" : "\t"}${middle}\t${right}`;
  return new Paragraph({ style: looks.tableLine.id, tabStops, children: [new TextRun({ text, font })] });
}

function grid(panel: Panel, room: number, density: Density): Table {
  const widths = columnWidths(panel, room).map(twips);
  const heights = rowHeights(panel, room, density);
  const rows = [...panel.head, ...panel.rows];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders,
    margins: { left: twips(cellPadding), right: twips(cellPadding), marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells, i) =>
        new TableRow({
          tableHeader: i < panel.head.length,
          cantSplit: true,
          height: { value: twips(heights[i] ?? 0), rule: HeightRule.ATLEAST },
          children: cells.flatMap((cell, at) =>
            cell ? [tableCell(cell, widths.slice(at, at + cell.across), density.role)] : [],
          ),
        }),
    ),
  });
}

const twips = (points: number): number => Math.floor(points * 20);

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
