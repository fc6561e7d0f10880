// Checks a pack against the rulebook before anything is drafted: every name, filter, phrase and section id.
import { own, type Definitions } from "../figures/figure";
import { facetOf } from "../figures/id";
import type { Test } from "./groups";
import type { Pack, PackBlock } from "./pack";
import { packProblem, type PackPlace } from "./pack-place";
import { builtins, filters } from "./render-nodes";
import { fillHole, resolveFigure, type Scope } from "./scope";
import type { Knowledge } from "../figures/knowledge";
import { ruleFor } from "../figures/reason";
import type { TableDef } from "../sheets/table-def";
import type { Node } from "./tags";

/** What a pack may name besides its own tables. */
type PackKnowledge = Pick<Knowledge, "definitions" | "facets" | "reasons"> & { annexes: readonly TableDef[] };

/** @throws Problem `pack-invalid` naming the first mistake, with line and column. */
export function validatePack(pack: Pack, known: PackKnowledge): void {
  new Validator(pack, known).blocks(pack.body, { loops: [], phrases: [] });
}

/** The same for the public tables that a pack chooses. @throws Problem `pack-invalid`. */
export function validateTables({ file, tables }: Pack, known: readonly TableDef[]): void {
  const ids = new Set<string>();
  for (const { table, id = table, place } of tables) {
    if (!known.some((one) => one.id === table)) {
      throw packProblem(
        file,
        place,
        `没有名为“${table}”的附表，可用的有：${known.map((one) => one.id).join("、")}`,
      );
    }
    if (ids.has(id)) throw packProblem(file, place, `附表“${id}”重复`);
    ids.add(id);
  }
}

/** Where a name stands: in which loops, and in which phrases that were used where. */
type Context = Scope & { phrases: readonly { name: string; place: PackPlace }[] };

class Validator {
  private readonly ids = new Set<string>();
  private readonly definitions: Definitions;

  constructor(
    private readonly pack: Pack,
    private readonly known: PackKnowledge,
  ) {
    this.definitions = known.definitions;
  }

  blocks(blocks: readonly PackBlock[], context: Context): void {
    for (const block of blocks) this.block(block, context);
  }

  private fail(place: PackPlace, detail: string): never {
    throw packProblem(this.pack.file, place, detail);
  }

  private block(block: PackBlock, context: Context): void {
    switch (block.kind) {
      case "heading":
        this.section(block.id, block.place, context);
        this.nodes(block.nodes, context);
        break;
      case "paragraph":
      case "note":
        this.nodes(block.nodes, context);
        break;
      case "chart":
        if (block.chart === "pie") this.pie(block.target, block.place);
        else this.years(block.target, block.place, context);
        this.nodes(block.caption, context);
        break;
      case "tables":
        this.table(block.only, block.place);
        break;
      case "loop":
        this.series(block.series, block.place);
        this.blocks(block.body, inside(context, block.series));
        break;
      case "choice":
        for (const branch of block.branches) {
          if (branch.test) this.test(branch.test, branch.place, context);
          this.blocks(branch.body, context);
        }
    }
  }

  private table(only: string | null, place: PackPlace): void {
    const own = this.pack.tables.map(({ table, id = table }) => id);
    const ids = [...own, ...this.known.annexes.map(({ id }) => id)];
    if (only === null || ids.includes(only)) return;
    this.fail(
      place,
      `附表“${only}”不在设置的“附表”之中，可用的有：全部${ids.map((id) => `、${id}`).join("")}`,
    );
  }

  private section(id: string | null, place: PackPlace, { loops }: Context): void {
    if (id === null) return;
    if (loops.length > 0) this.fail(place, `逐项重复的标题不能有章节编号“${id}”`);
    if (this.ids.has(id)) this.fail(place, `章节编号“${id}”重复`);
    this.ids.add(id);
  }

  private nodes(nodes: readonly Node[], context: Context): void {
    for (const node of nodes) this.node(node, context);
  }

