// What looks like a heading, a caption, a point.
import { expect, test } from "vitest";
import { headingLevel, isBareNumber, isCaption, opensPoint } from "../../src/proof/headings";

test.each([
  ["第二部分 2022年度部门决算情况说明", 1],
  ["附件1", 1],
  ["目 录", 1],
  ["一、收入支出决算总体情况说明", 2],
  ["（一）一般公共预算财政拨款支出决算总体情况", 3],
  ["收入支出决算总表", 4],
  ["表3：支出决算表", 4],
  ["出国（境）经费支出决算表", 4],
])("%s is a heading of level %i", (text, level) => expect(headingLevel(text)).toBe(level));

test.each([
  "一、本年支出合计13,452.9万元",
  "（一）人员经费，主要包括工资",
  "2022年度收入总计与上年持平。",
  "主要用于以下方面：一般公共服务支出",
  // The second line of a title.
  "出预算表",
])("%s is none", (text) => expect(headingLevel(text)).toBeUndefined());

test("numbers that wait for their title, captions, points", () => {
  expect(isBareNumber("（二）")).toBe(true);
  expect(isBareNumber("二、收入")).toBe(false);
  expect(isCaption("图2：收入决算结构图")).toBe(true);
  expect(isCaption("如图2所示")).toBe(false);
  expect(opensPoint("1.行政运行")).toBe(true);
  expect(opensPoint("1.5万元")).toBe(false);
  expect(opensPoint("（3）公务接待")).toBe(true);
});
