// Numbers that know how far they may be off, and nothing that knows why.
import { describe, expect, it } from "vitest";
import { whole, type Exact } from "../../../src/engine/value/amount";
import {
  addAll,
  agreement,
  difference,
  exactly,
  zeroValue,
  missing,
  ratio,
  type Value,
} from "../../../src/engine/value/value";

const half: Exact = { n: 1n, d: 2n };
const unknown = missing("没有填写", { where: "某处" });

describe("a missing part makes the whole missing, with its reason", () => {
  it.each([
    ["sum", addAll([exactly(whole(1)), unknown, missing("另一个")])],
    ["left of a difference", difference(unknown, missing("另一个"))],
    ["right of a difference", difference(exactly(whole(1)), unknown)],
    ["part of a ratio", ratio(unknown, zeroValue)],
    ["base of a ratio", ratio(exactly(whole(1)), unknown)],
  ])("%s", (_, value) => expect(value).toEqual(unknown));

  it("no part at all is 0", () => expect(addAll([])).toEqual(zeroValue));
});

it("a ratio of 0 is 0, a ratio to 0 is none", () => {
  expect(ratio(zeroValue, exactly(whole(5)))).toMatchObject({ kind: "number", value: { n: 0n } });
  expect(ratio(zeroValue, zeroValue)).toMatchObject({
    kind: "missing",
    zeroBase: true,
    reason: "基数为0，不计算比例",
  });
});

describe("agreement", () => {
  const rounded = (n: number): ReturnType<typeof exactly> => exactly(whole(n), half);
  it.each<[string, Value, Value, string]>([
    ["the same", exactly(whole(3)), exactly(whole(3)), "equal"],
    ["off by anything, both exact", exactly(whole(3)), exactly({ n: 301n, d: 100n }), "different"],
    ["off by as much as one side may be", rounded(3), exactly({ n: 7n, d: 2n }), "rounding"],
    ["off by a little more", rounded(3), exactly({ n: 351n, d: 100n }), "different"],
    ["slack of both sides adds up", rounded(3), rounded(4), "rounding"],
    [
      "slack of a sum adds up",
      addAll([rounded(1), rounded(1), rounded(1)]),
      exactly({ n: 9n, d: 2n }),
      "rounding",
    ],
    ["slack of a difference adds up", difference(rounded(4), rounded(1)), exactly(whole(4)), "rounding"],
  ])("%s", (_, left, right, wanted) => {
    if (left.kind === "missing" || right.kind === "missing") throw new Error("both are numbers");
    expect(agreement(left, right)).toBe(wanted);
    expect(agreement(right, left)).toBe(wanted);
  });
});
