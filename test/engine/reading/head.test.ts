// What stands at the head of a sheet: the unit and the year, in every shape that exports and people give them.
import { describe, expect, it } from "vitest";
import { Edit, ledgerOf, sampleBook } from "../../help/books";

/** What is read of 财决04 with these texts in place of those of the sample's head; null is blank. */
function read(unit: string | null, year: string | number | null) {
  const edit = new Edit(sampleBook());
  const { sheet } = ledgerOf(edit.book, null).input.readings.get("财决04")!;
  sheet.rows.slice(0, 4).forEach((row, r) =>
    row.forEach((value, c) => {
      if (String(value).startsWith("编制单位")) edit.setAt("财决04", r, c, unit);
      if (String(value) === "2022年度") edit.setAt("财决04", r, c, year);
    }),
  );
  const { unitName, year: read } = ledgerOf(edit.book, null).input.readings.get("财决04")!;
  return { unitName, year: read };
}

describe("the unit's name", () => {
  it.each([
    ["编制单位：某某局", "某某局"],
    ["编制单位（盖章）：某某局", "某某局"],
    ["编制单位:某某局（公章）", "某某局"],
    ["编 制 单 位 ： 某某局", "某某局"],
    ["部门名称：某某局", "某某局"],
    ["填报部门：某某局", "某某局"],
    ["编制单位：某某局　　2022年度　　金额单位：元", "某某局"],
    ["编制单位：某某局 二〇二二年度", "某某局"],
    ["编制单位：", null],
  ])("%s", (text, expected) => {
    expect(read(text, "2022年度").unitName).toBe(expected);
  });
});

describe("the year", () => {
  it.each(["2022年度", "2022年", "2022", 2022, "二〇二二年度", "二○二二年", "年度：2022年度"])(
    "%s",
    (text) => {
      expect(read("编制单位：某某局", text).year).toBe(2022);
    },
  );

  it("in the same cell as the unit", () => {
    expect(read("编制单位：某某局　　2022年度　　金额单位：元", null).year).toBe(2022);
  });

  it("that is not there is none", () => {
    expect(read("编制单位：某某局", null).year).toBeNull();
  });
});
