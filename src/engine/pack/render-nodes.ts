// Turns the nodes of a pack into spans: every shown figure keeps its id, every gap becomes a 【待填】.
import { absolute, compare, fromDecimal, whole, type Exact } from "../value/amount";
import type { CellRef } from "../value/cell";
import type { Test } from "./groups";
import type { Pack } from "./pack";
import { isCalledFor, reasonFor } from "../figures/reason";
import type { Span, Todo } from "../value/report";
import { fillHole, resolveFigure, type Loop, type Scope } from "./scope";
import { moneyText, printedSign, printedValue, valueText, type Printer } from "../figures/show";
import type { Node } from "./tags";
import { cellsOfFigure } from "../figures/trace";
import type { Missing } from "../value/value";

/** Number styles a tag may ask for: `{数|绝对}`. */
export const filters: ReadonlySet<string> = new Set(["绝对", "增减", "升降", "大小", "数"]);

/** Names besides figures: {序号} in a loop, {编号} running through a section, {来源} of a section, {预算口径}. */
export const builtins: ReadonlySet<string> = new Set(["序号", "编号", "来源", "预算口径"]);

/** Section of what stands before the first heading. */
export const preface = "preface";

/** What a sign is called: 增减 of an amount, 升降 of a rate, 大小 against a budget. */
const signWords: Readonly<Record<string, readonly [string, string, string]>> = {
  增减: ["减少", "持平", "增加"],
  升降: ["下降", "持平", "增长"],
  大小: ["小于", "等于", "大于"],
};

/** What stands in the way: a figure and why it has no value. */
type Gap = { id: string; missing: Missing };

/** Renders nodes in one section; collects what is still to be filled in and which cells were cited. */
export class NodeRenderer {
  readonly todos: Todo[] = [];
  private readonly cited = new Set<string>();
  private running = 0;
  private current = preface;

  constructor(
    private readonly printer: Printer,
    private readonly pack: Pack,
  ) {}

  /** Starts a heading: sources are cited anew; a section of its own counts {编号} anew. */
  begin(section: string | null): void {
    this.cited.clear();
    if (section === null) return;
    this.current = section;
    this.running = 0;
  }

  render(nodes: readonly Node[], scope: Scope): Span[] {
    return joinText(nodes.flatMap((node) => this.node(node, scope)));
  }

  /** Loop contexts for the items of a series. */
  loops(series: string): Loop[] {
    const keys = this.printer.ledger.items(series);
    return keys.map((key, index) => ({ series, key, index, last: index === keys.length - 1 }));
  }

  /** A list that a person types and has not begun. */
  isUnfilled(series: string): boolean {
    const { ledger } = this.printer;
    return ledger.series(series)?.items.each === "numbered" && ledger.items(series).length === 0;
  }

  seriesGap(series: string): Span {
    const def = this.printer.ledger.series(series);
    const rows =
      def?.items.each === "numbered" ? `“${def.items.form}”表编号“${def.items.prefix}.1”起的各行` : "";
    return this.todo(series, def?.label ?? series, rows);
  }

  /** Index of the first branch that holds; -1 for none; or what is missing to decide. */
  choose(branches: readonly { test: Test | null }[], scope: Scope): number | Gap {
    for (const [index, { test }] of branches.entries()) {
      const result = test === null || this.holds(test, scope);
      if (typeof result === "object") return result;
      if (result) return index;
    }
    return -1;
  }

  gap(id: string, missing: Missing): Span {
    return this.todo(id, this.printer.ledger.definition(id)?.label ?? id, missing.where ?? missing.reason);
  }

  private todo(figure: string, label: string, where: string): Span {
    return { ...this.wanted(label, where), figure };
  }

  /** Several figures may wait for the same cell, which is one thing to do. */
  wanted(label: string, where: string): Span {
    const todo = { what: label, where, section: this.current };
    if (!this.todos.some((one) => one.where === where && one.section === todo.section)) this.todos.push(todo);
    return { text: `【待填：${label}】`, todo: true };
  }

  private node(node: Node, scope: Scope): Span[] {
    switch (node.kind) {
      case "text":
        return [{ text: node.text }];
      case "separator":
        return scope.loops[0]?.last === false ? [{ text: node.text }] : [];
      case "value":
        return [this.value(node.path, node.filters, scope)];
      case "loop":
        if (this.isUnfilled(node.series)) return [this.seriesGap(node.series)];
        return this.loops(node.series).flatMap((loop) =>
          this.render(node.body, { ...scope, loops: [loop, ...scope.loops] }),
        );
      case "choice": {
        const chosen = this.choose(node.branches, scope);
        if (typeof chosen === "object") return [this.gap(chosen.id, chosen.missing)];
        return this.render(node.branches[chosen]?.body ?? [], scope);
      }
      case "phrase": {
        const hole = this.resolve(node.path, scope);
        return this.render(
          this.pack.phrases[node.name] ?? [],
          hole === undefined ? scope : { ...scope, hole },
        );
      }
    }
  }

