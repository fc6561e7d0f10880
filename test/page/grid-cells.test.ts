// A sheet in the page's grid: every cell where it stands, money readable, codes untouched.
import { describe, expect, it } from "vitest";
import { a1, type Sheet } from "../../src/engine/value/cell";
import {
  columnsWithCents,
  columnWidths,
  extentOf,
  positionOf,
  runsOver,
  shownText,
  valueAt,
} from "../../src/page/grid-cells";

const sheet: Sheet = {
  name: "Z04",
  hidden: false,
  top: 1,
  left: 2,
  rows: [
    ["支出决算表", null, null],
    ["2010301", "行政运行", 74068834.66],
  ],
};

describe("cells of the grid", () => {
  it("stand at their place in the sheet, not in the used range", () => {
    expect(valueAt(sheet, 1, 2)).toBe("支出决算表");
    expect(valueAt(sheet, 2, 4)).toBe(74068834.66);
    expect(valueAt(sheet, 0, 0)).toBeNull();
    expect(valueAt(sheet, 99, 99)).toBeNull();
    expect(extentOf(sheet).rows).toBeGreaterThan(3);
    expect(extentOf(sheet).columns).toBeGreaterThan(5);
  });

  it.each([
    [74068834.66, "74,068,834.66"],
    [0.5, "0.50"],
    [-1234.5, "-1,234.50"],
    [2010301, "2010301"],
    [12, "12"],
    [12345678, "12,345,678.00"],
    ["—", "—"],
    [true, "TRUE"],
    [null, ""],
  ])("%s shows as “%s”", (value, text) => {
    expect(shownText(value)).toBe(text);
  });

  it("are money in a column with cents, but for the numbers of columns and rows", () => {
    expect([...columnsWithCents(sheet)]).toEqual([4]);
    expect([343385, 2, 0].map((value) => shownText(value, true))).toEqual(["343,385.00", "2", "0"]);
    expect(shownText(2010301, false)).toBe("2010301");
  });

  it("are as wide as what they hold; a title runs over the blanks behind it", () => {
    expect(runsOver(sheet, 1, 2)).toBe(true);
    expect(runsOver(sheet, 2, 2)).toBe(false);
    const widths = columnWidths(sheet, extentOf(sheet), columnsWithCents(sheet));
    expect(widths[4]).toBeGreaterThan(widths[3]!);
    expect(widths[2]).toBe(14 + 7 * 7);
    expect(widths[0]).toBe(widths[1]);
  });

  it("are found by their address", () => {
    for (const [row, column] of [
      [0, 0],
      [8, 5],
      [27, 26],
      [99, 701],
      [3, 702],
    ] as const)
      expect(positionOf(a1(row, column))).toEqual({ row, column });
  });
});
