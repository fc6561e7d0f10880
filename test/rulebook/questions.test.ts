// The questions of 决算补充资料: everything that a figure or a rule takes from that sheet is asked, once.
import { describe, expect, it } from "vitest";
import { everyPart, type Expr } from "../../src/engine/figures/expr";
import { rulebook } from "../../src/rulebook";

describe("the questions of the rulebook", () => {
  const { figures: defs, series } = rulebook.definitions;
  const asked = rulebook.questions.flatMap(({ questions }) => questions);
  const cellsOf = (expr: Expr) =>
    everyPart(expr).flatMap((part) => (part.op === "cell" && part.form === "决算补充资料" ? [part] : []));

  it("cover every cell that a figure or a rule takes from 决算补充资料", () => {
    const keys = new Set(
      asked.flatMap(({ key, asks }) => Object.keys(asks).map((column) => `${key}|${column}`)),
    );
    const wanted = [
      ...Object.values(defs).flatMap((def) => cellsOf(def.expr).map(({ row, column }) => `${row}|${column}`)),
      ...Object.values(series).flatMap(({ items, fields }) =>
        Object.values(fields).flatMap((field) =>
          cellsOf(field.expr).map(({ row, column }) =>
            items.each === "numbered" && items.form === "决算补充资料"
              ? `${row.replace("@", `${items.prefix}.#`)}|${column}`
              : `${row}|${column}`,
          ),
        ),
      ),
      ...rulebook.checks.flatMap(({ settledBy }) =>
        settledBy ? cellsOf(settledBy).map(({ row, column }) => `${row}|${column}`) : [],
      ),
    ];
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.filter((one) => !keys.has(one))).toEqual([]);
  });

  it("have keys of their own, and columns that the sheet has", () => {
    const keys = asked.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const form = rulebook.forms.find(({ id }) => id === "决算补充资料");
    const columns = form?.kind === "list" ? Object.keys(form.columns) : [];
    for (const { asks } of asked) for (const column of Object.keys(asks)) expect(columns).toContain(column);
  });

  it("ask for items of series that there are", () => {
    for (const { key, each } of asked) {
      expect(each !== undefined).toBe(key.endsWith(".@"));
      if (each !== undefined) expect(Object.keys(series)).toContain(each);
    }
  });
});
