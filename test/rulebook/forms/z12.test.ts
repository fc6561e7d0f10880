// 财决12: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/z12";
import { economicClasses } from "../../../src/rulebook/terms/economic";
import { at, edit, expectLayoutProblem, fullBook, listHeader, mapCells, read } from "./help";

describe("财决12", () => {
  const reading = read(form, fullBook());

  test.each([
    ["合计", "合计", "E9 468918.4"],
    ["2230105", "31299", "CZ10 372918.4"],
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

  test("is known by number and title together", () => {
    const renamed = edit(fullBook(), form, (sheet) =>
      mapCells(sheet, (value) => (value === form.titles[0] ? "资产负债简表" : value)),
    );
    expect(() => read(form, renamed)).toThrow("no sheet");
  });

  test("cannot be read without its header or its 合计 row", () => {
    expectLayoutProblem(form, fullBook(), ...listHeader);
    expectLayoutProblem(form, fullBook(), "合计");
  });
});
