// 财决05-1: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/z05-1";
import { economicClasses } from "../../../src/rulebook/terms/economic";
import { at, expectLayoutProblem, listHeader, plainBook, read } from "./help";

describe("财决05-1", () => {
  const reading = read(form, plainBook());

  test.each([
    ["合计", "合计", "E9 9615086.92"],
    ["合计", "303", "AV9 1177032.26"],
    ["2010301", "30103", "I10 1523470"],
    ["合计", "309", "BN9 —"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these columns", () => {
    expect(Object.keys(form.columns).sort()).toEqual(
      [
        "合计",
        ...economicClasses.flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]),
      ].sort(),
    );
  });

  test("cannot be read without its header or its 合计 row", () => {
    expectLayoutProblem(form, plainBook(), ...listHeader);
    expectLayoutProblem(form, plainBook(), "合计");
  });
});
