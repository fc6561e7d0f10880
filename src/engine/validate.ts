// Checks a pack against the rulebook before anything is drafted: every name, filter, phrase and section id.
import type { Definitions } from "./figure";
import type { Pack, PackBlock } from "./pack";
import { builtins, filters } from "./render-nodes";
import { fillHole, resolveFigure, type Scope } from "./scope";
import { packProblem, type Node, type Place, type Test } from "./tags";

/** @throws Problem `pack-invalid` naming the first mistake, with line and column. */
export function validatePack(pack: Pack, definitions: Definitions): void {
  new Validator(pack, definitions).blocks(pack.body, { loops: [] });
}

class Validator {
  private readonly ids = new Set<string>();

  constructor(
    private readonly pack: Pack,
    private readonly definitions: Definitions,
  ) {}

  blocks(blocks: readonly PackBlock[], scope: Scope): void {
    for (const block of blocks) this.block(block, scope);
  }

  private fail(place: Place, detail: string): never {
    throw packProblem(this.pack.file, place, detail);
  }

  private block(block: PackBlock, scope: Scope): void {
    switch (block.kind) {
      case "heading":
        if (block.id !== null && this.ids.has(block.id)) this.fail(block.place, `章节编号“${block.id}”重复`);
        if (block.id !== null) this.ids.add(block.id);
        return this.nodes(block.nodes, scope);
      case "paragraph":
      case "note":
        return this.nodes(block.nodes, scope);
      case "chart":
        if (block.chart === "pie") this.series(block.target, block.place);
        else this.figure(block.target, scope, block.place);
        return this.nodes(block.caption, scope);
      case "loop":
        this.series(block.series, block.place);
        return this.blocks(block.body, inside(scope, block.series));
      case "choice":
        for (const branch of block.branches) {
          if (branch.test) this.test(branch.test, scope, branch.place);
          this.blocks(branch.body, scope);
        }
    }
  }

  private nodes(nodes: readonly Node[], scope: Scope): void {
    for (const node of nodes) this.node(node, scope);
  }

  private node(node: Node, scope: Scope): void {
    switch (node.kind) {
      case "text":
      case "separator":
        return;
      case "value": {
        const unknown = node.filters.find((filter) => !filters.has(filter));
        if (unknown !== undefined) this.fail(node.place, `不认识的样式“${unknown}”，可用的有：${[...filters].join("、")}`);
        return this.figure(node.path, scope, node.place);
      }
      case "loop":
        this.series(node.series, node.place);
        return this.nodes(node.body, inside(scope, node.series));
      case "choice":
        for (const branch of node.branches) {
          if (branch.test) this.test(branch.test, scope, branch.place);
          this.nodes(branch.body, scope);
        }
        return;
      case "phrase": {
        const phrase = this.pack.phrases[node.name];
        if (!phrase) this.fail(node.place, `设置中没有句式“${node.name}”`);
        const hole = resolveFigure(node.path, scope, this.definitions);
        if (!hole) this.fail(node.place, `没有名为“${node.path}”的数`);
        return this.nodes(phrase, { ...scope, hole });
      }
    }
  }

  private figure(path: string, scope: Scope, place: Place): void {
    if (path === "序号" && scope.loops.length === 0) this.fail(place, "“{序号}”只能用在“{#列}…{/}”之中");
    if (builtins.has(path)) return;
    if (!resolveFigure(path, scope, this.definitions)) {
      this.fail(place, `没有名为“${fillHole(path, scope.hole)}”的数，可用的数见 docs/figures.md`);
    }
  }

  private series(name: string, place: Place): void {
    if (!this.definitions.series[name]) this.fail(place, `没有名为“${name}”的列，可用的列见 docs/figures.md`);
  }

  private test(test: Test, scope: Scope, place: Place): void {
    const known = (path: string): void => {
      if (!this.definitions.series[path]) this.figure(path, scope, place);
    };
    if (test.kind === "present") return known(test.path);
    known(test.left);
    if (!/^-?\d+(\.\d+)?$/.test(test.right)) known(test.right);
  }
}

/** Inside a loop the key is not known yet; any will do to resolve names. */
const inside = (scope: Scope, series: string): Scope => ({
  ...scope,
  loops: [{ series, key: "", index: 0, last: false }, ...scope.loops],
});
