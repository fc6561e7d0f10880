// 公开02: income by 科目 without 其中：教育收费.
import { expect, test } from "vitest";
import { table } from "../../../src/rulebook/tables/public-02";
import { body, expectSound, fill, head, notes, row } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("has seven columns of income", () => {
  expect(head(sheet)).toEqual([
    "项目||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入",
    "功能分类科目编码|科目名称",
    "|栏次|1|2|3|4|5|6|7",
  ]);
  expect(notes(sheet)).toEqual(["注：本表反映部门本年度取得的各项收入情况。"]);
});

test("has 合计 first, then 类, 款 and 项", () => {
  expect(body(sheet).slice(0, 4)).toEqual([
    "|合计|13944.23|13944.23|0.00|0.00|0.00|0.00|0.00",
    "201|一般公共服务支出|5671.23|5671.23|0.00|0.00|0.00|0.00|0.00",
    "20103|政府办公厅（室）及相关机构事务|5671.23|5671.23|0.00|0.00|0.00|0.00|0.00",
    "2010301|行政运行|632.55|632.55|0.00|0.00|0.00|0.00|0.00",
  ]);
  expect(row(sheet, "2296002")).toMatch(/^2296002\|用于社会福利的彩票公益金支出\|20.68\|20.68\|/);
});

test("indents 款 and 项 and prints 类 bold", () => {
  const looks = ["201", "20103", "2010301"].map((code) => {
    const cell = sheet.rows.find((cells) => cells[0]?.text === code)?.[1];
    return [cell?.strong ?? false, cell?.indent ?? 0];
  });
  expect(looks).toEqual([
    [true, 0],
    [false, 1],
    [false, 2],
  ]);
});
