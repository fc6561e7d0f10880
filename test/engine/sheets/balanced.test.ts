// Shares that add up to 100, as values and as formulas over the column.
import { describe, expect, it } from "vitest";
import { toDecimal, type Exact } from "../../../src/engine/value/amount";
import { balanced } from "../../../src/engine/sheets/balanced";
import type { FilledCell } from "../../../src/engine/value/filled";
import type { Balance } from "../../../src/engine/value/measure";
import { exactly, missing } from "../../../src/engine/value/value";

const parts = (...amounts: number[]): Exact[] => {
  const whole = amounts.reduce((sum, one) => sum + one, 0);
  return amounts.map((one) => ({ n: BigInt(one), d: BigInt(whole) }));
};

const cellsOf = (exact: readonly Exact[]): FilledCell[] =>
  exact.map(({ n, d }, i) => ({
    look: "percent",
    value: toDecimal({ n: n * 100n, d }, 1),
    formula: `=ROUND(X${i + 1}*100,1)`,
  }));

function balance(exact: readonly Exact[], how: Balance): [string | undefined, string | undefined][] {
  const style = { decimals: 1, trim: true, balance: how };
  const cells = balanced(
    cellsOf(exact),
    exact.map((one) => exactly(one)),
    style,
    { top: 4, column: 2 },
  );
  return cells.map((cell) => [cell?.value, cell?.formula]);
}

describe("balanced", () => {
  it("leaves shares alone unless the pack asks for it", () => {
    expect(balance(parts(1, 1, 1), "不凑整")).toEqual([1, 2, 3].map((i) => ["33.3", `=ROUND(X${i}*100,1)`]));
  });

  it("makes the largest what the others leave", () => {
    expect(balance(parts(1, 4, 1), "最大项")).toEqual([
      ["16.7", "=ROUND(X1*100,1)"],
      ["66.6", "=ROUND(100-SUM(C5,C7),1)"],
      ["16.7", "=ROUND(X3*100,1)"],
    ]);
    expect(balance(parts(1, 1, 1, 4), "最大项").at(-1)).toEqual(["57.1", "=ROUND(100-SUM(C5:C7),1)"]);
    expect(balance(parts(2, 1), "最大项")[0]).toEqual(["66.7", "=ROUND(100-C6,1)"]);
  });

  it("takes the first of equals", () => {
    expect(balance(parts(1, 1, 1), "最大项").map(([value]) => value)).toEqual(["33.4", "33.3", "33.3"]);
  });

  it("moves single shares by a step under 最大余数", () => {
    expect(balance(parts(1, 4, 1), "最大余数")).toEqual([
      ["16.7", "=ROUND(X1*100,1)"],
      ["66.7", "=ROUND(X2*100,1)"],
      ["16.6", "=ROUND(ROUND(X3*100,1)-0.1,1)"],
    ]);
    expect(balance(parts(1, 1, 1), "最大余数")[0]).toEqual(["33.4", "=ROUND(ROUND(X1*100,1)+0.1,1)"]);
  });

  it("leaves alone a single share, shares that are no whole, and shares with a gap", () => {
    expect(balance(parts(1), "最大项")).toEqual([["100.0", "=ROUND(X1*100,1)"]]);
    expect(balance(parts(1, 1, 1).slice(1), "最大项")[0]).toEqual(["33.3", "=ROUND(X1*100,1)"]);
    const exact = parts(1, 1);
    const cells = cellsOf(exact);
    const style = { decimals: 1, trim: true, balance: "最大项" } as const;
    expect(balanced(cells, [exactly(exact[0]!), missing("没有")], style, { top: 0, column: 1 })).toEqual(
      cells,
    );
  });
});
