// 财决08: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/z08";
import { economicClasses } from "../../../src/rulebook/terms/economic";
import { at, expectLayoutProblem, fullBook, listHeader, read } from "./help";

describe("财决08", () => {
  const reading = read(form, fullBook());

  test.each([
    ["合计", "合计", "E9 134528972.12"],
    ["合计", "302", "T9 31841258.56"],
    ["2010301", "30231", "AR10 26196.4"],
    ["2139999", "312", "CU23 18920000"],
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
    expectLayoutProblem(form, fullBook(), ...listHeader);
    expectLayoutProblem(form, fullBook(), "合计");
  });
});
