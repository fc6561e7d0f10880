// The rulebook's figures, statically: nothing refers to what is not there, nothing goes round in circles, nothing is idle.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { bind, everyPart, type Expr } from "../../src/engine/figures/expr";
import { facetOf, itemId, parseItem, seriesIn } from "../../src/engine/figures/id";
import type { Definitions, FigureDef } from "../../src/engine/figures/figure";
import type { Form } from "../../src/engine/reading/form";
import type { Test } from "../../src/engine/pack/groups";
import { readPack, type Pack, type PackBlock } from "../../src/engine/pack/pack";
import { fillHole, resolveFigure, type Scope } from "../../src/engine/pack/scope";
import type { Node } from "../../src/engine/pack/tags";
import { rulebook } from "../../src/rulebook";
import { checks } from "../../src/rulebook/checks";
import { facets } from "../../src/rulebook/facets";
import { definitions } from "../../src/rulebook/figures";
import { forms } from "../../src/rulebook/forms";
import { packs } from "../../src/rulebook/packs";
import { tables } from "../../src/rulebook/tables";
import { analysis } from "../../src/rulebook/tables/analysis";

const { figures, series } = definitions;

/** Every definition with its id; a series' field goes by a key that no item has. */
const anyKey = "＊";
const all: [string, FigureDef][] = [
  ...Object.entries(figures),
  ...Object.entries(series).flatMap(([id, def]) =>
    Object.entries(def.fields).map(([field, one]): [string, FigureDef] => [
      itemId(id, anyKey, field),
      { ...one, expr: bind(one.expr, anyKey, id) },
    ]),
  ),
];
const byId = new Map(all);

/** Ids of the figures that an expression takes; whole series as any item of them. */
const refersTo = (expr: Expr): string[] =>
  everyPart(expr).flatMap((part) =>
    part.op === "figure" || part.op === "prior"
      ? [part.id]
      : part.op === "total"
        ? [itemId(part.series, anyKey, part.field)]
        : part.op === "count"
          ? [part.series]
          : [],
  );

describe("every figure", () => {
  it.each(all)("%s has a Chinese label and a unit that fits", (id, { label, unit, expr }) => {
    const isItem = parseItem(id) !== undefined;
    if (!isItem || label !== "") expect(label).toMatch(/^(公开\d\d )?[\p{Script=Han}“”（）、\d]+$/u);
    expect(["元", "%", "个", "文字", "年"]).toContain(unit);
    expect(unit === "%", "only a ratio is in %").toBe(expr.op === "share" || expr.op === "change");
  });

  it("has a name in at least two parts, or is the document's own", () => {
    const single = Object.keys(figures).filter((id) => !id.includes("."));
    expect(single).toEqual(["单位", "年度", "上年度", "公开时间"]);
  });

  it("has a label of its own", () => {
    const labels = Object.entries(figures).map(([id, { label }]) => [label, id] as const);
    const twice = labels.filter(([label, id]) =>
      labels.some(([other, at]) => other === label && at !== id && family(at) === family(id)),
    );
    expect(twice).toEqual([]);
  });

  const family = (id: string): string => id.split(".")[0] ?? "";
});

describe("references", () => {
  it.each(all)("%s refers to figures that there are", (_, { expr }) => {
    for (const id of refersTo(expr)) expect(byId.has(id) || id in series, id).toBe(true);
  });

  it("no figure depends on itself", () => {
    const done = new Set<string>();
    const visit = (id: string, path: readonly string[]): void => {
      expect(path, [...path, id].join(" → ")).not.toContain(id);
      if (done.has(id)) return;
      const def = byId.get(id);
      const inner = def ? everyPart(def.expr).filter((part) => part.op !== "prior") : [];
      for (const next of inner.flatMap(refersTo)) visit(next, [...path, id]);
      const keep = seriesIn(id);
      const field = keep === undefined ? undefined : series[keep]?.keep;
      if (keep !== undefined && field !== undefined && itemId(keep, anyKey, field) !== id)
        visit(itemId(keep, anyKey, field), [...path, id]);
      done.add(id);
    };
    for (const [id] of all) visit(id, []);
  });

  const form = (id: string): Form => {
    const found = forms.find((one) => one.id === id);
    if (!found) throw new Error(`no form ${id}`);
    return found;
  };

  function expectColumn(id: string, column: string): void {
    const one = form(id);
    const blocks = one.kind === "list" ? [one.columns] : one.blocks;
    const { placeholder, bases } = rulebook.budgets;
    for (const name of column.includes(placeholder)
      ? bases.map((base) => column.replace(placeholder, base))
      : [column]) {
      expect(
        blocks.some((block) => name in block),
        `${id} has no column ${name}`,
      ).toBe(true);
    }
  }

  function expectRow(id: string, row: string): void {
    const one = form(id);
    if (one.kind === "fixed") expect(row in one.rows, `${id} has no row ${row}`).toBe(true);
    else if (one.key === "code") expect(row, id).toMatch(/^(合计|\d{3}|\d{5}|\d{7})$/);
  }

  /** Expressions with the keys of their items, where the rulebook lists them. */
  const bound: [string, Expr][] = [
    ...Object.entries(figures).map(([id, { expr }]): [string, Expr] => [id, expr]),
    ...Object.entries(series).flatMap(([id, { items, fields }]) => {
      const keys =
        items.each === "keys"
          ? items.keys
          : items.each === "rows"
            ? ["2010301"]
            : items.each === "details"
              ? ["30101"]
              : ["甲.1"];
      return keys.flatMap((key) =>
        Object.entries(fields).map(([field, { expr }]): [string, Expr] => [
          itemId(id, key, field),
          bind(expr, key, id),
        ]),
      );
    }),
  ];

  it.each(bound)("%s names forms, rows and columns that there are", (_, expr) => {
    for (const part of everyPart(expr)) {
      if (!("form" in part)) continue;
      form(part.form);
      if ("row" in part) expectRow(part.form, part.row);
      if ("column" in part) expectColumn(part.form, part.column);
    }
  });

  it("series are made from forms and columns that there are, and keep by a field of theirs", () => {
    for (const [id, { items, keep, fields }] of Object.entries(series)) {
      if (items.each !== "keys") form(items.form);
      if (items.each === "details") for (const column of items.columns) expectColumn(items.form, column);
      if (items.each === "keys") expect(new Set(items.keys).size, id).toBe(items.keys.length);
      if (keep !== undefined) expect(fields[keep]?.unit, id).toBe("元");
    }
  });
});

