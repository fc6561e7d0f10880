// 公开09: one row per project, by 科目.
import { expect, test } from "vitest";
import { sample2022, withClassRows } from "../../../scripts/sample";
import { table } from "../../../src/rulebook/tables/public-09";
import { Edit, ledgerOf, sampleBook } from "../../help/books";
import { body, expectFormulas, expectSound, fill, head, ledgerFor } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("has 科目, project and amount", () => {
  expect(head(sheet)).toEqual(["项目|||金额", "功能分类科目编码|科目名称|项目名称"]);
});

test("lists the projects by 科目, each with its own cell", () => {
  const rows = body(sheet);
  expect(rows).toHaveLength(13);
  expect(rows.slice(0, 3)).toEqual([
    "|合计||12491.39",
    "2010302|一般行政管理事务|单位运转经费|339.57",
    "2010302|一般行政管理事务|便民服务热线运行维护|184.63",
  ]);
  const formulas = sheet.rows.flatMap((cells) => cells[3]?.formula ?? []);
  expect(formulas.slice(0, 3)).toEqual([
    "=ROUND('Z08_2 一般公共预算财政拨款项目支出决算明细表(财决08-'!G9/10000,2)",
    "=ROUND('Z08_2 一般公共预算财政拨款项目支出决算明细表(财决08-'!G10/10000,2)",
    "=ROUND('Z08_2 一般公共预算财政拨款项目支出决算明细表(财决08-'!G11/10000,2)",
  ]);
});

test("lists projects only, not their subtotals", () => {
  const ledger = ledgerFor(withClassRows(sample2022()));
  const other = fill(table, ledger);
  expect(body(other)).toEqual(body(fill(table, ledgerFor("plain"))));
  expectFormulas(other, ledger);
});

test("keeps names that begin like formulas as text", () => {
  const names = ["=1+1", "+A1", "@SUM(A1)", "-2"];
  const book = names.reduce(
    (edit, name) =>
      edit.replaceText("财决08-2", name === "=1+1" ? "单位运转经费" : names[names.indexOf(name) - 1]!, name),
    new Edit(sampleBook()),
  ).book;
  const cell = fill(table, ledgerOf(book, null))
    .rows.flat()
    .find((one) => one?.text === "-2");
  expect(cell).toEqual({ look: "text", text: "-2" });
});
