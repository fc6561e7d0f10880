// 元 in a document that counts in 万元.
import { expect, test } from "vitest";
import { found } from "../help";

const text = (unit: string): string =>
  `三、支出决算情况说明\n本年支出合计130.91万元，其中：基本支出100.91${unit}，项目支出30.00万元。`;

test("an amount with cents in 元 among 万元 is worth a question", () => {
  expect(found(text("万元"))).toEqual([]);
  expect(found(text("元"))).toContain("question number-format 100.91元");
});

test("a document in 元, and amounts in words, are fine", () => {
  expect(found("三、支出决算情况说明\n本年支出合计1309100.50元，其中：基本支出1309100.50元。")).toEqual([]);
  expect(found("七、“三公”经费\n公务接待费支出三点一二万元。")).toEqual([]);
});
