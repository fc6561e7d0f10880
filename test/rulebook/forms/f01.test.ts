// 财决附01: which cells its keys name.
import { describe, expect, test } from "vitest";
import { form } from "../../../src/rulebook/forms/f01";
import { at, expectLayoutProblem, fixedHeader, plainBook, read } from "./help";

describe("财决附01", () => {
  const reading = read(form);

  test.each([
    ["资产", "年初数", "C6 15322217.5"],
    ["固定资产", "年末数", "D7 5075617.5"],
    ["无形资产", "年末数", "D8 17410750"],
    ["车辆", "年末数", "D10 1"],
    ["大型设备", "年末数", "D11 0"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("knows counts from money", () => {
    expect(reading.rows.filter(({ count }) => count).map(({ key }) => key)).toEqual(["车辆", "大型设备"]);
  });

  test("cannot be read without its header", () => {
    expectLayoutProblem(form, plainBook(), ...fixedHeader);
  });
});
