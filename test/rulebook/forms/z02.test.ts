// 财决02: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/z02";
import { at, edit, expectLayoutProblem, fullBook, listHeader, mapCells, read } from "./help";

describe("财决02", () => {
  const reading = read(form, fullBook());

  test.each([
    ["合计", "本年支出", "J9 139303306.47"],
    ["2010302", "年初项目支出结转和结余", "G11 1264300.55"],
    ["2010302", "年末结转和结余", "Q11 843912.2"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these columns", () => {
    expect(Object.keys(form.columns).sort()).toEqual(
      [
        "年初结转和结余",
        "年初基本支出结转",
        "年初项目支出结转和结余",
        "年初经营结余",
        "本年收入",
        "本年支出",
        "收支结余",
        "使用非财政拨款结余",
        "结余分配",
        "交纳所得税",
        "提取专用结余",
        "转入非财政拨款结余",
        "结余分配其他",
        "年末结转和结余",
        "年末基本支出结转",
        "年末项目支出结转和结余",
        "年末经营结余",
      ].sort(),
    );
  });

  test("finds 用事业基金弥补收支差额 of older years", () => {
    const older = edit(fullBook(), form, (sheet) =>
      mapCells(sheet, (value) => (value === "使用非财政拨款结余" ? "用事业基金弥补收支差额" : value)),
    );
    expect(at(read(form, older), "合计", "使用非财政拨款结余")).toBe("K9 0");
  });

  test("cannot be read without its header or its 合计 row", () => {
    expectLayoutProblem(form, fullBook(), ...listHeader);
    expectLayoutProblem(form, fullBook(), "合计");
  });
});
