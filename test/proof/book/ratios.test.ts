// Shares, completion rates and level words against the workbook.
import { expect, test } from "vitest";
import { against, found } from "./help";

const expense = (basic: string, project: string): string =>
  `三、支出决算情况说明\n本年支出合计13,452.90万元，其中：基本支出961.51万元，占${basic}%；项目支出12,491.39万元，占${project}%。`;

test("shares", () => {
  expect(found(expense("7.1", "92.9"))).toEqual([]);
  expect(found(expense("7.7", "92.9"))).toEqual(["error share 7.7% → 7.1%"]);
});

test("a share that the pack has balanced is a note", () => {
  const text =
    "五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出13,452.9万元，主要用于以下方面：" +
    "一般公共服务支出（类）5,714.51万元，占42.5%；社会保障和就业支出（类）222.75万元，占1.7%；" +
    "卫生健康支出（类）32.19万元，占0.2%；农林水支出（类）7,406.9万元，占55%；住房保障支出（类）76.55万元，占0.6%。";
  expect(found(text)).toEqual([]);
  const noted = against(text).findings.filter(({ severity }) => severity === "note");
  expect(noted.map(({ kind, quote }) => `${kind} ${quote}`)).toContain("share 55%");
});

const spending = (rate: string, word: string): string =>
  `五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出13,452.9万元，完成全年预算${rate}%，决算数${word}全年预算数。`;

test("completion and level", () => {
  expect(found(spending("100", "等于"))).toEqual([]);
  expect(found(spending("98", "等于"))).toEqual(["error completion 98% → 100%"]);
  expect(found(spending("100", "小于"))).toEqual(["error budget-level 小于 → 等于"]);
});
