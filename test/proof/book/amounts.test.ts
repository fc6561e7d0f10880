// Amounts and counts against the workbook, and what is said to be nothing.
import { expect, test } from "vitest";
import { against, found, serious } from "./help";

const expense = (amount: string): string => `三、支出决算情况说明\n2022年本年支出合计${amount}。`;

test("a right amount, at whatever precision", () => {
  for (const amount of [
    "13,452.90万元",
    "13452.9万元",
    "134,528,972.12元",
    "1.35亿元",
    "１３４５２．９万元",
  ]) {
    expect(found(expense(amount)).filter((line) => line.startsWith("error"))).toEqual([]);
  }
});

test("a wrong amount: what is right, its figure and its cell", () => {
  const [finding] = serious(expense("13,425.90万元"));
  expect(finding).toMatchObject({
    severity: "error",
    kind: "amount",
    quote: "13,425.90万元",
    expected: "13,452.90万元",
    figure: "支出.合计",
  });
  expect(finding?.cells[0]?.form).toMatch(/^财决/);
  expect(finding?.message).toContain("请改为13,452.90万元");
});

test("the right number with the wrong unit", () => {
  const text = `${expense("13,452.90万元")}其中：基本支出961.51元，项目支出12,491.39万元。`;
  expect(found(text)).toEqual(["error amount 961.51元 → 961.51万元"]);
});

test("counts", () => {
  const fleet = (count: number): string => `七、“三公”经费支出决算情况说明\n公务用车保有量${count}辆。`;
  expect(found(fleet(1))).toEqual([]);
  expect(found(fleet(2))).toEqual(["error count 2辆 → 1辆"]);
});

test("nothing is said to be where there is something", () => {
  expect(found("九、政府采购支出情况\n2022年没有政府采购支出。")).toEqual(["error amount 没有"]);
  expect(found("八、政府性基金预算支出\n2022年没有政府性基金预算财政拨款支出。")).toEqual([]);
});

test("what the workbook does not know is not checked, with a reason", () => {
  const { findings, unchecked } = against("三、支出决算情况说明\n另有往来款12.5万元。");
  expect(findings).toEqual([]);
  expect(unchecked.map(({ quote, reason }) => [quote, reason])).toEqual([["12.5万元", "看不出说的是哪个数"]]);
});

test("the budget that the sentence means, not the pack's", () => {
  const text = (amount: string): string => `七、“三公”经费\n“三公”经费支出年初预算为${amount}。`;
  const wrong = serious(text("99.99万元"));
  expect(wrong).toHaveLength(1);
  expect(found(text(wrong[0]!.expected!))).toEqual([]);
});
