// A Figure is a named quantity; its expression is data from this closed set, so it can be evaluated, explained,
// traced to cells and compiled to an Excel formula.
import type { Level } from "../value/measure";
import type { Unit } from "../value/report";

/**
 * An expression over cells and figures. `@` in a row, prefix or id stands for the key of the current row or item.
 * The rulebook's placeholder in a column is the pack's budget base.
 */
export type Expr =
  | { op: "cell"; form: string; row: string; column: string }
  /** Σ of the lowest-level rows whose code starts with `prefix` (empty: all rows). */
  | { op: "under"; form: string; prefix: string; column: string }
  /** Σ of the detail columns in the header group of `column`. */
  | { op: "details"; form: string; row: string; column: string }
  /** 科目名称 or label of a row; `digits` shortens its code to the 类 (3) or 款 (5) above it. */
  | { op: "name"; form: string; row: string; digits?: 3 | 5 }
  /** Header text of a column. */
  | { op: "title"; form: string; column: string }
  /** Fixed words, such as the key of an item. */
  | { op: "words"; text: string }
  /** Explanation of a 科目 (its code, named as on `form`) or of a term, from the rulebook's glossary. */
  | { op: "meaning"; of: string; form?: string }
  /** 编制单位, 年度 or the year before from the heads of the sheets. */
  | { op: "head"; what: "unit" | "year" | "last-year" }
  | { op: "figure"; id: string }
  /** The same figure last year: from the last-year workbook, else from the sheet 上年决算. */
  | { op: "prior"; id: string }
  /** `skipAbsent`: rows and columns that this year's form does not have count for nothing. */
  | { op: "sum"; of: readonly Expr[]; skipAbsent?: true }
  | { op: "diff"; from: Expr; less: Expr }
  /** part ÷ whole. Missing when the whole is 0 (zero base). */
  | { op: "share"; part: Expr; whole: Expr }
  /** (now − before) ÷ before. Missing when before is 0 (zero base). */
  | { op: "change"; now: Expr; before: Expr }
  /** What a rate earns of `full` points: as large a part, at most all of them, to two decimals. */
  | { op: "points"; rate: Expr; full: Expr }
  /** Σ of a field over the items of a series. */
  | { op: "total"; series: string; field: string }
  /** How many items a series has. */
  | { op: "count"; series: string }
  /** The first that has a value. */
  | { op: "first"; of: readonly Expr[] }
  /** 0 where `of` is 0, else missing: what a sheet that need not be there would hold. */
  | { op: "nil"; of: Expr; otherwise: string };

/** A quantity or a text with a name. `label` is what a person calls it; it appears in explanations and 【待填】. */
export type FigureDef = { label: string; unit: Unit; expr: Expr };

/** Where the items of a series come from; the key of an item replaces `@` in the fields. */
export type Items =
  | { each: "keys"; keys: readonly string[] }
  /** One item per 类, 款 or 项 of a list form; 项 means the lowest level that the sheet lists. */
  | { each: "rows"; form: string; level: Level }
  /** One item per detail column under each 小计 column, keyed by column key. */
  | { each: "details"; form: string; columns: readonly string[] }
  /** Rows `prefix.1`, `prefix.2` … of one of our own sheets. */
  | { each: "numbered"; form: string; prefix: string };

/** A family of like figures to loop over. Items whose `keep` field is exactly 0 are left out. */
export type SeriesDef = {
  label: string;
  items: Items;
  fields: Readonly<Record<string, FigureDef>>;
  keep?: string;
};

export type Definitions = {
  figures: Readonly<Record<string, FigureDef>>;
  series: Readonly<Record<string, SeriesDef>>;
};

export const cell = (form: string, row: string, column: string): Expr => ({ op: "cell", form, row, column });
export const under = (form: string, prefix: string, column: string): Expr => ({
  op: "under",
  form,
  prefix,
  column,
});
export const details = (form: string, row: string, column: string): Expr => ({
  op: "details",
  form,
  row,
  column,
});
export const nameOf = (form: string, row: string, digits?: 3 | 5): Expr =>
  digits ? { op: "name", form, row, digits } : { op: "name", form, row };
export const titleOf = (form: string, column: string): Expr => ({ op: "title", form, column });
export const meaning = (of: string, form?: string): Expr =>
  form ? { op: "meaning", of, form } : { op: "meaning", of };
/** The key of the item itself. */
export const itsKey: Expr = { op: "words", text: "@" };
export const head = (what: "unit" | "year" | "last-year"): Expr => ({ op: "head", what });
export const figure = (id: string): Expr => ({ op: "figure", id });
export const prior = (id: string): Expr => ({ op: "prior", id });
export const sum = (...of: readonly Expr[]): Expr => ({ op: "sum", of });
/** Σ over those of the parts that this year's form has (26 classes today, 23 in 2018). */
export const sumPresent = (...of: readonly Expr[]): Expr => ({ op: "sum", of, skipAbsent: true });
export const diff = (from: Expr, less: Expr): Expr => ({ op: "diff", from, less });
export const share = (part: Expr, whole: Expr): Expr => ({ op: "share", part, whole });
export const change = (now: Expr, before: Expr): Expr => ({ op: "change", now, before });
export const points = (rate: Expr, full: Expr): Expr => ({ op: "points", rate, full });
export const total = (series: string, field: string): Expr => ({ op: "total", series, field });
export const count = (series: string): Expr => ({ op: "count", series });
export const first = (...of: readonly Expr[]): Expr => ({ op: "first", of });
export const nil = (of: Expr, otherwise: string): Expr => ({ op: "nil", of, otherwise });
/** A field of the same item. */
export const its = (field: string): Expr => ({ op: "figure", id: `@.${field}` });

