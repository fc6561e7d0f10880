// 财决01-1: which cells its keys name; the funds' labels stand there twice.
import { describe, expect, test } from "vitest";
import { oldForm23, sample2022, toBook } from "../../../scripts/sample";
import { form } from "../../../src/rulebook/forms/z01-1";
import { at, edit, expectLayoutProblem, fixedHeader, fullBook, mapCells, read } from "./help";

describe("财决01-1", () => {
  const reading = read(form, fullBook());

  test.each([
    ["一般公共预算财政拨款", "决算数", "E8 134452196.97"],
    ["政府性基金预算财政拨款", "决算数", "E9 4521200.35"],
    ["国有资本经营预算财政拨款", "决算数", "E10 468918.4"],
    ["本年收入合计", "决算数", "E34 139442315.72"],
    ["年初财政拨款结转和结余", "决算数", "E35 1276707.35"],
    ["年初一般公共预算", "决算数", "E36 1276707.35"],
    ["年初政府性基金", "决算数", "E37 0"],
    ["年初国有资本经营", "决算数", "E38 0"],
    ["收入总计", "年初预算数", "C39 31481700"],
    ["201", "年初预算数/合计", "H8 22411100"],
    ["212", "决算数/政府性基金", "R18 4098665.6"],
    ["223", "全年预算数/国有资本", "O28 468918.4"],
    ["基本支出", "决算数/一般公共", "AE8 9615086.92"],
    ["人员经费", "决算数/合计", "AD9 8305974.66"],
    ["经济分类支出合计", "决算数/合计", "AD18 139303306.47"],
    ["312", "决算数/国有资本", "AG26 372918.4"],
    ["本年支出合计", "决算数/一般公共", "AE34 134528972.12"],
    ["年末财政拨款结转和结余", "决算数/政府性基金", "AF35 215784.4"],
    ["支出总计", "年初预算数/合计", "V39 31481700"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has all its rows and columns in the sample", () => {
    expect(Object.keys(form.rows).filter((key) => !reading.byKey.has(key))).toEqual([]);
    expect(reading.columns.map((block) => block.size)).toEqual([3, 12, 12]);
  });

  test("reads a sheet whose totals are headed 合计 instead of 小计", () => {
    const other = edit(fullBook(), form, (sheet) =>
      mapCells(sheet, (value) => (value === "小计" ? "合计" : value)),
    );
    expect(at(read(form, other), "人员经费", "决算数/合计")).toBe("AD9 8305974.66");
  });

  test("has two funds in FY2018, and no opening balance where there is no such row", () => {
    const old = read(form, toBook(oldForm23(sample2022())));
    expect(at(old, "201", "全年预算数/一般公共")).toBe("L8 57145107.57");
    expect(at(old, "201", "全年预算数/国有资本")).toBe("no column 全年预算数/国有资本");
    expect(at(old, "年初国有资本经营", "决算数")).toBe("no row 年初国有资本经营");
  });

  test("cannot be read without its header", () => {
    expectLayoutProblem(form, fullBook(), ...fixedHeader);
  });
});
