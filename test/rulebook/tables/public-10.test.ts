// 公开10: 政府性基金, and the table of a unit that has none.
import { expect, test } from "vitest";
import { table } from "../../../src/rulebook/tables/public-10";
import { amounts, body, expectSound, fill, head, ledgerFor, notes } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("has six columns", () => {
  expect(head(sheet)).toEqual([
    "项目||年初结转和结余|本年收入|本年支出|||年末结转和结余",
    "功能分类科目编码|科目名称|||小计|基本支出|项目支出",
    "|栏次|1|2|3|4|5|6",
  ]);
});

test("has 类, 款 and 项 of 财决09", () => {
  expect(body(sheet)).toEqual([
    "|合计|0.00|452.12|430.54|0.00|430.54|21.58",
    "212|城乡社区支出|0.00|431.45|409.87|0.00|409.87|21.58",
    "21208|国有土地使用权出让收入安排的支出|0.00|431.45|409.87|0.00|409.87|21.58",
    "2120803|城市建设支出|0.00|431.45|409.87|0.00|409.87|21.58",
    "229|其他支出|0.00|20.68|20.68|0.00|20.68|0.00",
    "22960|彩票公益金安排的支出|0.00|20.68|20.68|0.00|20.68|0.00",
    "2296002|用于社会福利的彩票公益金支出|0.00|20.68|20.68|0.00|20.68|0.00",
  ]);
  expect(notes(sheet)).toHaveLength(1);
});

test("keeps the grid and says so when there is nothing", () => {
  const empty = fill(table, ledgerFor("plain"));
  expect(head(empty)).toEqual(head(sheet));
  expect(body(empty)).toEqual(["|合计|0.00|0.00|0.00|0.00|0.00|0.00"]);
  expect(amounts(empty).every((cell) => cell.formula?.startsWith("=ROUND('Z09 "))).toBe(true);
  expect(notes(empty)).toEqual([
    "注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
    "说明：乐山市市中区人民政府办公室2022年度没有政府性基金预算财政拨款收入和支出，故本表无数据。",
  ]);
});