/** An amount in 元. */
export const yuan = (label: string, expr: Expr): FigureDef => ({ label, unit: "元", expr });
/** A ratio, shown in %. */
export const percent = (label: string, expr: Expr): FigureDef => ({ label, unit: "%", expr });
/** A number of things (个, 辆, 人, 批次). */
export const number = (label: string, expr: Expr): FigureDef => ({ label, unit: "个", expr });
/** Words, e.g. a reason that a person typed. */
export const words = (label: string, expr: Expr): FigureDef => ({ label, unit: "文字", expr });

/** Last year's amount, the difference and its rate, as `name.上年`, `name.增减`, `name.增减率`. */
export function yearOnYear(id: string, label: string): Record<string, FigureDef> {
  const name = id.slice(id.indexOf(".") + 1);
  return {
    [`${name}.上年`]: yuan(`上年${label}`, prior(id)),
    [`${name}.增减`]: yuan(`${label}比上年增减额`, diff(figure(id), prior(id))),
    [`${name}.增减率`]: percent(`${label}比上年增减幅度`, change(figure(id), prior(id))),
  };
}

/** Budget on the pack's base, difference and completion rate, as `name.预算`, `name.超支`, `name.完成率`. */
export function completion(id: string, label: string, budget: Expr): Record<string, FigureDef> {
  const name = id.slice(id.indexOf(".") + 1);
  return {
    [`${name}.预算`]: yuan(`${label}预算数`, budget),
    [`${name}.超支`]: yuan(`${label}决算数与预算数之差`, diff(figure(id), figure(`${id}.预算`))),
    [`${name}.完成率`]: percent(`${label}完成预算的比例`, share(figure(id), figure(`${id}.预算`))),
  };
}

/** Names a family's figures: `figures("支出", { 合计: … })` defines 支出.合计. */
export function figures(family: string, defs: Readonly<Record<string, FigureDef>>): Definitions {
  return { figures: prefixed(family, defs), series: {} };
}

/** Names a family's series, likewise. */
export function seriesOf(family: string, defs: Readonly<Record<string, SeriesDef>>): Definitions {
  return { figures: {}, series: prefixed(family, defs) };
}

const prefixed = <T>(family: string, defs: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(defs).map(([name, def]) => [`${family}.${name}`, def]));

/** Puts families together. A name used twice is a mistake in the rulebook. */
export function combine(...parts: readonly Definitions[]): Definitions {
  const figuresById: Record<string, FigureDef> = {};
  const seriesById: Record<string, SeriesDef> = {};
  for (const part of parts) {
    for (const [id, def] of Object.entries(part.figures)) {
      if (id in figuresById) throw new Error(`figure ${id} is defined twice`);
      figuresById[id] = def;
    }
    for (const [id, def] of Object.entries(part.series)) {
      if (id in seriesById) throw new Error(`series ${id} is defined twice`);
      seriesById[id] = def;
    }
  }
  return { figures: figuresById, series: seriesById };
}

/** An own property, since a name that a person typed may be `constructor`. */
export const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** Figure id of an item's field: `一般公共预算.项[2010301].金额`. */
export const itemId = (series: string, key: string, field: string): string => `${series}[${key}].${field}`;

/** Rebuilds an expression with every leaf (an expression without parts) replaced by `change(leaf)`. */
function mapLeaves(expr: Expr, leaf: (expr: Expr) => Expr): Expr {
  const into = (part: Expr): Expr => mapLeaves(part, leaf);
  switch (expr.op) {
    case "sum":
    case "first":
      return { ...expr, of: expr.of.map(into) };
    case "nil":
      return { ...expr, of: into(expr.of) };
    case "diff":
      return { ...expr, from: into(expr.from), less: into(expr.less) };
    case "share":
      return { ...expr, part: into(expr.part), whole: into(expr.whole) };
    case "change":
      return { ...expr, now: into(expr.now), before: into(expr.before) };
    case "points":
      return { ...expr, rate: into(expr.rate), full: into(expr.full) };
    default:
      return leaf(expr);
  }
}

/** Replaces `@` by the key of a row or item; `@.field` becomes the sibling's figure id. */
export function bind(expr: Expr, key: string, series = ""): Expr {
  const put = (text: string): string => text.replaceAll("@", () => key);
  return mapLeaves(expr, (leaf) => {
    switch (leaf.op) {
      case "cell":
        return { ...leaf, row: put(leaf.row), column: leaf.column === "@" ? key : leaf.column };
      case "details":
      case "name":
        return { ...leaf, row: put(leaf.row) };
      case "words":
        return { ...leaf, text: put(leaf.text) };
      case "meaning":
        return { ...leaf, of: put(leaf.of) };
      case "under":
        return { ...leaf, prefix: put(leaf.prefix) };
      case "title":
        return { ...leaf, column: put(leaf.column) };
      case "figure":
      case "prior": {
        const sibling = leaf.id.startsWith("@.");
        return { ...leaf, id: sibling ? itemId(series, key, leaf.id.slice(2)) : put(leaf.id) };
      }
      default:
        return leaf;
    }
  });
}

/** Replaces the column `#` by a column key, in rules that hold for every column of a sheet. */
export function bindColumn(expr: Expr, column: string): Expr {
  return mapLeaves(expr, (leaf) => ("column" in leaf && leaf.column === "#" ? { ...leaf, column } : leaf));
}
