// 公开03: expense by 科目, the same however the export writes its rows and codes.
import { describe, expect, test } from "vitest";
import {
  inTenThousands,
  oldForm23,
  sample2022,
  shifted,
  withClassRows,
  withSegments,
} from "../../../scripts/sample";
import { table } from "../../../src/rulebook/tables/public-03";
import { body, expectFormulas, expectSound, fill, head, ledgerFor, notes, row } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("has six columns of expense", () => {
  expect(head(sheet)).toEqual([
    "项目||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出",
    "功能分类科目编码|科目名称",
    "|栏次|1|2|3|4|5|6",
  ]);
  expect(notes(sheet)).toEqual(["注：本表反映部门本年度各项支出情况。"]);
});

test("rounds each cell on its own, half up", () => {
  expect(row(sheet, "208|")).toBe("208|社会保障和就业支出|222.75|188.41|34.34|0.00|0.00|0.00");
  expect(row(sheet, "221|")).toBe("221|住房保障支出|76.55|76.55|0.00|0.00|0.00|0.00");
  expect(row(sheet, "|合计")).toBe("|合计|13930.33|961.51|12968.82|0.00|0.00|0.00");
});

test("adds the 项 of a 类 up", () => {
  const cells = sheet.rows.find((one) => one[0]?.text === "208");
  expect(cells?.[2]?.formula).toBe("=ROUND(SUM('Z04 支出决算表(财决04表)'!E13:E18)/10000,2)");
});

describe("the same table from", () => {
  const plain = body(fill(table, ledgerFor("plain")));
  test.each([
    ["类 and 款 rows among the 项", withClassRows(sample2022())],
    ["codes in three segments", withSegments(sample2022())],
    ["a sheet further down and right", shifted(sample2022(), 3, 2)],
    ["exact amounts in 万元", inTenThousands(sample2022(), 6)],
  ])("%s", (_, workbook) => {
    const ledger = ledgerFor(workbook);
    const other = fill(table, ledger);
    expect(body(other)).toEqual(plain);
    expectFormulas(other, ledger);
  });
});

test("shows the cells of a sheet in 万元 as they stand, and adds up what they show", () => {
  const ledger = ledgerFor(inTenThousands(sample2022(), 2));
  const other = fill(table, ledger);
  expectFormulas(other, ledger);
  expect(row(other, "2080505")).toBe(
    "2080505|机关事业单位基本养老保险缴费支出|54.64|54.64|0.00|0.00|0.00|0.00",
  );
  expect(row(other, "208|")).toMatch(/^208\|社会保障和就业支出\|222\.75\|188\.41\|/);
});

test("calls 类 and 款 that the sheet does not list as they were called in its year", () => {
  const old = fill(table, ledgerFor(oldForm23(sample2022())));
  expect(row(old, "210|")).toMatch(/^210\|医疗卫生与计划生育支出\|32\.19\|/);
  expect(row(old, "20805|")).toMatch(/^20805\|行政事业单位离退休\|116\.44\|/);
});
