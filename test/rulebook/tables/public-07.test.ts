// 公开07: 财决08 in 万元, column by column, under the sheet's own headings.
import { expect, test } from "vitest";
import { oldForm23, sample2022, withClassRows } from "../../../scripts/sample";
import { table } from "../../../src/rulebook/tables/public-07";
import { amountColumns } from "../../../src/engine/reading/reading";
import { body, expectFormulas, expectSound, fill, head, ledgerFor, row } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("keeps codes and names in view, since it is wider than a page", () => {
  expect(sheet.labels).toBe(2);
  expect(sheet.rows[2]?.[13]?.text).toBe("金额单位：万元");
});

test("has every column of 财决08 under its heading", () => {
  const reading = ledgerFor().input.readings.get("财决08")!;
  expect(sheet.widths).toHaveLength(2 + amountColumns(reading).length);
  const [groups = "", names = "", counts = ""] = head(sheet);
  expect(
    groups
      .split("|")
      .filter((text) => text !== "")
      .slice(0, 4),
  ).toEqual(["项目", "合计", "工资福利支出", "商品和服务支出"]);
  expect(names).toMatch(/^功能分类科目编码\|科目名称\|\|小计\|基本工资\|津贴补贴\|/);
  expect(counts).toMatch(/^\|栏次\|1\|2\|3\|.*\|110$/);
});

test("has the cell of each 科目 and 款", () => {
  const at = head(sheet)[1]!.split("|").indexOf("公务接待费");
  expect(row(sheet, "2010301|").split("|")[at]).toBe("0.38");
  expect(row(sheet, "|合计").split("|").slice(2, 5)).toEqual(["13452.90", "712.89", "153.92"]);
  const cells = sheet.rows.find((one) => one[0]?.text === "2010301");
  expect(cells?.[at]?.formula).toBe(
    "=ROUND('Z08 一般公共预算财政拨款支出决算明细表(财决08表)'!AJ10/10000,2)",
  );
});

test("does not count 类 and 款 rows of the sheet twice", () => {
  const ledger = ledgerFor(withClassRows(sample2022()));
  const other = fill(table, ledger);
  expect(body(other)).toEqual(body(fill(table, ledgerFor("plain"))));
  expectFormulas(other, ledger);
});

test("has the columns of FY2018", () => {
  expect(fill(table, ledgerFor(oldForm23(sample2022()))).widths).toHaveLength(2 + 107);
});
