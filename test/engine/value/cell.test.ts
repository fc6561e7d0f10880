// Addresses and labels.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { a1, cellText, columnName, normalise } from "../../../src/engine/value/cell";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %d is %s", (column, name) => expect(columnName(column)).toBe(name));

  it("counts columns in letters without a zero", () => {
    const value = (name: string): number =>
      [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    fc.assert(
      fc.property(fc.nat(20000), (column) => {
        expect(value(columnName(column))).toBe(column + 1);
      }),
    );
  });

  it("rows count from 1", () => expect(a1(8, 5)).toBe("F9"));
});

describe("texts", () => {
  it("a blank cell has no text", () => {
    expect([null, undefined, "", "  ", "　"].map(cellText)).toEqual(["", "", "", "", ""]);
    expect([0, false, " 一 "].map(cellText)).toEqual(["0", "false", "一"]);
  });

  it.each([
    ["  一、基本支出　", "一、基本支出"],
    ["因公出国（境）费", "因公出国(境)费"],
    ["因公出国〔境〕费", "因公出国(境)费"],
    ["ＡＢ１２", "AB12"],
    ["“三公”经费", '"三公"经费'],
    ["财决01—1表", "财决01-1表"],
    ["财决01－1表", "财决01-1表"],
    ["科目\n名称", "科目名称"],
  ])("%j is compared as %s", (text, normal) => expect(normalise(text)).toBe(normal));

  it("a label in its canonical shape stays so", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});
