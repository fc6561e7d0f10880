// Public tables: what stands behind a known label or code is a claim like any other.
import { expect, test } from "vitest";
import { claimsOf } from "./help";

const claims = (...lines: string[]): string[] =>
  claimsOf(lines.join("\n"), "amount").map(
    ({ of, period, printed, source }) =>
      `${source} ${of.ids[0]} ${period} ${printed.quote}${printed.printedUnit}`,
  );

test("labels and classes of the 总表", () => {
  expect(
    claims(
      "收入支出决算总表",
      "单位：万元",
      "一、财政拨款收入\t13,452.90\t一、一般公共服务支出\t5,714.51",
      "本年收入合计\t13,452.90\t本年支出合计\t13,452.90",
      "总计\t13,452.90\t总计\t13,452.90",
    ),
  ).toEqual([
    "table 财政拨款.本年收入 本年 13,452.90万元",
    "table 支出.类[201].金额 本年 5,714.51万元",
    "table 收入.合计 本年 13,452.90万元",
    "table 支出.合计 本年 13,452.90万元",
    "table 总体.总计 本年 13,452.90万元",
    "table 总体.总计 本年 13,452.90万元",
  ]);
});

test("items by their code, whole or in three columns", () => {
  const table = "一般公共预算财政拨款支出决算表";
  const expected = ["table 一般公共预算.项[2010301].金额 本年 633.79万元"];
  expect(claims(table, "单位：万元", "2010301\t行政运行\t633.79\t633.79\t0.00")).toEqual(expected);
  expect(claims(table, "单位：万元", "201\t03\t01\t行政运行\t633.79\t633.79\t0.00")).toEqual(expected);
});

test("the unit that the table names", () => {
  expect(claims("支出决算表", "单位：元", "合计\t134529000.00\t9615100.00\t124913900.00")[0]).toBe(
    "table 支出.合计 本年 134529000.00元",
  );
});

test("三公: a row of numbers under its header, budgets and outturns", () => {
  const header = "项目\t合计\t因公出国\t小计\t购置\t运行\t接待";
  const found = claims(
    "财政拨款“三公”经费支出决算表",
    "单位：万元",
    header,
    "预算数\t决算数".concat("\t预算数\t决算数".repeat(5)),
    "5.00\t3.00\t0.00\t0.00\t4.00\t2.62\t0.00\t0.00\t4.00\t2.62\t1.00\t0.38",
  );
  expect(found).toHaveLength(12);
  expect(found[0]).toBe("table 三公.合计 预算数 5.00万元");
  expect(found.at(-1)).toBe("table 三公.接待 本年 0.38万元");
});

test("tables that no rule knows claim nothing", () => {
  expect(claims("项目支出绩效自评表", "单位：万元", "总计\t10.00")).toEqual([]);
});
