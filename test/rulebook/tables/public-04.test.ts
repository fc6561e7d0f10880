// 公开04: 财政拨款, expense by fund, opening balance split below.
import { expect, test } from "vitest";
import { oldForm23, sample2022 } from "../../../scripts/sample";
import { table } from "../../../src/rulebook/tables/public-04";
import { body, expectSound, fill, head, ledgerFor, notes, row } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("has expense in four columns", () => {
  expect(head(sheet)).toEqual([
    "收入|||支出",
    "项目|行次|决算数|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款",
    "栏次||1|栏次||2|3|4|5",
  ]);
  expect(notes(sheet)).toEqual(["注：本表反映部门本年度财政拨款总收支和结转结余情况。"]);
});

test("has three funds and 26 classes", () => {
  expect(body(sheet)).toHaveLength(32);
  expect(body(sheet).slice(0, 4)).toEqual([
    "一、一般公共预算财政拨款|1|13445.22|一、一般公共服务支出|33|5714.51|5714.51|0.00|0.00",
    "二、政府性基金预算财政拨款|2|452.12|二、外交支出|34|0.00|0.00|0.00|0.00",
    "三、国有资本经营预算财政拨款|3|46.89|三、国防支出|35|0.00|0.00|0.00|0.00",
    "|4||四、公共安全支出|36|0.00|0.00|0.00|0.00",
  ]);
});

test("counts the funds again where the opening balance is split", () => {
  expect(body(sheet).slice(26)).toEqual([
    "本年收入合计|27|13944.23|本年支出合计|59|13930.33|13452.90|430.54|46.89",
    "年初财政拨款结转和结余|28|127.67|年末财政拨款结转和结余|60|141.57|119.99|21.58|0.00",
    "一、一般公共预算财政拨款|29|127.67||61",
    "二、政府性基金预算财政拨款|30|0.00||62",
    "三、国有资本经营预算财政拨款|31|0.00||63",
    "总计|32|14071.90|总计|64|14071.90|13572.89|452.12|46.89",
  ]);
});

test("takes the opening balances from below their heading", () => {
  const split = sheet.rows
    .filter((cells) => cells[0]?.text === "一、一般公共预算财政拨款")
    .map((cells) => cells[2]?.formula);
  expect(split).toEqual([
    "=ROUND('Z01_1 财政拨款收入支出决算总表(财决01-1表)'!E8/10000,2)",
    "=ROUND('Z01_1 财政拨款收入支出决算总表(财决01-1表)'!E36/10000,2)",
  ]);
});

test("FY2018 had no 国有资本经营预算: its row is left out, its column does not apply, the totals stay level", () => {
  const old = fill(table, ledgerFor(oldForm23(sample2022())));
  expect(body(old)).toHaveLength(29);
  expect(row(old, "二、政府性基金预算财政拨款|2|")).toBe(
    "二、政府性基金预算财政拨款|2|0.00|二、外交支出|31|0.00|0.00|0.00|—",
  );
  expect(row(old, "|3|")).toBe("|3||三、国防支出|32|0.00|0.00|0.00|—");
  expect(body(old).slice(-3)).toEqual([
    "二、政府性基金预算财政拨款|27|0.00||56",
    "|28|||57",
    "总计|29|13452.90|总计|58|13452.90|13452.90|0.00|—",
  ]);
});
