// Parts and their whole, in every shape: fixed parts, lists, classes with their items, points.
import { expect, test } from "vitest";
import { found, notes, proof, serious } from "../help";

const purchases = (service: string): string =>
  `九、政府采购支出情况\n政府采购支出总额100.00万元，其中：政府采购货物支出60.25万元、政府采购工程支出30.00万元、政府采购服务支出${service}万元。`;

test("fixed parts make up their whole", () => {
  expect(found(purchases("9.75"))).toEqual([]);
  const [finding] = serious(proof(purchases("19.75")));
  expect(finding).toMatchObject({ severity: "error", kind: "sum" });
  expect(finding?.message).toContain("相差10.00万元");
});

test("n parts may be off by n halves of the last place: a note", () => {
  expect(found(purchases("9.76"))).toEqual([]);
  expect(notes(purchases("9.76"))).toEqual(["note sum 100.00万元"]);
  expect(found(purchases("9.78"))).not.toEqual([]);
});

test("a part that is not told leaves the sum alone", () => {
  expect(found("九、政府采购支出情况\n政府采购支出总额100万元，其中：政府采购货物支出60万元。")).toEqual([]);
});

test("a list of what is not 0, and one with a part too many", () => {
  const income = (other: string): string =>
    `二、收入决算情况说明\n本年收入合计100万元，其中：事业收入60万元；经营收入30万元；其他收入${other}万元。`;
  expect(found(income("10"))).toEqual([]);
  expect(found(income("20"))).toHaveLength(1);
});

test("a part of a part is told beside it, not added", () => {
  const text =
    "二、收入决算情况说明\n本年收入合计100万元，其中：财政拨款收入90万元，一般公共预算财政拨款收入90万元，其他收入10万元。";
  expect(found(text)).toEqual([]);
});

test("one part of a list may be an example", () => {
  const text = "三、支出决算情况说明\n本年支出合计100万元，其中：项目支出40万元。";
  expect(serious(proof(text)).every(({ severity }) => severity === "question")).toBe(true);
});

test("an amount of something unknown between the parts leaves the list alone", () => {
  const text =
    "三、支出决算情况说明\n本年支出合计100万元，其中：基本支出40万元；往来款20万元；项目支出30万元。";
  expect(found(text)).toEqual([]);
});

test("a class is made up of its items", () => {
  const text = (primary: string): string =>
    [
      "五、一般公共预算财政拨款支出决算情况说明",
      "一般公共预算财政拨款支出30万元，主要用于以下方面：教育支出（类）30万元，占100%。",
      "1.教育支出（类）普通教育（款）学前教育（项）：支出决算为10万元。",
      `2.教育支出（类）普通教育（款）小学教育（项）：支出决算为${primary}万元。`,
    ].join("\n");
  expect(found(text("20"))).toEqual([]);
  expect(found(text("25"))).not.toEqual([]);
});

test("vehicles are counted exactly", () => {
  const text = (all: number): string =>
    `十、国有资产占用情况\n共有车辆${all}辆，其中：主要领导干部用车1辆、机要通信用车2辆、其他用车1辆。`;
  expect(found(text(4))).toEqual([]);
  expect(found(text(5))).toEqual(["error sum 5辆"]);
});

test("vehicles bought are not the vehicles kept", () => {
  const text =
    "十、国有资产占用情况\n共有车辆3辆，其中：执法执勤用车3辆、其他用车0辆。本年购置车辆1辆，其中：其他用车1辆。";
  expect(found(text)).toEqual([]);
});

test("points cannot be more than what they went to", () => {
  const text = (second: string): string =>
    `九、政府采购支出情况\n政府采购支出总额3.00万元，主要用于：1、购置电脑1.25万元；2、购置打印机${second}万元。`;
  expect(found(text("1.75"))).toEqual([]);
  expect(found(text("2.75"))).not.toEqual([]);
});

test("收入总计 and 支出总计 are the same, as far as the words are meant so: a question", () => {
  const text = (out: string): string =>
    `一、收入支出决算总体情况说明\n收、支总计均为100万元，其中收入总计100万元，支出总计${out}万元。`;
  expect(found(text("100"))).toEqual([]);
  expect(found(text("110"))).toEqual(["question sum 110万元"]);
});
