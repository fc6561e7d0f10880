// 项目绩效自评: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/project-appraisal";
import { at, expectLayoutProblem, plainBook, read } from "./help";

describe("项目绩效自评", () => {
  const reading = read(form, plainBook());

  test.each([
    ["绩效.项目.1", "项目名称", "B4 单位运转经费"],
    ["绩效.项目.1", "全年预算数", "E4 5000000"],
    ["绩效.项目.1", "全年执行数", "F4 3395684.5"],
    ["绩效.项目.1.执行率", "得分", "M5 6.79"],
    ["绩效.项目.1.4", "二级指标", "H9 成本指标"],
    ["绩效.项目.1.4", "得分", "M9 8.21"],
    ["绩效.项目.1.9", "年度指标值", "J14 不低于95%"],
    ["绩效.项目.1.9", "扣分原因", "N14 食堂意见较集中"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("cannot be read without the header 编号", () => {
    expectLayoutProblem(form, plainBook(), "编号");
  });
});
