// The table of contents against the headings, and tables that are empty.
import { expect, test } from "vitest";
import { found } from "../help";

const draft = (entry: string, heading: string): string =>
  [
    "目录",
    "一、收入决算情况说明",
    `二、${entry}`,
    "",
    "一、收入决算情况说明",
    "本年收入合计10.00万元。",
    `二、${heading}`,
    "本年支出合计10.00万元。",
  ].join("\n");

test("an entry is a heading, word for word", () => {
  expect(found(draft("支出决算情况说明", "支出决算情况说明"))).toEqual([]);
  expect(found(draft("支出决算情况说明", "支出决算情形说明"))).toEqual([
    "question contents 二、支出决算情况说明",
  ]);
  expect(found(draft("支出决算情况说明", "机关运行经费"))).toEqual([
    "question contents 二、支出决算情况说明",
  ]);
});

test("an annex is there when its long title is, wrapped or not", () => {
  const printed = (...title: string[]): string =>
    [
      "目录",
      "一、收入决算情况说明",
      "附件1　某某局2022年度整体支出绩效评价报告",
      "",
      "一、收入决算情况说明",
      "本年收入合计10.00万元。",
      ...title,
      "本报告按要求编制。",
    ].join("\n");
  expect(found(printed("附件 1  某某局 2022 年度整体支出", "绩效评价报告"))).toEqual([]);
  expect(found(printed("附件 1  某某局 2022 年度整体支出", "评价报告"))).toEqual([
    expect.stringMatching(/^question contents 附件1/),
  ]);
});

const tables = (rows: string, more: string): string =>
  [
    "一、“三公”经费支出决算情况说明",
    "“三公”经费支出3.00万元。",
    "",
    "财政拨款“三公”经费支出决算表",
    "单位：万元",
    "项目\t决算数",
    rows,
    more,
  ].join("\n");

test("a table without a number although the text has money of it", () => {
  expect(found(tables("合计\t3.00", ""))).toEqual([]);
  expect(found(tables("合计\t", ""))).toEqual(["error table 财政拨款“三公”经费支出决算表"]);
  expect(found(tables("合计\t", "注：本表无数据。"))).toEqual([]);
});

test("whole amounts are numbers too, codes of 科目 are not", () => {
  expect(found(tables("合计\t300000", ""))).not.toContain("error table 财政拨款“三公”经费支出决算表");
  expect(found(tables("2010301\t", ""))).toContain("error table 财政拨款“三公”经费支出决算表");
});

test("tables that are published apart are not missing", () => {
  const text = [
    "目录",
    "一、收入决算情况说明",
    "二、收入支出决算总表",
    "三、收入决算表",
    "四、支出决算表",
    "",
    "一、收入决算情况说明",
    "本年收入合计10.00万元。",
  ].join("\n");
  expect(found(text)).toEqual([]);
});
