// 公开06: 一般公共预算财政拨款 expense by 科目.
import { expect, test } from "vitest";
import { table } from "../../../src/rulebook/tables/public-06";
import { body, expectSound, fill, head, ledgerFor, notes, row } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("has 本年支出 with its parts", () => {
  expect(head(sheet)).toEqual([
    "项目||本年支出",
    "功能分类科目编码|科目名称|合计|基本支出|项目支出",
    "|栏次|1|2|3",
  ]);
  expect(notes(sheet)).toEqual(["注：本表反映部门本年度一般公共预算财政拨款支出情况。"]);
});

test("has 合计 and 科目 of 财决07, without those of other funds", () => {
  expect(body(sheet)[0]).toBe("|合计|13452.90|961.51|12491.39");
  expect(row(sheet, "2010302")).toBe("2010302|一般行政管理事务|5050.15|0.00|5050.15");
  expect(body(sheet).some((line) => line.startsWith("212"))).toBe(false);
});

test("has the same expense with and without carry-over", () => {
  expect(body(fill(table, ledgerFor("plain")))).toEqual(body(sheet));
});
