// 财决03: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/z03";
import { at, expectLayoutProblem, listHeader, plainBook, read } from "./help";

describe("财决03", () => {
  const reading = read(form, plainBook());

  test.each([
    ["合计", "本年收入合计", "E9 134528972.12"],
    ["2010301", "财政拨款收入", "F10 6337912.35"],
    ["合计", "事业收入", "H9 0"],
    ["合计", "教育收费", "I9 0"],
    ["合计", "其他收入", "L9 0"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these columns", () => {
    expect(Object.keys(form.columns).sort()).toEqual(
      [
        "本年收入合计",
        "财政拨款收入",
        "上级补助收入",
        "事业收入",
        "教育收费",
        "经营收入",
        "附属单位上缴收入",
        "其他收入",
      ].sort(),
    );
  });

  test("cannot be read without its header or its 合计 row", () => {
    expectLayoutProblem(form, plainBook(), ...listHeader);
    expectLayoutProblem(form, plainBook(), "合计");
  });
});
