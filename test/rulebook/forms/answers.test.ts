// 决算补充资料: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/answers";
import { at, expectLayoutProblem, plainBook, read } from "./help";

describe("决算补充资料", () => {
  const reading = read(form, plainBook());

  test.each([
    ["公开时间", "内容", "C4 2023年10月12日"],
    ["机构.二级单位", "数量", "E13 2"],
    ["预算.2010301", "金额", "D27 6337912.35"],
    ["预算.2010301", "填写说明", "F27 金额填全年预算数；与决算数不同时在“内容”填写原因"],
    ["预算.2010301", "项目", "B27 行政运行"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these columns", () => {
    expect(Object.keys(form.columns).sort()).toEqual(["内容", "金额", "数量", "填写说明", "项目"].sort());
  });

  test("is found by its title, and blank is not zero", () => {
    expect(form.blank).toBe("missing");
    expect(at(reading, "公开时间", "金额")).toBe("D4 null");
  });

  test("cannot be read without the header 编号", () => {
    expectLayoutProblem(form, plainBook(), "编号");
  });
});
