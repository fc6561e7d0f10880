// One figure, one number: in the text and in the tables.
import { expect, test } from "vitest";
import { found, notes } from "../help";

const twice = (second: string): string =>
  `一、收入支出决算总体情况说明\n收、支总计13452.90万元。\n第三部分 附表说明\n收、支总计${second}。`;

test("the same figure elsewhere", () => {
  expect(found(twice("13452.90万元"))).toEqual([]);
  expect(found(twice("13425.90万元"))).toHaveLength(1);
});

test("fewer decimals or another unit are no contradiction", () => {
  expect(found(twice("1.35亿元"))).toEqual([]);
  expect(found(twice("约13500万元"))).toEqual([]);
});

test("one in the last place is a note", () => {
  expect(found(twice("13452.91万元"))).toEqual([]);
  expect(notes(twice("13452.91万元"))).toEqual(["note same 13452.91万元"]);
});

test("a table and the text", () => {
  const text = (total: string): string =>
    [
      "一、收入支出决算总体情况说明",
      `收、支总计${total}万元。`,
      "",
      "收入支出决算总表",
      "单位：万元",
      "总计\t13,452.90\t总计\t13,452.90",
    ].join("\n");
  expect(found(text("13452.90"))).toEqual([]);
  expect(found(text("13452.09"))).toEqual(["error same 13452.09万元"]);
});

test("wordings of different scope are different figures", () => {
  const text =
    "四、财政拨款收入支出决算总体情况说明\n财政拨款收、支总计100万元。\n一、收入支出决算总体情况说明\n收、支总计120万元。";
  expect(found(text)).toEqual([]);
});

test("a total that is neither of the two that it may be: a question", () => {
  const text = (total: string): string =>
    `一、收入支出决算总体情况说明\n收、支总计120万元。\n二、收入决算情况说明\n本年收入合计100万元。\n收入总计${total}万元。`;
  expect(found(text("120"))).toEqual([]);
  expect(found(text("100"))).toEqual([]);
  expect(found(text("130"))).toEqual(["question same 130万元"]);
});
