// 财决04: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/z04";
import { at, expectLayoutProblem, listHeader, plainBook, read } from "./help";

describe("财决04", () => {
  const reading = read(form, plainBook());

  test.each([
    ["合计", "本年支出合计", "E9 134528972.12"],
    ["合计", "基本支出", "F9 9615086.92"],
    ["2139999", "项目支出", "G23 62461388.9"],
    ["合计", "对附属单位补助支出", "J9 0"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these columns", () => {
    expect(Object.keys(form.columns).sort()).toEqual(
      ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"].sort(),
    );
  });

  test("cannot be read without its header or its 合计 row", () => {
    expectLayoutProblem(form, plainBook(), ...listHeader);
    expectLayoutProblem(form, plainBook(), "合计");
  });
});
