// What must not be left in, and numbers that are written wrongly.
import { describe, expect, test } from "vitest";
import { found, notes } from "../help";

const run = (text: string): string => `八、机关运行经费支出情况\n${text}`;

describe("left over", () => {
  test.each([
    ["机关运行经费支出XX万元。", "XX"],
    ["机关运行经费支出【待填：金额】万元。", "【待填：金额】"],
    ["机关运行经费支出____万元。", "____"],
    ["机关运行经费比上年增加（减少）1.25万元。", "增加（减少）"],
    ["机关运行经费大于/小于预算。", "大于/小于"],
    ["不涉及的科目请自行删除。", "不涉及的科目请自行删除"],
    ["机关运行经费支出支出1.25万元。", "支出支出"],
    ["机关运行经费支出1.25万元。。", "。。"],
    ["机关运行经费支出1.25万，保持正常。", "1.25万"],
    ["机关运行经费支出支持部份科室。", "部份"],
    ["机关运行经费增长13.95。", "增长13.95"],
  ])("%s", (text, quote) => {
    expect(found(run(text)).map((line) => line.split(" ").slice(2).join(" "))).toContain(quote);
  });

  test("notes on where figures come from are worth a note only", () => {
    expect(found(run("注：数据来源于财决08表。"))).toEqual([]);
    expect(notes(run("注：数据来源于财决08表。"))).toEqual(["note residue 数据来源于财决08表"]);
  });
});

test.each([
  "机关运行经费支出主要用于保障部门正常运转。",
  "办公楼占地约8亩，绿化率较高。",
  "共有职工12人，其中行政人员8人。",
  "经费支出，支出结构合理。",
  "增长主要是人员增加。",
])("nothing is left in “%s”", (text) => expect(found(run(text))).toEqual([]));

test("lines of a cover that stand one below the other are no doubled word", () => {
  expect(found("2022年部门预算\n预算主管部门\n\n一、收入支出决算总体情况说明\n")).toEqual([]);
});

test("separators of thousands", () => {
  expect(found("九、政府采购支出情况\n政府采购支出总额1,23.45万元。")).toEqual([
    "error number-format 1,23.45",
  ]);
  expect(found("九、政府采购支出情况\n政府采购支出总额1,234.45万元。")).toEqual([]);
});
