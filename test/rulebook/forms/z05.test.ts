// 财决05: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/z05";
import { economicClasses } from "../../../src/rulebook/terms/economic";
import { at, expectLayoutProblem, listHeader, plainBook, read } from "./help";

describe("财决05", () => {
  const reading = read(form, plainBook());

  test.each([
    ["合计", "合计", "E9 134528972.12"],
    ["合计", "301", "F9 7128942.4"],
    ["2010301", "30201", "U10 168943.62"],
    ["2130102", "31005", "CE22 4200000"],
    ["2139999", "30905", "BR23 24137540.2"],
    ["2139999", "39999", "DJ23 null"],
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
