// 财决09: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/z09";
import { at, expectLayoutProblem, fullBook, listHeader, read } from "./help";

describe("财决09", () => {
  const reading = read(form, fullBook());

  test.each([
    ["合计", "年初结转和结余", "E9 0"],
    ["合计", "本年收入", "H9 4521200.35"],
    ["合计", "本年支出", "K9 4305415.95"],
    ["合计", "基本支出", "L9 0"],
    ["2120803", "项目支出", "O10 4098665.6"],
    ["合计", "年末结转和结余", "P9 215784.4"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these columns", () => {
    expect(Object.keys(form.columns).sort()).toEqual(
      ["年初结转和结余", "本年收入", "本年支出", "基本支出", "项目支出", "年末结转和结余"].sort(),
    );
  });

  test("cannot be read without its header or its 合计 row", () => {
    expectLayoutProblem(form, fullBook(), ...listHeader);
    expectLayoutProblem(form, fullBook(), "合计");
  });
});
