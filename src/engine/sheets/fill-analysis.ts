// Fills the analysis sheet: amounts, changes and shares as formulas, and the document's charts over their cells.
import { toShortDecimal } from "../value/amount";
import type { Analysis, AnalysisBlock, AnalysisColumn } from "./analysis-def";
import { balanced } from "./balanced";
import { a1 } from "../value/cell";
import { blankRow, bold, CellMaker, put as fillIn } from "./cell-maker";
import { figure, share } from "../figures/figure";
import type { Expr } from "../figures/expr";
import type { FilledCell, FilledSheet, SheetChart } from "../value/filled";
import type { TableStyle } from "./table-def";
import { itemOf, partOf } from "../figures/id";
import type { Facets } from "../figures/knowledge";
import { Ledger } from "../figures/ledger";
import type { Chart, Unit } from "../value/report";
import type { NumberStyle } from "../figures/show";
import type { SheetWords } from "../reading/sheet-words";

type AnalysisStyle = { unit: TableStyle["unit"]; percent: NumberStyle["percent"] };

type AnalysisRow = (FilledCell | null)[];

/** A chart stands beside its block and is as high and as wide as these cells. */
const chartSize = { rows: 15, columns: 6 };
const firstBlock = 3;

/** A block and its place: title at `top`, then the header, the rows of `ids` and a total. */
type Placed = {
  block: AnalysisBlock;
  ids: readonly string[];
  top: number;
  height: number;
  chart: Chart | undefined;
};

/** `charts` are those of the drafted text: each is drawn beside the block that has its figures. */
export function fillAnalysis(
  ledger: Ledger,
  analysis: Analysis,
  style: AnalysisStyle,
  charts: readonly Chart[],
): FilledSheet {
  const { facets } = ledger.input.rulebook;
  const placed = placeBlocks(ledger, analysis, charts);
  const priorCells = lastYearCells(ledger, placed, style.unit);
  const filler = new Filler(new Ledger({ ...ledger.input, priorCells }), analysis, style);
  const amounts = Math.max(1, ...placed.map(({ block }) => block.columns.length));
  const chartLeft = amounts + 2;
  const width = chartLeft + chartSize.columns;
  const height = placed.reduce((sum, one) => sum + one.height, firstBlock);
  const rows: AnalysisRow[] = Array.from({ length: height }, () => blankRow(width));
  const put = (at: number, cells: AnalysisRow): void => void rows[at]?.splice(0, cells.length, ...cells);
  put(0, [{ look: "title", text: analysis.title }]);
  const words = ledger.input.rulebook.words.tables;
  put(1, [{ look: "line-left", text: fillIn(words.unit, { unit: ledger.input.unit ?? "" }) }]);
  rows[1]?.splice(amounts, 1, { look: "line-right", text: fillIn(words.measure, { unit: style.unit }) });
  for (const one of placed) filler.block(one).forEach((cells, i) => put(one.top + i, cells));
  return {
    id: analysis.id,
    name: analysis.id,
    rows,
    merges: [{ top: 0, left: 0, bottom: 0, right: amounts }],
    widths: rows[0]?.map((_, i) => (i === 0 ? 32 : i <= amounts ? 14 : i < chartLeft ? 2 : 11)) ?? [],
    header: { from: 0, to: 1 },
    landscape: true,
    charts: placed.flatMap((one) =>
      one.chart ? [sheetChart(one, one.chart, chartLeft, style, facets)] : [],
    ),
    wordRules: [],
    blankZeros: false,
  };
}

/** Blocks one below the other, with room for the charts; a series of which nothing is known has no block. */
function placeBlocks(ledger: Ledger, { blocks }: Analysis, charts: readonly Chart[]): Placed[] {
  let top = firstBlock;
  return blocks.flatMap((block): Placed[] => {
    const ids = rowsOf(ledger, block);
    if (ids.length === 0) return [];
    const chart = charts.find(({ points }) =>
      points.some(({ figure: id }) => ids.some((row) => belongs(id, row, ledger.input.rulebook.facets))),
    );
    const lines = ids.length + 4;
    const placed = { block, ids, top, chart, height: 1 + Math.max(lines, chart ? chartSize.rows : 0) };
    top += placed.height;
    return [placed];
  });
}

/** Ids of the figures that a block's rows are about. */
function rowsOf(ledger: Ledger, { rows, columns }: AnalysisBlock): readonly string[] {
  if ("figures" in rows) return rows.figures;
  const ids = ledger.items(rows.series).map((key) => itemOf(rows.series, key));
  return ids.some((id) => ledger.figure(shownId(id, columns[0])).kind === "number") ? ids : [];
}

/** A chart's point shows this figure, its last year or the amount of this item. */
const belongs = (point: string, row: string, { lastYear, amount }: Facets): boolean =>
  [row, partOf(row, lastYear), partOf(row, amount)].includes(point);

/** The figure that a column shows of a row. */
const shownId = (row: string, column: Pick<AnalysisColumn, "facet"> = {}): string =>
  column.facet === undefined ? row : partOf(row, column.facet);

const firstRow = (one: Placed): number => one.top + 2;
const columnOf = ({ columns }: AnalysisBlock, facet: string | undefined): number =>
  1 + columns.findIndex((column) => column.facet === facet);

/** Where the sheet holds last year's amounts as constants: terms in 元 by figure id. */
function lastYearCells(
  ledger: Ledger,
  placed: readonly Placed[],
  unit: TableStyle["unit"],
): Map<string, string> {
  const cells = new Map<string, string>();
  for (const one of placed) {
    const column = columnOf(one.block, ledger.input.rulebook.facets.lastYear);
    if (column === 0) continue;
    one.ids.forEach((id, i) => {
      if (ledger.input.prior?.figure(id).kind !== "number") return;
      cells.set(id, `${a1(firstRow(one) + i, column)}${unit === "万元" ? "*10000" : ""}`);
    });
  }
  return cells;
}