  private resolve(path: string, scope: Scope): string | undefined {
    return resolveFigure(path, scope, this.printer.ledger.input.rulebook.definitions);
  }

  private value(path: string, asked: readonly string[], scope: Scope): Span {
    const own = this.builtin(path, scope);
    if (own) return own;
    const id = this.resolve(path, scope) ?? path;
    const { ledger } = this.printer;
    const value = ledger.content(id);
    if (value.kind === "missing") return this.gap(id, value);
    this.cite(cellsOfFigure(ledger, id));
    const text = value.kind === "number" ? this.styled(id, value.value, asked) : this.printer.shown(id);
    return { text, figure: id };
  }

  private styled(id: string, value: Exact, asked: readonly string[]): string {
    const { ledger, style } = this.printer;
    const unit = ledger.definition(id)?.unit ?? "个";
    const words = asked.map((filter) => signWords[filter]).find((found) => found !== undefined);
    if (words) return words[printedSign(value, unit, style) + 1] ?? "";
    const amount = asked.includes("绝对") ? absolute(value) : value;
    if (asked.includes("数") && unit === "元") return moneyText(amount, style);
    return asked.includes("绝对") ? valueText(amount, unit, style) : this.printer.shown(id);
  }

  /** Names that a pack has from its place in the document rather than from a figure. */
  private builtin(path: string, scope: Scope): Span | undefined {
    switch (path) {
      case "序号":
        return { text: String((scope.loops[0]?.index ?? 0) + 1) };
      case "编号":
        return { text: String(++this.running) };
      case "来源":
        return this.sources();
      case "预算口径":
        return { text: this.pack.budget };
      default:
        return undefined;
    }
  }

  private cite(cells: readonly CellRef[]): void {
    for (const { form } of cells) this.cited.add(form);
  }

  /** 财决01-1表和财决08表: the official forms cited since the last heading, in their official order. */
  private sources(): Span {
    const forms = this.printer.ledger.input.rulebook.forms
      .filter(({ id, official }) => official && this.cited.has(id))
      .map(({ id }) => `${id}表`);
    const last = forms.pop();
    if (last === undefined) return this.todo("来源", "数据来源", "本节没有用到任何财决报表中的数");
    return { text: forms.length > 0 ? `${forms.join("、")}和${last}` : last };
  }

  private holds(test: Test, scope: Scope): boolean | Gap {
    if (test.kind === "present") return this.present(test.path, scope) !== test.not;
    if (test.kind === "owed") return this.owed(test.path, scope);
    const left = this.printed(test.left, scope);
    const right = this.printed(test.right, scope);
    if ("missing" in left) return left;
    if ("missing" in right) return right;
    const order = compare(left, right);
    return {
      "=": order === 0,
      "≠": order !== 0,
      ">": order > 0,
      "<": order < 0,
      "≥": order >= 0,
      "≤": order <= 0,
    }[test.relation];
  }

  private present(path: string, scope: Scope): boolean {
    const { ledger } = this.printer;
    const name = fillHole(path, scope.hole);
    if (ledger.series(name)) return ledger.items(name).length > 0;
    return ledger.content(this.resolve(path, scope) ?? path).kind !== "missing";
  }

  /** A reason that a person has given, or that the change behind it calls for. */
  private owed(path: string, scope: Scope): boolean {
    const { ledger } = this.printer;
    const id = this.resolve(path, scope) ?? path;
    const reason = reasonFor(ledger, id);
    return ledger.content(id).kind !== "missing" || (reason !== undefined && isCalledFor(ledger, reason));
  }

  /** A number, the length of a list, or a figure as it is printed and in the unit that it is printed in. */
  private printed(path: string, scope: Scope): Exact | Gap {
    const literal = fromDecimal(path);
    if (literal) return literal;
    const { ledger, style } = this.printer;
    const name = fillHole(path, scope.hole);
    if (ledger.series(name)) return whole(ledger.items(name).length);
    const id = this.resolve(path, scope) ?? path;
    const value = ledger.figure(id);
    return value.kind === "missing"
      ? { id, missing: value }
      : printedValue(value.value, ledger.definition(id)?.unit ?? "个", style);
  }
}

/** Neighbouring plain texts as one span. */
function joinText(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && last.figure === undefined && span.figure === undefined && !last.todo && !span.todo)
      last.text += span.text;
    else if (span.text !== "") joined.push({ ...span });
  }
  return joined;
}
