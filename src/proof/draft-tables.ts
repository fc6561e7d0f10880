// Reads the public tables of a draft: what stands behind a known label or code is a claim like any other.
import { fromDecimal, multiply, whole, type Exact } from "../engine/value/amount";
import { ownerOf, withKey } from "../engine/figures/id";
import type { ProofRules, TableRule } from "./rules";
import type { Claim, Spot } from "./claim";
import type { Draft, Paragraph, Range } from "./draft";
import { fold, unfold } from "./fold";
import { figuresOf } from "./head-figures";
import { readHeaded } from "./headed-tables";
import type { Line } from "./draft-outline";

type Cell = { text: string; spot: Spot; number: { value: Exact; decimals: number } | undefined };
type Unit = { name: string; scale: Exact };

const tenThousand: Unit = { name: "万元", scale: whole(10_000) };
const yuan: Unit = { name: "元", scale: whole(1) };

/** Claims of all rows of tables whose title is known. */
export function readTables(draft: Draft, lines: readonly Line[], rules: ProofRules): Claim[] {
  const tables = rules.tables.map((rule) => ({ rule, title: new RegExp(rule.title, "u") }));
  const names = tableNames(rules);
  const numbered = new Set(
    lines.filter(({ text, kind }) => kind === "row" && /行次|栏次/u.test(text)).map(tableOf),
  );
  let unit = tenThousand;
  return runsOf(lines).flatMap((run): Claim[] => {
    unit = run.map(unitIn).findLast((found) => found !== undefined) ?? unit;
    const [first] = run;
    const title = first?.kind === "row" ? first.table : undefined;
    const rule = title === undefined ? undefined : tables.find((one) => one.title.test(title))?.rule;
    if (!rule || title === undefined) return [];
    const figures = rule.byHead && figuresOf(rules.indicators, rule.byHead);
    const headed = figures ? readHeaded(draft, run, title, rule.section, unit, figures) : [];
    const byRow = readRows(draft, run, rule, unit, names, numbered.has(title));
    // The reading that makes more of the rows.
    return headed.length > byRow.length ? headed : byRow;
  });
}

/** Rows that follow one another, and every other line by itself. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const isNext = line.kind === "row" && before?.kind === "row" && before.table === line.table;
    if (isNext) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function unitIn({ text }: Line): Unit | undefined {
  const printed = /单位:(万?元)/.exec(text)?.[1];
  return printed === undefined ? undefined : printed === "元" ? yuan : tenThousand;
}

/** Row by row: what stands behind a label or a code. */
function readRows(
  draft: Draft,
  rows: readonly Line[],
  rule: TableRule,
  unit: Unit,
  names: TableNames,
  isNumbered: boolean,
): Claim[] {
  let above = "";
  return rows.flatMap((line) => {
    const paragraph = draft.paragraphs[line.index];
    if (!paragraph) return [];
    const cells = cellsOf(draft, paragraph, line.index);
    above = cells.some(({ number }) => number) ? above : above + line.text;
    const amounts = isNumbered ? cells.filter(({ number }) => !number || isAmount(number)) : cells;
    return new RowReader(amounts, rule, unit, names).claims(above);
  });
}

function tableNames(rules: ProofRules): TableNames {
  const classCodes = new Map(
    rules.classification.classes.flatMap(({ code, names }) => names.map((name) => [name, code])),
  );
  const labels = new Map(
    rules.indicators.flatMap(({ of, label }) => Object.values(of).map((id) => [id, label] as const)),
  );
  return { classCodes, economic: economicIds(rules), labels, budget: rules.facets.budget };
}

const tableOf = ({ table }: Line): string => table ?? "";

/** Not the number of a row or column: these are whole, while amounts have decimals or are 0. */
const isAmount = ({ value, decimals }: { value: Exact; decimals: number }): boolean =>
  decimals > 0 || value.n === 0n;

/** The figure of a 款 by each of its names. */
function economicIds({ classification, lists }: ProofRules): Map<string, string> {
  return new Map(
    classification.economic.flatMap(({ code, name, aliases, side }) => {
      const items = lists.find((list) => list.side === side)?.items;
      return items === undefined ? [] : [name, ...aliases].map((one) => [one, withKey(items, code)] as const);
    }),
  );
}

/** What rows are called: codes of 类 and figures of 款 by name, labels by figure, and the facet of a budget. */
type TableNames = {
  classCodes: ReadonlyMap<string, string>;
  economic: ReadonlyMap<string, string>;
  labels: ReadonlyMap<string, string>;
  budget: string;
};

const nothing = { value: whole(0), decimals: 0 };

class RowReader {
  constructor(
    private readonly cells: readonly Cell[],
    private readonly rule: TableRule,
    private readonly unit: Unit,
    private readonly names: TableNames,
  ) {}