class Filler {
  private readonly maker: CellMaker;
  private readonly words: SheetWords;
  private readonly facets: Facets;

  constructor(
    private readonly ledger: Ledger,
    private readonly analysis: Analysis,
    private readonly style: AnalysisStyle,
  ) {
    this.maker = new CellMaker(ledger, style.unit);
    this.words = ledger.input.rulebook.words;
    this.facets = ledger.input.rulebook.facets;
  }

  block(one: Placed): AnalysisRow[] {
    const { block, ids } = one;
    const columns = block.columns.map((column, i) => this.column(one, column, i + 1));
    const isFromBook =
      columnOf(block, this.facets.lastYear) > 0 && ids.some((id) => this.ledger.input.priorCells?.has(id));
    const note = fillIn(this.words.tables.note, { note: this.put(this.analysis.fromBook) });
    return [
      [bold({ look: "line-left", text: block.title })],
      [
        { look: "head", text: this.words.columns.item },
        ...block.columns.map(({ head }): FilledCell => ({ look: "head", text: this.put(head) })),
      ],
      ...ids.map((id, i): AnalysisRow => [
        this.label(block, id),
        ...columns.map((cells) => cells[i] ?? null),
      ]),
      ...(block.total === undefined ? [] : [this.total(block, block.total)]),
      ...(isFromBook ? [[{ look: "note", text: note } satisfies FilledCell]] : []),
    ];
  }

  private put(text: string): string {
    const { year } = this.ledger.input;
    const { lastYear, thisYear } = this.words.tables;
    return fillIn(text, {
      lastYear: year === null ? lastYear : String(year - 1),
      year: year === null ? thisYear : String(year),
    });
  }

  private label(block: AnalysisBlock, id: string): FilledCell {
    return this.maker.text(
      "series" in block.rows
        ? figure(partOf(id, this.facets.name))
        : (this.ledger.definition(id)?.label ?? id),
    );
  }

  private column(one: Placed, column: AnalysisColumn, at: number): AnalysisRow {
    const cells = one.ids.map((id) => this.cell(id, column));
    if (one.block.total === undefined || cells.some((cell) => cell?.look !== "percent")) return cells;
    const shares = one.ids.map((id) => this.ledger.value(exprOf(id, column)));
    return balanced(cells, shares, this.style.percent, { top: firstRow(one), column: at });
  }

  private cell(id: string, column: AnalysisColumn): FilledCell | null {
    if (column.facet === this.facets.lastYear && this.ledger.input.priorCells?.has(id))
      return this.constant(id);
    const def = this.ledger.definition(shownId(id, column));
    return def ? this.number(exprOf(id, column), column.of === undefined ? def.unit : "%") : null;
  }

  private number(expr: Expr, unit: Unit): FilledCell {
    if (unit === "%") return this.maker.percent(expr, this.style.percent.decimals);
    return unit === "个" ? this.maker.count(expr) : this.maker.amount(expr);
  }

  /** Last year's amount in full, so that changes to it are exact; it is shown with two decimals. */
  private constant(id: string): FilledCell | null {
    const value = this.ledger.input.prior?.figure(id);
    if (value?.kind !== "number") return null;
    const { n, d } = value.value;
    return {
      look: "amount",
      value: toShortDecimal({ n, d: this.style.unit === "万元" ? d * 10000n : d }, 8),
    };
  }

  /** The whole itself, and 100 for its share. */
  private total({ columns }: AnalysisBlock, id: string): AnalysisRow {
    const cells = columns.map(({ facet, of }) =>
      of === undefined && facet !== this.facets.share
        ? this.number(figure(id), "元")
        : this.number(share(figure(id), figure(of ?? id)), "%"),
    );
    return [{ look: "text", text: this.words.rows.total } satisfies FilledCell, ...cells].map(bold);
  }
}

function exprOf(id: string, column: AnalysisColumn): Expr {
  const shown = figure(shownId(id, column));
  return column.of === undefined ? shown : share(shown, figure(column.of));
}

/**
 * Over names and shares of the items, or over last year beside this year. A pie of amounts would print shares of its
 * own, which may be 0.1 off those that were made to add up to 100; so it has amounts only where none were.
 */
function sheetChart(
  one: Placed,
  { kind, caption, points }: Chart,
  left: number,
  { percent }: AnalysisStyle,
  facets: Facets,
): SheetChart {
  const { block, ids, top } = one;
  const place = { top, left, bottom: top + chartSize.rows - 1, right: left + chartSize.columns - 1 };
  if (kind === "pie") {
    const rows = { top: firstRow(one), bottom: firstRow(one) + ids.length - 1 };
    const parts = columnOf(block, percent.balance === "不凑整" ? facets.amount : facets.share);
    const names = { ...rows, left: 0, right: 0 };
    return { kind, title: caption, names, values: { ...rows, left: parts, right: parts }, place };
  }
  const row =
    firstRow(one) + ids.findIndex((id) => points.some((point) => belongs(point.figure, id, facets)));
  const now = columnOf(block, undefined);
  const span = { left: points.length > 1 ? columnOf(block, facets.lastYear) : now, right: now };
  const names = { top: top + 1, bottom: top + 1, ...span };
  return { kind, title: caption, names, values: { top: row, bottom: row, ...span }, place };
}
