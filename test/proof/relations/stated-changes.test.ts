// Changes against the draft's own numbers.
import { expect, test } from "vitest";
import { found, proof, serious } from "../help";

const running = (rest: string): string => `八、机关运行经费支出情况\n机关运行经费支出130.91万元，${rest}`;

test("the rate follows from the amount and this year's number", () => {
  expect(found(running("比2021年增加11.95万元，增长10.05%。"))).toEqual([]);
  const [finding] = serious(proof(running("比2021年增加11.95万元，增长11.05%。")));
  expect(finding).toMatchObject({ kind: "rate", quote: "11.05%" });
  expect(finding?.message).toContain("应为10.05%");
});

test("the rate is put right where nothing says that another number is wrong", () => {
  const alone = running("比2021年增加11.91万元，增长11.1%。");
  const [unsure] = serious(proof(alone));
  expect(unsure?.expected).toBeUndefined();
  const again = "\n2022年机关运行经费支出130.91万元，比2021年增加11.91万元。";
  expect(serious(proof(alone + again))).toMatchObject([{ quote: "11.1%", expected: "10.0%" }]);
});

test("the amount is put right, and nothing else that is blamed for it", () => {
  const text = (change: string): string =>
    `八、机关运行经费支出情况\n机关运行经费支出130.91万元，比上年118.96万元${change}，增长10.05%。\n2022年机关运行经费支出130.91万元。`;
  expect(serious(proof(text("增加12.95万元")))).toMatchObject([
    { quote: "12.95万元", expected: "11.95万元" },
  ]);
  for (const { quote, expected } of serious(proof(text("减少11.95万元")))) {
    expect([quote, expected]).toEqual(quote === "减少" ? ["减少", "增加"] : [quote, undefined]);
  }
});

test("of two direction words that one is wrong which the numbers contradict", () => {
  const word = (rest: string) =>
    serious(proof(running(rest)))
      .filter(({ kind }) => kind === "direction")
      .map(({ quote, expected }) => [quote, expected]);
  // 11.95 of 118.96 more, or of 142.86 less.
  expect(word("比2021年增加11.95万元，下降10.05%。")).toEqual([["下降", "增长"]]);
  expect(word("比2021年增加11.95万元，下降8.36%。")).toEqual([["增加", "减少"]]);
  expect(word("比2021年增加11.95万元，下降20.00%。")).toEqual([["下降", undefined]]);
});

test("a rate of rounded amounts may be off in its last place", () => {
  expect(found(running("比2021年增加0.76万元，增长0.58%。"))).toEqual([]);
});

test("last year's number and the change make this year's", () => {
  expect(found(running("比上年118.96万元增加11.95万元，增长10.05%。"))).toEqual([]);
  expect(found(running("比上年118.96万元增加12.95万元。"))).toHaveLength(1);
});

test("the two direction words agree", () => {
  expect(found(running("比2021年增加11.95万元，下降10.05%。"))).toEqual(["error direction 下降"]);
});

test("持平 with two different numbers", () => {
  expect(found(running("2021年支出130.91万元，与上年持平。"))).toEqual([]);
  expect(found(running("2021年支出120.91万元，与上年持平。"))).not.toEqual([]);
  expect(found(running("2021年支出130.90万元，与上年基本持平。"))).toEqual([]);
});

test("nothing grows by 100% from 0", () => {
  expect(found(running("比2021年增加130.91万元，增长100%。"))).toEqual(["error zero-base 100%"]);
});

test("a change that is told twice is told alike", () => {
  const twice = (by: string): string =>
    running(`比2021年增加11.95万元。\n机关运行经费支出130.91万元，较上年增加${by}万元。`);
  expect(found(twice("11.95"))).toEqual([]);
  expect(found(twice("12.95"))).toEqual(["error same 12.95万元"]);
});

test("the whole changes by what its parts change by", () => {
  const text = (by: string): string =>
    [
      "七、“三公”经费支出决算情况说明",
      `“三公”经费支出3.00万元，比上年减少${by}万元。`,
      "1.因公出国（境）费支出0万元，与上年持平。",
      "2.公务用车购置及运行维护费支出2.62万元，比上年增加0.31万元。",
      "3.公务接待费支出0.38万元，比上年减少0.76万元。",
    ].join("\n");
  expect(found(text("0.45"))).toEqual([]);
  expect(found(text("0.95"))).toHaveLength(1);
});

test("a total that may be the year's as well carries its change", () => {
  const text = (rate: string): string =>
    "一、收入支出决算总体情况说明\n2022年度收入总计100万元，支出总计100万元。与2021年度相比，收、支总计各减少25万元，下降" +
    `${rate}。\n二、收入决算情况说明\n本年收入合计100万元。\n三、支出决算情况说明\n本年支出合计100万元。`;
  expect(found(text("20%"))).toEqual([]);
  expect(found(text("30%"))).toEqual(["error rate 30%"]);
});
