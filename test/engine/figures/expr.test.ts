// Walking through expressions: nothing in one is missed, whatever it does.
import { describe, expect, it } from "vitest";
import {
  bind,
  bindColumn,
  everyPart,
  hasKey,
  mapParts,
  partsOf,
  type Expr,
} from "../../../src/engine/figures/expr";
import {
  cell,
  combine,
  diff,
  figure,
  figures,
  its,
  seriesOf,
  share,
  sum,
  yuan,
} from "../../../src/engine/figures/figure";
import { explain } from "../../../src/engine/figures/explain";
import { cellsOf } from "../../../src/engine/figures/trace";
import { compile } from "../../../src/engine/figures/compile";
import { quickCents } from "../../../src/engine/checks/sweep";
import { fixedSheet, tinyLedger } from "../../help/tiny";

const income = cell("财决92", "收入", "决算数");
const expense = cell("财决92", "支出", "决算数");

/** One of each. A new operation does not compile until it stands here, nor do the readers until they know it. */
const examples = {
  cell: income,
  under: { op: "under", form: "财决91", prefix: "201", column: "合计" },
  details: { op: "details", form: "财决91", row: "合计", column: "基本" },
  name: { op: "name", form: "财决92", row: "收入" },
  title: { op: "title", form: "财决92", column: "决算数" },
  words: { op: "words", text: "话" },
  meaning: { op: "meaning", of: "没有" },
  head: { op: "head", what: "year" },
  figure: figure("总.收"),
  prior: { op: "prior", id: "总.收" },
  sum: sum(income, expense),
  diff: diff(income, expense),
  share: share(income, expense),
  change: { op: "change", now: income, before: expense },
  points: { op: "points", rate: income, full: expense },
  total: { op: "total", series: "总.项", field: "金额" },
  count: { op: "count", series: "总.项" },
  first: { op: "first", of: [income, expense] },
  nil: { op: "nil", of: income, otherwise: "有" },
} satisfies Record<Expr["op"], Expr>;
const all: [string, Expr][] = Object.entries(examples);

const isExpr = (value: unknown): value is Expr =>
  typeof value === "object" && value !== null && "op" in value;

/** The expressions among its properties, found without knowing what it does. */
const within = (expr: Expr): Expr[] => Object.values<unknown>(expr).flat().filter(isExpr);

describe.each(all)("%s", (op, expr) => {
  it("stands under its own name", () => expect(expr.op).toBe(op));

  it("hides no part from those that walk", () => {
    expect(partsOf(expr)).toEqual(within(expr));
    expect(everyPart(expr)).toEqual([expr, ...within(expr)]);
  });

  it("is rebuilt from the same parts, and from others", () => {
    expect(mapParts(expr, (part) => part)).toEqual(expr);
    const other = figure("别的");
    expect(partsOf(mapParts(expr, () => other))).toEqual(within(expr).map(() => other));
  });

  it("binds what it is made of", () => {
    const bound = everyPart(
      bind(
        mapParts(expr, () => its("金额")),
        "甲",
        "总.项",
      ),
    );
    expect(bound.slice(1)).toEqual(within(expr).map(() => figure("总.项[甲].金额")));
  });

  it("can be evaluated, traced, explained and compiled", () => {
    const definitions = combine(
      figures("总", { 收: yuan("收入", income), 例: yuan("例", expr) }),
      seriesOf("总", {
        项: { label: "项", items: { each: "keys", keys: ["收入"] }, fields: { 金额: yuan("", income) } },
      }),
    );
    const sheet = fixedSheet([
      ["收入", 1, 2, 3],
      ["支出", 4, 5, 6],
    ]);
    const ledger = tinyLedger(definitions, [sheet]);
    expect(["number", "missing"]).toContain(ledger.value(expr).kind);
    expect(["text", "missing"]).toContain(ledger.text(expr).kind);
    expect(cellsOf(ledger, expr)).toBeInstanceOf(Array);
    expect(explain(ledger, "总.例")).not.toBe("");
    const formula = compile(ledger, expr, { unit: "元", decimals: 2 });
    expect(formula === undefined).toBe(ledger.value(expr).kind === "missing");
    expect(typeof quickCents(ledger, expr, "决算数")("收入")).toBe("number");
  });
});

it("a rule for every column is bound where it names the column, however deep", () => {
  const rule = diff(cell("财决91", "@", "#"), sum(cell("财决91", "合计", "#"), expense));
  const columns = everyPart(bindColumn(rule, "人员")).flatMap((part) =>
    "column" in part ? part.column : [],
  );
  expect(columns).toEqual(["人员", "人员", "决算数"]);
});

it("what names its item's key is not the same for every item", () => {
  expect(hasKey(share(its("金额"), figure("总.收")))).toBe(true);
  expect(hasKey(sum(income, cell("财决92", "@", "决算数")))).toBe(true);
  expect(hasKey(share(income, figure("总.收")))).toBe(false);
});
