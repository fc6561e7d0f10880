// Sections by the words of their headings, as several provinces write them.
import { expect, test } from "vitest";
import { sections } from "../../../src/rulebook/proof/sections";

const sectionOf = (heading: string): string | undefined =>
  sections.find((rule) => new RegExp(rule.heading, "u").test(heading))?.id;

test.each([
  ["收入支出决算总体情况说明", "总体"],
  ["2022年度收支决算总体情况", "总体"],
  ["收入决算情况说明", "收入"],
  ["支出决算情况说明", "支出"],
  ["财政拨款收入支出决算总体情况说明", "财政拨款"],
  ["一般公共预算财政拨款支出决算情况说明", "一般公共预算"],
  ["一般公共预算财政拨款基本支出决算情况说明", "基本支出"],
  ['财政拨款"三公"经费支出决算情况说明', "三公"],
  ["政府性基金预算财政拨款支出决算情况说明", "政府性基金"],
  ["国有资本经营预算财政拨款支出决算情况说明", "国有资本"],
  ["机关运行经费支出情况", "机关运行"],
  ["政府采购支出情况", "采购"],
  ["国有资产占有使用情况", "资产"],
  ["预算绩效管理情况", "绩效"],
  ["名词解释", "名词"],
  ["部门职责", "职责"],
  ["机构设置", "概况"],
])("%s is %s", (heading, id) => expect(sectionOf(heading)).toBe(id));

test("other headings open no section", () => expect(sectionOf("附表")).toBeUndefined());
