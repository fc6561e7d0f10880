// Years: of the document, of what it compares with, of its closing date.
import { expect, test } from "vitest";
import { found, proof } from "../help";

test("the year that titles name most is the document's", () => {
  expect(proof("一、2022年度收入支出决算总体情况说明\n").year).toBe(2022);
});

test("another year in a title", () => {
  expect(found("一、2022年度收入决算情况说明\n二、2022年度支出决算情况说明\n")).toEqual([]);
  expect(found("一、2022年度收入决算情况说明\n二、2021年度支出决算情况说明\n")).toEqual(["error year 2021"]);
});

const running = (rest: string): string => `八、机关运行经费支出情况\n机关运行经费支出130.91万元，${rest}`;

test("what is compared with is the year before", () => {
  expect(found(running("比2021年增加11.95万元。"))).toEqual([]);
  expect(found(running("比2020年增加11.95万元。"))).toEqual(["error year 比2020年"]);
});

test("the history of a unit compares nothing", () => {
  expect(found("一、部门概况\n1950年由原水利科与1940年成立的测候所合并组建。")).toEqual([]);
});

test("the closing date is of this year", () => {
  const closing = (year: number): string => `十、国有资产占用情况\n截至${year}年12月31日，共有车辆5辆。`;
  expect(found(closing(2022))).toEqual([]);
  expect(found(closing(2021))).toEqual(["error year 2021年12月31日"]);
});

test("another year where the document speaks of its own", () => {
  expect(found("八、机关运行经费支出情况\n2021年度机关运行经费支出130.91万元。")).toEqual([
    "error year 2021年",
  ]);
});

test("last year's number behind this year's is meant", () => {
  expect(found(running("2021年支出118.96万元。"))).toEqual([]);
});

test("what a reason tells may be of any year", () => {
  expect(found(running("主要原因是2020年财政补助结余较多。"))).toEqual([]);
});
