// 财决07: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/z07";
import { at, edit, expectLayoutProblem, fullBook, listHeader, mapCells, read } from "./help";

describe("财决07", () => {
  const reading = read(form, fullBook());

  test.each([
    ["合计", "年初结转和结余", "E9 1276707.35"],
    ["合计", "收入基本支出", "I9 9602680.12"],
    ["合计", "本年支出", "K9 134528972.12"],
    ["合计", "基本支出", "L9 9615086.92"],
    ["合计", "人员经费", "M9 8305974.66"],
    ["合计", "公用经费", "N9 1309112.26"],
    ["合计", "项目支出", "O9 124913885.2"],
    ["2010302", "年末项目支出结转和结余", "R11 843912.2"],
    ["2010302", "年末项目支出结转", "S11 843912.2"],
    ["合计", "年末项目支出结余", "T9 0"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these columns", () => {
    expect(Object.keys(form.columns).sort()).toEqual(
      [
        "年初结转和结余",
        "年初基本支出结转",
        "年初项目支出结转和结余",
        "本年收入",
        "收入基本支出",
        "收入项目支出",
        "本年支出",
        "基本支出",
        "人员经费",
        "公用经费",
        "项目支出",
        "年末结转和结余",
        "年末基本支出结转",
        "年末项目支出结转和结余",
        "年末项目支出结转",
        "年末项目支出结余",
      ].sort(),
    );
  });

  test("finds 日常公用经费 of older years", () => {
    const older = edit(fullBook(), form, (sheet) =>
      mapCells(sheet, (value) => (value === "公用经费" ? "日常公用经费" : value)),
    );
    expect(at(read(form, older), "合计", "公用经费")).toBe("N9 1309112.26");
  });

  test("cannot be read without its header or its 合计 row", () => {
    expectLayoutProblem(form, fullBook(), ...listHeader);
    expectLayoutProblem(form, fullBook(), "合计");
  });
});
