// 整体绩效自评: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/overall-appraisal";
import { at, edit, expectLayoutProblem, mapCells, plainBook, read, readAll } from "./help";

describe("整体绩效自评", () => {
  const reading = read(form, plainBook());

  test.each([
    ["指标.1", "三级指标", "D4 目标审核"],
    ["指标.1", "分值", "E4 10"],
    ["指标.8", "得分", "H11 0"],
    ["指标.8", "扣分原因", "I11 列入评价的项目年末结余率超过10%"],
    ["指标.13", "二级指标", "C16 整改反馈（10分）"],
    ["扣分.1", "得分", "H17 null"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("a row is called by its 三级指标", () => {
    expect(reading.byKey.get("指标.4")?.[0]?.name).toBe("项目目标实现");
  });

  test("is known by its tab also under a title of the bureau's own", () => {
    const titled = edit(plainBook(), form, (sheet) =>
      mapCells(sheet, (value) =>
        value === "部门整体绩效自评评分表" ? "区级部门整体绩效自评体系评分表" : value,
      ),
    );
    expect(at(readAll(titled).get("整体绩效自评")!, "指标.1", "得分")).toBe("H4 10");
  });

  test("cannot be read without the header 编号", () => {
    expectLayoutProblem(form, plainBook(), "编号");
  });
});