  private node(node: Node, context: Context): void {
    switch (node.kind) {
      case "text":
        break;
      case "separator":
        if (context.loops.length === 0) this.fail(node.place, `“{${node.text}}”只能用在“{#列}…{/}”之中`);
        break;
      case "value":
        this.value(node.path, node.filters, node.place, context);
        break;
      case "loop":
        this.series(node.series, node.place);
        this.nodes(node.body, inside(context, node.series));
        break;
      case "choice":
        for (const branch of node.branches) {
          if (branch.test) this.test(branch.test, branch.place, context);
          this.nodes(branch.body, context);
        }
        break;
      case "phrase":
        this.phrase(node.name, node.path, node.place, context);
    }
  }

  private value(path: string, asked: readonly string[], place: PackPlace, context: Context): void {
    const unknown = asked.find((filter) => !filters.has(filter));
    if (unknown !== undefined)
      this.fail(place, `不认识的样式“${unknown}”，可用的有：${[...filters].join("、")}`);
    if (path === "序号" && context.loops.length === 0) this.fail(place, "“{序号}”只能用在“{#列}…{/}”之中");
    if (!builtins.has(path)) this.figure(path, place, context);
  }

  private phrase(name: string, path: string, place: PackPlace, context: Context): void {
    const nodes = own(this.pack.phrases, name);
    if (!nodes) this.fail(place, `设置中没有句式“${name}”`);
    if (context.phrases.some((outer) => outer.name === name)) this.fail(place, `句式“${name}”套用了它自己`);
    const hole = this.figure(path, place, context);
    this.nodes(nodes, { ...context, hole, phrases: [...context.phrases, { name, place }] });
  }

  /** The figure's id. A name made from 数 is wrong where the phrase was used, not in the phrase. */
  private figure(path: string, place: PackPlace, context: Context): string {
    const name = fillHole(path, context.hole);
    const used = name === path ? undefined : context.phrases[0]?.place;
    const id = resolveFigure(path, context, this.definitions);
    return id ?? this.fail(used ?? place, `没有名为“${name}”的数，可用的数见 docs/figures.md`);
  }

  private series(name: string, place: PackPlace): void {
    if (!own(this.definitions.series, name))
      this.fail(place, `没有名为“${name}”的列，可用的列见 docs/figures.md`);
  }

  private pie(target: string, place: PackPlace): void {
    this.series(target, place);
    const fields = own(this.definitions.series, target)?.fields ?? {};
    const { name, amount } = this.known.facets;
    if (!fields[name] || fields[amount]?.unit !== "元")
      this.fail(place, `“${target}”各项没有金额，不能画饼图`);
  }

  private years(target: string, place: PackPlace, context: Context): void {
    const id = this.figure(target, place, context);
    const before = own(this.definitions.figures, facetOf(id, this.known.facets.lastYear));
    if (before?.unit !== "元") this.fail(place, `“${target}”没有上年金额，不能画上年与本年的柱状图`);
  }

  private test(test: Test, place: PackPlace, context: Context): void {
    if (test.kind === "present") {
      if (!own(this.definitions.series, fillHole(test.path, context.hole)))
        this.figure(test.path, place, context);
      return;
    }
    if (test.kind === "owed") {
      this.reason(test.path, place, context);
      return;
    }
    this.comparable(test.left, place, context);
    if (!/^-?\d+(\.\d+)?$/.test(test.right)) this.comparable(test.right, place, context);
  }

  private reason(path: string, place: PackPlace, context: Context): void {
    const id = this.figure(path, place, context);
    const { reasons } = this.known;
    if (ruleFor(reasons, id)) return;
    this.fail(
      place,
      `“${path}”不是变动原因，不能用“须说明”，可用的有：${reasons.map((one) => one.words).join("、")}`,
    );
  }

  private comparable(path: string, place: PackPlace, context: Context): void {
    if (own(this.definitions.series, path)) return;
    this.figure(path, place, context);
  }
}

/** Inside a loop the key is not known yet; any will do to resolve names. */
const inside = (context: Context, series: string): Context => ({
  ...context,
  loops: [{ series, key: "", index: 0, last: false }, ...context.loops],
});
