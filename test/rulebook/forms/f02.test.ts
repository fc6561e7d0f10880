// 财决附02: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/f02";
import { at, expectLayoutProblem, listHeader, plainBook, read } from "./help";

describe("财决附02", () => {
  const reading = read(form, plainBook());

  test.each([
    ["合计", "机构数", "E9 3"],
    ["合计", "行政编制", "F9 51"],
    ["2010399", "事业人员", "I11 5"],
    ["合计", "退休人员", "J9 44"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these columns", () => {
    expect(Object.keys(form.columns).sort()).toEqual(
      [
        "机构数",
        "编制人数",
        "行政编制",
        "事业编制",
        "实有人数",
        "在职人员",
        "行政人员",
        "事业人员",
        "离休人员",
        "退休人员",
      ].sort(),
    );
  });

  test("cannot be read without its header or its 合计 row", () => {
    expectLayoutProblem(form, plainBook(), ...listHeader);
    expectLayoutProblem(form, plainBook(), "合计");
  });
});
