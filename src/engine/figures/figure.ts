// A Figure is a named quantity; its expression is data, so it can be evaluated, explained, traced to cells and compiled
// to an Excel formula. Here are the words in which a rulebook writes figures down.
import type { Level } from "../value/measure";
import type { Unit } from "../value/report";
import type { Expr } from "./expr";
import { anyKey, partOf, siblingId } from "./id";

/** A quantity or a text with a name. `label` is what a person calls it; it appears in explanations and 【待填】. */
export type FigureDef = { label: string; unit: Unit; expr: Expr };

/** Where the items of a series come from; the key of an item replaces `@` in the fields. */
type Items =
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
export const itsKey: Expr = { op: "words", text: anyKey };
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
export const its = (field: string): Expr => ({ op: "figure", id: siblingId(field) });

/** An amount in 元. */
export const yuan = (label: string, expr: Expr): FigureDef => ({ label, unit: "元", expr });
/** A ratio, shown in %. */
export const percent = (label: string, expr: Expr): FigureDef => ({ label, unit: "%", expr });
/** A number of things (个, 辆, 人, 批次). */
export const number = (label: string, expr: Expr): FigureDef => ({ label, unit: "个", expr });
/** Words, e.g. a reason that a person typed. */
export const words = (label: string, expr: Expr): FigureDef => ({ label, unit: "文字", expr });

/** Names a family's figures: `figures("支出", { 合计: … })` defines 支出.合计. */
export function figures(family: string, defs: Readonly<Record<string, FigureDef>>): Definitions {
  return { figures: prefixed(family, defs), series: {} };
}

/** Names a family's series, likewise. */
export function seriesOf(family: string, defs: Readonly<Record<string, SeriesDef>>): Definitions {
  return { figures: {}, series: prefixed(family, defs) };
}

const prefixed = <T>(family: string, defs: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(defs).map(([name, def]) => [partOf(family, name), def]));

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

/** Every expression of the definitions, those of figures first. */
export function expressionsIn({ figures: byId, series }: Definitions): Expr[] {
  const fields = Object.values(series).flatMap((def) => Object.values(def.fields));
  return [...Object.values(byId), ...fields].map(({ expr }) => expr);
}

/** An own property, since a name that a person typed may be `constructor`. */
export const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