/** Figures and series that a pack names. */
function namedBy(pack: Pack, known: Definitions): Set<string> {
  const names = new Set<string>();
  const path = (text: string, scope: Scope): void => {
    const id = resolveFigure(text, scope, known);
    names.add(id ?? fillHole(text, scope.hole));
  };
  const test = (one: Test | null, scope: Scope): void => {
    if (one?.kind === "present" || one?.kind === "owed") path(one.path, scope);
    if (one?.kind === "compare") [one.left, one.right].forEach((side) => path(side, scope));
  };
  const inside = (scope: Scope, name: string): Scope => {
    names.add(name);
    return { ...scope, loops: [{ series: name, key: anyKey, index: 0, last: true }, ...scope.loops] };
  };
  const visit = (nodes: readonly (Node | PackBlock)[], scope: Scope): void => {
    for (const node of nodes) {
      if ("nodes" in node) visit(node.nodes, scope);
      if (node.kind === "value") path(node.path, scope);
      if (node.kind === "loop") visit(node.body, inside(scope, node.series));
      if (node.kind === "choice") {
        for (const branch of node.branches) {
          test(branch.test, scope);
          visit(branch.body, scope);
        }
      }
      if (node.kind === "phrase") {
        const hole = resolveFigure(node.path, scope, known);
        visit(pack.phrases[node.name] ?? [], hole === undefined ? scope : { ...scope, hole });
      }
      if (node.kind === "chart") {
        visit(node.caption, scope);
        if (node.chart === "column")
          [node.target, facetOf(node.target, facets.lastYear)].forEach((target) => path(target, scope));
        else
          [facets.name, facets.amount, facets.share].forEach((field) =>
            path(field, inside(scope, node.target)),
          );
      }
    }
  };
  visit(pack.body, { loops: [] });
  return names;
}

/** Said by documents of other places, and by people: the proofreader and readers of the Report want them. */
const forReaders = [
  "总体.年末结转和结余.上年",
  ...["支出总计", "本年收入", "本年支出", "年初结转和结余"].map((name) => `财政拨款.${name}`),
  ...["政府性基金", "国有资本"].flatMap((whole) => [`${whole}.基本`, `${whole}.项目`]),
  "支出.基本",
  ...["一般公共预算.支出", "三公.出国", "三公.用车", "三公.接待"].map((name) => `${name}.超支`),
  "三公.国外接待",
];

describe("nothing is idle", () => {
  const used = new Set<string>();
  const use = (id: string): void => {
    if (used.has(id)) return;
    used.add(id);
    const def = byId.get(id);
    if (def) refersTo(def.expr).forEach(use);
    const owner = seriesIn(id) ?? (id in series ? id : undefined);
    const keep = owner === undefined ? undefined : series[owner]?.keep;
    if (owner !== undefined) used.add(owner);
    if (owner !== undefined && keep !== undefined) use(itemId(owner, anyKey, keep));
  };
  for (const [id, source] of Object.entries(packs))
    namedBy(readPack(id, source, rulebook), definitions).forEach(use);
  for (const { comparisons, settledBy } of checks) {
    for (const { left, right } of comparisons) [...refersTo(left), ...refersTo(right)].forEach(use);
    if (settledBy) refersTo(settledBy).forEach(use);
  }
  // Each public table has the figure of its total.
  for (const { id } of tables) use(`附表.${id}`);
  for (const { body } of tables) {
    const cells =
      body.kind === "sides"
        ? body.sides.flatMap((side) =>
            [...side.rows, ...(side.foot ?? [])].flatMap((row) => row?.cells ?? []),
          )
        : [];
    for (const one of cells) if (one !== null && typeof one === "object") refersTo(one).forEach(use);
  }
  for (const { rows, columns, total } of analysis.blocks) {
    const shown = columns.map((column) => column.facet);
    if ("series" in rows)
      [facets.name, ...shown.flatMap((field) => field ?? [])].forEach((field) =>
        use(itemId(rows.series, anyKey, field)),
      );
    else
      rows.figures.forEach((id) =>
        shown.forEach((facet) => use(facet === undefined ? id : facetOf(id, facet))),
      );
    if (total !== undefined) use(total);
    columns.forEach((column) => column.of !== undefined && use(column.of));
  }
  // Irregular checks look figures up by name.
  const folder = resolve(import.meta.dirname, "../../src/rulebook/checks");
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(resolve(folder, name), "utf8"));
  for (const [id] of all) if (sources.some((source) => source.includes(`"${id}"`))) use(id);

  it("every figure is used by a pack, a check, a table or another figure, or is for readers", () => {
    const idle = all.map(([id]) => id).filter((id) => !used.has(id));
    expect(idle.sort()).toEqual([...forReaders].sort());
  });

  it("every series is", () => {
    expect(Object.keys(series).filter((id) => !used.has(id))).toEqual([]);
  });
});
