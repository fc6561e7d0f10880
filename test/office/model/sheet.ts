// A worksheet of the simulated Excel: cells and what hangs on them.
import type { Area } from "../../../src/engine/value/filled";
import { addressOf, contains, overlaps, wholeSheet } from "./address";
import type { Content } from "./input";
import { plain, type Style } from "./style";

export type Hyperlink = {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
};

export type Cell = Content & { style: Style; hyperlink?: Hyperlink };

export type ConditionalFormat = {
  id: string;
  areas: Area[];
  /** As Office.js names the kinds: Custom, CellValue … */
  type: string;
  rule: Record<string, string>;
  font: Record<string, string | boolean>;
  fill: string;
  stopIfTrue: boolean;
};

export type Chart = {
  id: string;
  name: string;
  type: string;
  source: string;
  title: { text: string; visible: boolean; font: Record<string, string | number | boolean> };
  legend: { visible: boolean; position: string };
  labels: Record<string, string | number | boolean>;
  /** Addresses set apart from the source, and what else was set, by path. */
  settings: Record<string, string | number | boolean>;
  place: Area | null;
};

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What a protected sheet still allows; everything else is refused. */
export type Protection = { options: Record<string, boolean> };

/** What `clear` takes away. */
export type Clearing = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

export const standard = { width: 54, height: 18 };

export class Sheet {
  visibility: Visibility = "Visible";
  readonly rows = new Map<number, Map<number, Cell>>();
  merges: Area[] = [];
  /** Points, where they are not the standard ones. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  tabColor = "";
  showGridlines = true;
  autoFilter: Area | null = null;
  readonly page: { [setting: string]: unknown; PrintTitleRows?: unknown; Margins?: unknown } = {};
  protection: Protection | null = null;
  readonly customProperties = new Map<string, string>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Changes a cell, which is made when there is none. */
  change(row: number, column: number, change: (cell: Cell) => Cell): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    cells.set(column, change(cells.get(column) ?? { value: "", style: plain }));
  }

  /** Puts content into a cell; the look stays. */
  put(row: number, column: number, content: Content & { numberFormat?: string }): void {
    const { numberFormat, ...rest } = content;
    this.change(row, column, ({ style, hyperlink }) => ({
      ...rest,
      style:
        numberFormat === undefined || style.numberFormat !== "General" ? style : { ...style, numberFormat },
      ...(hyperlink && { hyperlink }),
    }));
  }

  /** Cells that exist in the area, row by row. */
  *cellsIn(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, cells] of this.rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of cells)
        if (column >= area.left && column <= area.right) yield { row, column, cell };
    }
  }

  /** From the first to the last cell with content, or also with a look; null on an empty sheet. */
  used(within: Area = wholeSheet, valuesOnly = false): Area | null {
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const { row, column, cell } of this.cellsIn(within)) {
      if (cell.value === "" && cell.formula === undefined && (valuesOnly || cell.style === plain)) continue;
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    return used.bottom < 0 ? null : used;
  }

  /** Merges the area; only its first cell keeps its content. */
  merge(area: Area): void {
    this.unmerge(area);
    this.merges.push(area);
    for (const { row, column } of [...this.cellsIn(area)])
      if (row !== area.top || column !== area.left) this.put(row, column, { value: "" });
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merged) => !overlaps(merged, area));
  }

  clear(area: Area, what: Clearing): void {
    for (const { row, column } of [...this.cellsIn(area)])
      this.change(row, column, (cell) => cleared(cell, what));
    if (what !== "All" && what !== "Formats") return;
    this.unmerge(area);
    this.conditionalFormats = this.conditionalFormats.filter(
      ({ areas }) => !areas.every((one) => contains(area, one)),
    );
  }

  /** The place that an anchor covers: the merged area that the cell belongs to, or the cell. */
  mergedAt(row: number, column: number): Area {
    const one = { top: row, left: column, bottom: row, right: column };
    return this.merges.find((merged) => overlaps(merged, one)) ?? one;
  }

  /** Takes over everything but identity, name and visibility from another sheet. */
  copyFrom(other: Sheet, newId: (kind: string) => string): void {
    for (const [row, cells] of other.rows) this.rows.set(row, new Map(cells));
    this.merges = [...other.merges];
    for (const [column, width] of other.widths) this.widths.set(column, width);
    for (const [row, height] of other.heights) this.heights.set(row, height);
    for (const row of other.hiddenRows) this.hiddenRows.add(row);
    for (const column of other.hiddenColumns) this.hiddenColumns.add(column);
    this.conditionalFormats = structuredClone(other.conditionalFormats).map((one) => ({
      ...one,
      id: newId("format"),
    }));
    this.charts = structuredClone(other.charts).map((one) => ({ ...one, id: newId("chart") }));
    this.frozen = other.frozen;
    this.tabColor = other.tabColor;
    this.showGridlines = other.showGridlines;
    this.autoFilter = other.autoFilter;
    Object.assign(this.page, structuredClone(other.page));
    this.protection = other.protection;
  }

  /** Everything that can be seen of the sheet, as plain data, to compare with another time or another sheet. */
  picture(): unknown {
    const cells: Record<string, unknown> = {};
    const places = [...this.cellsIn(wholeSheet)].sort((a, b) => a.row - b.row || a.column - b.column);
    for (const { row, column, cell } of places) {
      if (cell.value === "" && cell.formula === undefined && cell.style === plain && !cell.hyperlink)
        continue;
      cells[addressOf({ top: row, left: column, bottom: row, right: column })] = cell;
    }
    const sorted = <T>(map: Map<number, T>) => [...map].sort(([a], [b]) => a - b);
    return structuredClone({
      visibility: this.visibility,
      cells,
      merges: this.merges.map(addressOf).sort(),
      widths: sorted(this.widths),
      heights: sorted(this.heights),
      hiddenRows: [...this.hiddenRows].sort(),
      hiddenColumns: [...this.hiddenColumns].sort(),
      conditionalFormats: this.conditionalFormats.map(({ id: _id, areas, ...rest }) => ({
        areas: areas.map(addressOf),
        ...rest,
      })),
      charts: this.charts.map(({ id: _id, place, ...rest }) => ({
        place: place && addressOf(place),
        ...rest,
      })),
      frozen: this.frozen,
      tabColor: this.tabColor,
      showGridlines: this.showGridlines,
      autoFilter: this.autoFilter && addressOf(this.autoFilter),
      page: this.page,
      protection: this.protection,
      customProperties: [...this.customProperties].sort(),
    });
  }
}

function cleared(cell: Cell, what: Clearing): Cell {
  const { style, hyperlink, ...content } = cell;
  switch (what) {
    case "All":
      return { value: "", style: plain };
    case "Contents":
      return { value: "", style };
    case "Formats":
      return { ...content, style: plain, ...(hyperlink && { hyperlink }) };
    default:
      return { ...content, style };
  }
}
