// Drafts a pack's sections from a ledger: blocks of spans, notes and charts under their headings.
import { toShortDecimal } from "../value/amount";
import { facetOf, itemId } from "../figures/id";
import type { Pack, PackBlock } from "./pack";
import { NodeRenderer, preface } from "./render-nodes";
import type { Block, Chart, ChartPoint, Section, Span, Todo } from "../value/report";
import { numeral } from "../value/measure";
import { resolveFigure, type Scope } from "./scope";
import { inMoneyUnit, type Printer } from "../figures/show";
import { gapsIn, hasRows } from "../sheets/fill-list";
import type { RowsBody, TableDef } from "../sheets/table-def";
import { chosenTables, type ChosenTable } from "./table-choice";

/** The tables that a document may have. */
type DocumentTables = { tables: readonly TableDef[]; annexes: readonly TableDef[] };

/** All sections in order, and what a person still has to fill in. The pack has been validated. */
export function draft(
  pack: Pack,
  printer: Printer,
  { tables, annexes }: DocumentTables = { tables: [], annexes: [] },
): { sections: Section[]; todos: Todo[] } {
  const drafter = new Drafter(pack, printer, chosenTables(pack, tables), annexes);
  drafter.blocks(pack.body, { loops: [] });
  return { sections: drafter.sections.map(sectionOf), todos: drafter.nodes.todos };
}

type Open = { id: string; level: number; heading: string; blocks: Block[] };

class Drafter {
  readonly sections: Open[] = [];
  readonly nodes: NodeRenderer;

  constructor(
    pack: Pack,
    private readonly printer: Printer,
    private readonly tables: readonly ChosenTable[],
    private readonly annexes: readonly TableDef[],
  ) {
    this.nodes = new NodeRenderer(printer, pack);
  }

  blocks(blocks: readonly PackBlock[], scope: Scope): void {
    for (const block of blocks) this.block(block, scope);
  }

  private block(block: PackBlock, scope: Scope): void {
    switch (block.kind) {
      case "heading":
        this.heading(block, scope);
        break;
      case "paragraph":
      case "note": {
        const spans = this.nodes.render(block.nodes, scope);
        if (spans.length > 0) this.put({ kind: block.kind, spans });
        break;
      }
      case "chart": {
        const chart = this.chart(block, scope);
        if (chart) this.put({ kind: "chart", chart });
        break;
      }
      case "tables":
        this.tablesOf(block.only);
        break;
      case "loop":
        if (this.nodes.isUnfilled(block.series)) {
          this.put({ kind: "paragraph", spans: [this.nodes.seriesGap(block.series)] });
        }
        for (const loop of this.nodes.loops(block.series))
          this.blocks(block.body, { ...scope, loops: [loop, ...scope.loops] });
        break;
      case "choice": {
        const chosen = this.nodes.choose(block.branches, scope);
        if (typeof chosen === "object")
          this.put({ kind: "paragraph", spans: [this.nodes.gap(chosen.id, chosen.missing)] });
        else this.blocks(block.branches[chosen]?.body ?? [], scope);
      }
    }
  }

  private heading(block: PackBlock & { kind: "heading" }, scope: Scope): void {
    this.nodes.begin(block.id);
    const spans = this.nodes.render(block.nodes, scope);
    if (block.id === null) this.put({ kind: "heading", level: block.level, spans });
    else this.sections.push({ id: block.id, level: block.level, heading: textOf(spans), blocks: [] });
  }

  /** Each table under its heading: 一、收入支出决算总表. A table that stands alone is not numbered. */
  private tablesOf(only: string | null): void {
    const annex = this.annexes.find((def) => def.id === only);
    if (annex?.body.kind === "rows") this.annex(annex, annex.body);
    for (const [i, { def }] of this.tables.entries()) {
      if (only !== null && def.id !== only) continue;
      const number = only === null ? `${numeral(i + 1)}、` : "";
      this.put({ kind: "heading", level: 3, spans: [{ text: `${number}${def.title}` }] });
      this.put({ kind: "table", table: def.id });
    }
  }

  /** An annex under the heading that the pack gives it, or what has to be filled in before there is one. */
  private annex({ id, title }: TableDef, body: RowsBody): void {
    const { ledger } = this.printer;
    if (!hasRows(ledger, body)) {
      const isThere = ledger.input.readings.has(body.form);
      const where = isThere ? `“${body.form}”表的各行` : `新建“${body.form}”表`;
      this.put({ kind: "paragraph", spans: [this.nodes.wanted(title, where)] });
      return;
    }
    for (const { what, missing } of gapsIn(ledger, body))
      this.nodes.wanted(`${title}${what}`, missing.where ?? missing.reason);
    this.put({ kind: "table", table: id });
  }

  private put(block: Block): void {
    if (this.sections.length === 0) this.sections.push({ id: preface, level: 2, heading: "", blocks: [] });
    this.sections.at(-1)?.blocks.push(block);
  }

  private chart(block: PackBlock & { kind: "chart" }, scope: Scope): Chart | undefined {
    const points = block.chart === "pie" ? this.pie(block.target) : this.years(block.target, scope);
    if (points.length === 0 || points.every((point) => Number(point.value) === 0)) return undefined;
    const caption = textOf(this.nodes.render(block.caption, scope));
    return { kind: block.chart, caption, unit: this.printer.style.money.unit, points };
  }

  /** One slice per item: 名称, 金额, and 占比 where the series has it. None when a part of the whole is unknown. */
  private pie(series: string): ChartPoint[] {
    const { ledger } = this.printer;
    const facets = ledger.input.rulebook.facets;
    const shownField = ledger.series(series)?.fields[facets.share] ? facets.share : facets.amount;
    const keys = ledger.items(series);
    const points = keys.flatMap((key) => {
      const figure = itemId(series, key, facets.amount);
      const value = this.amount(figure);
      if (value === undefined) return [];
      const name = this.printer.shown(itemId(series, key, facets.name));
      return [{ name, value, shown: this.printer.shown(itemId(series, key, shownField)), figure }];
    });
    return points.length === keys.length ? points : [];
  }

  /** Last year beside this year. */
  private years(path: string, scope: Scope): ChartPoint[] {
    const { ledger } = this.printer;
    const id = resolveFigure(path, scope, ledger.input.rulebook.definitions) ?? path;
    const year = ledger.input.year ?? 0;
    return [
      { figure: facetOf(id, ledger.input.rulebook.facets.lastYear), name: `${year - 1}年` },
      { figure: id, name: `${year}年` },
    ].flatMap(({ figure, name }) => {
      const value = this.amount(figure);
      return value === undefined ? [] : [{ figure, name, value, shown: this.printer.shown(figure) }];
    });
  }

  /** In the pack's money unit, to its decimals. */
  private amount(id: string): string | undefined {
    const value = this.printer.ledger.figure(id);
    if (value.kind === "missing") return undefined;
    const { style } = this.printer;
    return toShortDecimal(inMoneyUnit(value.value, style), style.money.decimals);
  }
}

const textOf = (spans: readonly Span[]): string => spans.map((span) => span.text).join("");

/** The section of these blocks. */
export function sectionOf({ id, level, heading, blocks }: Open): Section {
  const spans: Span[] = [];
  for (const block of blocks) {
    if (block.kind === "chart" || block.kind === "table") continue;
    if (spans.length > 0) spans.push({ text: "\n" });
    spans.push(...block.spans);
  }
  return { id, level, heading, text: textOf(spans), spans, blocks };
}