  /** `above` are the words of the rows above. */
  claims(above: string): Claim[] {
    const numbers = this.cells.filter(({ number }) => number);
    const areAmounts = numbers.some(({ number }) => (number?.decimals ?? 0) > 0);
    const bare = areAmounts && numbers.length === this.cells.length ? this.bareFigures(above) : [];
    if (bare.length > 0 && bare.length === numbers.length) {
      return bare.flatMap((figure, i) => (numbers[i] ? this.claim(numbers[i], figure) : []));
    }
    return [...this.cells.flatMap((cell, i) => this.labelled(cell, i)), ...this.coded()];
  }

  private bareFigures(above: string): readonly string[] {
    return this.rule.bare?.find(({ header }) => new RegExp(header, "u").test(above))?.figures ?? [];
  }

  private figuresOf(label: string): { figures: readonly string[]; economic?: string } {
    const code = this.names.classCodes.get(label);
    const own = this.rule.labels[label];
    const economic = this.rule.isEconomic && code === undefined ? this.names.economic.get(label) : undefined;
    if (own) return { figures: own, ...(economic !== undefined && { economic }) };
    if (code !== undefined && this.rule.classes) return { figures: [withKey(this.rule.classes, code)] };
    return economic === undefined ? { figures: [] } : { figures: [economic], economic };
  }

  /** The numbers directly behind a label. */
  private labelled(cell: Cell, at: number): Claim[] {
    const label = cell.text.replace(/^[一二三四五六七八九十]+、/u, "");
    const { figures, economic } = this.figuresOf(label);
    if (figures.length === 0) return [];
    const behind = this.cells.slice(at + 1);
    const end = behind.findIndex((next) => !next.number || (economic !== undefined && isCode(next.text)));
    const numbers = end < 0 ? behind : behind.slice(0, end);
    // Nothing behind the code and the name of a 款 is a zero; without its code the number may stand a line higher.
    const isWhole = isCode(this.cells[at - 1]?.text ?? "");
    if (economic !== undefined && isWhole && numbers.length === 0)
      return this.claim({ ...cell, number: nothing }, economic);
    const known = numbers.length === figures.length ? figures : figures.slice(0, 1);
    return known.flatMap((id, i) =>
      numbers[i] ? this.claim(numbers[i], id, i === 0 ? label : undefined) : [],
    );
  }

  /** The first amount in a row that begins with the code of an item: 2010301, or 201 | 03 | 01. */
  private coded(): Claim[] {
    const { items } = this.rule;
    const code = /^(\d{7})(?!\d)|^(\d{3})\|(\d{2})\|(\d{2})(?!\d)/.exec(
      this.cells.map(({ text }) => text).join("|"),
    );
    const amount = this.cells.find(({ number }) => number && number.decimals > 0);
    if (!items || !code || !amount) return [];
    const name = this.cells.find(({ text }) => /^[^\d\s]{2,}/u.test(text))?.text;
    return this.claim(amount, withKey(items, code[1] ?? code.slice(2).join("")), name);
  }

  private claim({ spot, number }: Cell, figure: string | undefined, label?: string): Claim[] {
    if (!number || figure === undefined) return [];
    const planned = ownerOf(figure, this.names.budget);
    const [id, isBudget] = planned === undefined ? [figure, false] : [planned, true];
    const { name, scale } = this.unit;
    const value = multiply(number.value, scale);
    const printed = {
      ...spot,
      value,
      unit: "元",
      printedUnit: name,
      scale,
      decimals: number.decimals,
      isRough: false,
    };
    return [
      {
        section: this.rule.section,
        source: "table",
        kind: "amount",
        of: { spot, ids: [id], label: this.names.labels.get(id) ?? label ?? id },
        period: isBudget ? "预算数" : "本年",
        printed,
      },
    ];
  }
}

/** Cells with their numbers; some exports leave only one blank between two numbers. */
function cellsOf(draft: Draft, paragraph: Paragraph, index: number): Cell[] {
  const ranges = (paragraph.cells ?? []).flatMap((cell) => splitNumbers(draft, cell));
  return ranges.flatMap((range) => {
    const folded = fold(draft, [range]);
    if (folded.text === "") return [];
    const spot = { ...unfold(folded, 0, folded.text.length), paragraph: index, quote: folded.text };
    return [{ text: folded.text, spot, number: numberOf(folded.text) }];
  });
}

function splitNumbers(draft: Draft, cell: Range): Range[] {
  const text = draft.text.slice(cell.start, cell.end);
  if (!/^-?[\d,.]+(?: -?[\d,.]+)+$/.test(text)) return [cell];
  return Array.from(text.matchAll(/\S+/g), (match) => ({
    start: cell.start + match.index,
    end: cell.start + match.index + match[0].length,
  }));
}

/** 301, 02 or 30102, where a blank amount lets the next code follow a name. */
const isCode = (text: string): boolean => /^(?:\d{2,3}|\d{5})$/.test(text);

function numberOf(text: string): Cell["number"] {
  if (!/^-?\d[\d,]*(?:\.\d+)?$/.test(text)) return undefined;
  const value = fromDecimal(text.replaceAll(",", ""));
  return value && { value, decimals: text.split(".")[1]?.length ?? 0 };
}
