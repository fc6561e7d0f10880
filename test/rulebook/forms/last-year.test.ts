// 上年决算: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/last-year";
import { at, expectLayoutProblem, lastYearSheet, read } from "./help";

describe("上年决算", () => {
  const reading = read(form, lastYearSheet());

  test.each([
    ["年度", "数量", "E4 2021"],
    ["单位名称", "内容", "C5 乐山市市中区人民政府办公室"],
    ["总体.总计", "金额", "D6 198763684.73"],
    ["总体.总计", "来源", "F6 上年财决01表"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these columns", () => {
    expect(Object.keys(form.columns).sort()).toEqual(["内容", "金额", "数量", "项目", "来源"].sort());
  });

  test("is found by its title, and blank is not zero", () => {
    expect(form.blank).toBe("missing");
    expect(at(reading, "年度", "金额")).toBe("D4 null");
  });

  test("cannot be read without the header 编号", () => {
    expectLayoutProblem(form, lastYearSheet(), "编号");
  });
});
