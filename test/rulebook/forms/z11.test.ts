// 财决11: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/z11";
import { at, edit, expectLayoutProblem, fullBook, listHeader, mapCells, read } from "./help";

describe("财决11", () => {
  const reading = read(form, fullBook());

  test.each([
    ["合计", "年初结转和结余", "E9 0"],
    ["合计", "本年收入", "F9 468918.4"],
    ["2230105", "本年支出", "G10 468918.4"],
    ["合计", "基本支出", "H9 0"],
    ["合计", "项目支出", "I9 468918.4"],
    ["合计", "年末结转和结余", "J9 0"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these columns", () => {
    expect(Object.keys(form.columns).sort()).toEqual(
      ["年初结转和结余", "本年收入", "本年支出", "基本支出", "项目支出", "年末结转和结余"].sort(),
    );
  });

  test("is known by number and title together", () => {
    const renamed = edit(fullBook(), form, (sheet) =>
      mapCells(sheet, (value) => (value === form.titles[0] ? "财政专户管理资金收入支出决算表" : value)),
    );
    expect(() => read(form, renamed)).toThrow("no sheet");
  });

  test("cannot be read without its header or its 合计 row", () => {
    expectLayoutProblem(form, fullBook(), ...listHeader);
    expectLayoutProblem(form, fullBook(), "合计");
  });
});
