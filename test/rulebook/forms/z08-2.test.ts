// 财决08-2: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/z08-2";
import { economicClasses } from "../../../src/rulebook/terms/economic";
import { at, expectLayoutProblem, listHeader, plainBook, read } from "./help";

describe("财决08-2", () => {
  const reading = read(form, plainBook());

  test.each([
    ["合计", "合计", "G9 124913885.2"],
    ["2139999", "项目代码", "E19 51110222T100079190"],
    ["2139999", "30905", "BT19 24137540.2"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these columns", () => {
    expect(Object.keys(form.columns).sort()).toEqual(
      [
        "项目代码",
        "项目类别",
        "合计",
        ...economicClasses.flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]),
      ].sort(),
    );
  });

  test("keeps a row per project, named by it, and no words among the amounts", () => {
    const rows = reading.byKey.get("2010302") ?? [];
    expect(rows.map(({ name }) => name).slice(0, 2)).toEqual(["单位运转经费", "便民服务热线运行维护"]);
    expect(form.texts).toEqual(["项目代码", "项目类别"]);
  });

  test("cannot be read without its header or its 合计 row", () => {
    expectLayoutProblem(form, plainBook(), ...listHeader);
    expectLayoutProblem(form, plainBook(), "合计");
  });
});
