// Names of 科目: outdated, wrong, unknown; lists of them; explanations.
import { expect, test } from "vitest";
import { found, notes, proof } from "../help";

const items = (...names: string[]): string =>
  [
    "五、一般公共预算财政拨款支出决算情况说明",
    ...names.map((name, i) => `${i + 1}.${name}：支出决算为${i + 1}.25万元。`),
  ].join("\n");

const pension = "社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）";

test("current names", () => expect(found(items(pension))).toEqual([]));

test("a 款 that was renamed", () => {
  expect(found(items(pension.replace("行政事业单位养老支出", "行政事业单位离退休")))).toEqual([
    "error subject-name 行政事业单位离退休",
  ]);
});

test("a 款 that the item does not belong to", () => {
  const housing = "住房保障支出（类）住房保障支出（款）住房公积金（项）";
  expect(found(items(housing))).toContain("error subject-name 住房保障支出");
});

test("an item under another's code", () => {
  const primary = "教育支出（类）普通教育（款）小学教育（项）";
  expect(found(items(`${primary}（2050202）`))).toEqual([]);
  expect(found(items(`${primary}（2050203）`))).toEqual(["question subject-name 小学教育"]);
});

test("an item that nobody knows", () => {
  expect(found(items("教育支出（类）普通教育（款）云端教育（项）"))).toEqual([
    "question subject-name 云端教育",
  ]);
});

test("an item that is listed twice", () => {
  expect(found(items(pension, pension))).toContain(`error subject-list ${pension}`);
});

test("the short name of a 类 is a note", () => {
  expect(found(items(pension.replace("社会保障和就业支出（类）", "社会保障和就业（类）")))).toEqual([]);
});

test("教育（类）支出 has the whole name", () => {
  const text = items("教育（类）支出普通教育（款）小学教育（项）");
  expect([...found(text), ...notes(text)]).toEqual([]);
});

test("words before a name are not replaced with it", () => {
  const right = (text: string) => proof(items(text)).findings.map(({ quote, expected }) => [quote, expected]);
  const housing = "住房保障支出（类）住房改革（款）住房公积金（项）";
  expect(right(housing)).toEqual([["住房改革", "住房改革支出"]]);
  expect(right(`主要用于${housing}`)).toContainEqual(["主要用于住房保障支出", undefined]);
});

test("what is spent on is explained, where items are explained at all", () => {
  const explained = (more: string): string =>
    `${items("教育支出（类）普通教育（款）小学教育（项）", pension)}\n第四部分 名词解释\n1.教育支出（类）普通教育（款）小学教育（项）：指小学的支出。\n${more}`;
  expect(found(explained(""))).toEqual(["question glossary 教育支出（类）普通教育（款）小学教育（项）"]);
  expect(found(explained(`2.${pension}：指单位缴纳的养老保险。`))).toEqual([]);
});
