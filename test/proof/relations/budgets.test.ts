// Budgets: completion rates, level words and the reasons behind them, budgets that rates imply.
import { expect, test } from "vitest";
import { found } from "../help";

const receptions = (rest: string): string =>
  `七、“三公”经费支出决算情况说明\n公务接待费支出预算为5.00万元，${rest}`;

test("the rate follows from outturn and budget", () => {
  expect(found(receptions("支出决算为3.12万元，完成预算的62.4%。"))).toEqual([]);
  expect(found(receptions("支出决算为3.12万元，完成预算的72.4%。"))).toEqual(["error completion 72.4%"]);
});

test("a budget of 0 has no rate; 0% of nothing is only oddly said", () => {
  const none = (spent: string, rate: string): string =>
    `七、“三公”经费\n公务接待费支出预算为0万元，支出决算为${spent}万元，完成预算的${rate}%。`;
  expect(found(none("1.00", "100"))).toEqual(["error zero-base 100%"]);
  expect(found(none("0", "0"))).toEqual(["question zero-base 0%"]);
});

test("level words against the amounts", () => {
  expect(found(receptions("支出决算为3.12万元，决算数小于预算数的主要原因是厉行节约。"))).toEqual([]);
  expect(found(receptions("支出决算为3.12万元，决算数大于预算数的主要原因是人员增加。"))).toEqual([
    "error budget-level 大于",
  ]);
});

test("level words against the rate beside them", () => {
  const text = (word: string): string =>
    `七、“三公”经费\n公务接待费支出3.12万元，完成预算的62.4%，决算数${word}预算数。`;
  expect(found(text("小于"))).toEqual([]);
  expect(found(text("等于"))).toEqual(["error budget-level 等于"]);
});

test("等于 with a reason for less", () => {
  const text = "七、“三公”经费\n公务接待费支出3.12万元，完成预算100%，决算数等于预算数的主要原因是接待减少。";
  expect(found(text)).toEqual(["error reason 等于"]);
});

test("a whole cannot have a smaller budget than its parts", () => {
  const text = (rate: string): string =>
    [
      "七、“三公”经费支出决算情况说明",
      `“三公”经费支出决算为3.00万元，完成预算${rate}%。`,
      "1.因公出国（境）费支出0万元。",
      "2.公务用车购置及运行维护费支出2.62万元，完成预算54.2%。",
      "3.公务接待费支出0.38万元，完成预算1.69%。",
    ].join("\n");
  expect(found(text("10.98"))).toEqual([]);
  expect(found(text("100"))).toEqual(["error completion 100%"]);
});
