// Names of tabs: what Excel allows, how a taken name makes way, and formulas that follow a sheet to its new name.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  freeName,
  mentions,
  quoted,
  renameInFormula,
  sheetOfReference,
  tabName,
} from "../../../src/formats/workbook/tab-names";
import { escapeText } from "../../../src/formats/xml/xml-text";

const anyName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });

describe("tabName", () => {
  test.each([
    ["公开01 收入支出决算总表", "公开01 收入支出决算总表"],
    ["2022/23 [年] a:b*c?\\d", "2022／23 ［年］ a：b＊c？＼d"],
    ["'引号'", "’引号’"],
    ["  两端空格  ", "两端空格"],
    ["History", "History_"],
    ["", "财决"],
    ["一".repeat(40), "一".repeat(31)],
    [`${"一".repeat(30)}𠮷`, "一".repeat(30)],
  ])("%s", (name, expected) => expect(tabName(name)).toBe(expected));

  it("gives what Excel allows, and the same when asked again", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const tab = tabName(name);
        expect(tab).toMatch(/^[^[\]:*?/\\\u0000-\u001f]{1,31}$/u);
        expect(tab).not.toMatch(/^'|'$|^history$|[\ud800-\udbff]$/i);
        expect(tabName(tab)).toBe(tab);
      }),
    );
  });
});

describe("freeName", () => {
  it("is new whatever is taken, and no longer than 31 characters", () => {
    fc.assert(
      fc.property(anyName.map(tabName), fc.integer({ min: 0, max: 12 }), (name, times) => {
        const taken = new Set<string>();
        for (let i = 0; i <= times; i++) {
          const free = freeName(name, taken);
          expect(taken.has(free.toLowerCase())).toBe(false);
          expect(free.length).toBeLessThanOrEqual(31);
          taken.add(free.toLowerCase());
        }
      }),
    );
  });

  it("counts from 2", () => {
    const taken = new Set(["决算分析", "决算分析（财决）"]);
    expect(freeName("决算分析", taken)).toBe("决算分析（财决2）");
    expect(freeName("表", new Set(["表"]), "重名")).toBe("表（重名）");
  });
});

describe("renameInFormula", () => {
  const renamed = new Map([
    ["决算分析", "决算分析（财决）"],
    ["it's", "It's 2"],
  ]);
  test.each([
    ["'决算分析'!B3*2", "'决算分析（财决）'!B3*2"],
    ["决算分析!B3+决算分析!$C$4", "'决算分析（财决）'!B3+'决算分析（财决）'!$C$4"],
    ["'IT''S'!A1", "'It''s 2'!A1"],
    ['"决算分析!"&B3', '"决算分析!"&B3'],
    ['"""决算分析!"""&\'决算分析\'!A1', '"""决算分析!"""&\'决算分析（财决）\'!A1'],
    ["我的决算分析!B3", "我的决算分析!B3"],
    ["[1]决算分析!B3", "[1]决算分析!B3"],
    ["'[上年.xlsx]决算分析'!B3", "'[上年.xlsx]决算分析'!B3"],
    ["SUM(决算分析!A1:A3,IF(1<2,3))", "SUM('决算分析（财决）'!A1:A3,IF(1<2,3))"],
  ])("%s", (formula, expected) => expect(renameInFormula(formula, renamed)).toBe(expected));

  it("finds every name that is quoted as Excel does", () => {
    fc.assert(
      fc.property(anyName.map(tabName), anyName.map(tabName), (from, to) => {
        const map = new Map([[from.toLowerCase(), to]]);
        expect(renameInFormula(`ROUND(${quoted(from)}A1,2)`, map)).toBe(`ROUND(${quoted(to)}A1,2)`);
        expect(sheetOfReference(`${quoted(to)}$A$1`)).toBe(to);
      }),
    );
  });
});

it("notices whether a part refers to a sheet, however its name is written in XML", () => {
  expect(mentions("<f>决算分析!A1</f>", "决算分析")).toBe(true);
  expect(mentions("<f>'It''s A&amp;B'!A1</f>", "It's A&B")).toBe(true);
  expect(mentions("<f>&apos;a b&apos;!A1</f>", "a b")).toBe(true);
  expect(mentions("<t>决算分析</t>", "决算分析")).toBe(false);
  fc.assert(
    fc.property(anyName.map(tabName), (name) => {
      expect(mentions(`<f>${escapeText(`SUM(${quoted(name)}A1)`)}</f>`, name)).toBe(true);
    }),
  );
});
