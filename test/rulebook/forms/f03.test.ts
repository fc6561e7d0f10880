// 财决附03: which cells its keys name, and the form that it grew out of.
import { describe, expect, test } from "vitest";
import { oldForm23, sample2022, toBook } from "../../../scripts/sample";
import { form } from "../../../src/rulebook/forms/f03";
import { at, edit, expectLayoutProblem, fixedHeader, mapCells, plainBook, read } from "./help";

const counts = [
  ...["团组数", "出国人次", "购置数", "保有量"],
  ...["国内接待批次", "外事接待批次", "国内接待人次", "外事接待人次", "国外接待批次", "国外接待人次"],
  ...["车辆合计", "副部级领导用车", "主要领导干部用车", "机要通信用车", "应急保障用车", "执法执勤用车"],
  ...["特种专业技术用车", "离退休干部用车", "其他用车", "大型设备"],
];
const amounts = [
  ...["三公合计", "因公出国费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行费"],
  ...["公务接待费", "国内接待费", "外事接待费", "国外接待费"],
  ...["机关运行经费", "行政单位", "参公单位"],
  ...["采购总额", "采购货物", "采购工程", "采购服务", "中小企业合同", "小微企业合同"],
];

describe("财决附03", () => {
  const reading = read(form);

  test.each([
    ["三公合计", "年初预算数", "C7 273300"],
    ["因公出国费", "统计数", "E8 0"],
    ["公务用车购置及运行费", "统计数", "E9 26196.4"],
    ["公务用车运行费", "全年预算数", "D11 48300"],
    ["国内接待费", "统计数", "E13 3800"],
    ["国外接待费", "统计数", "E15 0"],
    ["保有量", "统计数", "E20 1"],
    ["国内接待批次", "统计数", "E21 2"],
    ["外事接待人次", "统计数", "E24 0"],
    ["国外接待人次", "年初预算数", "C26 —"],
    ["机关运行经费", "统计数", "H6 1309112.26"],
    ["参公单位", "统计数", "H8 0"],
    ["车辆合计", "统计数", "H10 1"],
    ["应急保障用车", "统计数", "H14 1"],
    ["大型设备", "统计数", "H19 0"],
    ["采购总额", "统计数", "H21 239400"],
    ["小微企业合同", "统计数", "H26 239400"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has these rows, all of them in the sample, and knows counts from money", () => {
    expect(Object.keys(form.rows).sort()).toEqual([...counts, ...amounts].sort());
    expect(reading.rows.filter(({ count }) => count).map(({ key }) => key)).toEqual(counts);
    expect(reading.rows.filter(({ count }) => !count).map(({ key }) => key)).toEqual(amounts);
  });

  test.each([
    ["　1．副部（省）级及以上领导用车", "1.省部级领导干部用车（辆）", "副部级领导用车"],
    ["　2．主要领导干部用车", "（2）主要负责人用车", "主要领导干部用车"],
    ["　5．执法执勤用车", "5、一般执法执勤用车（辆）", "执法执勤用车"],
    ["　7．离退休干部用车", "  7.离退休干部服务用车", "离退休干部用车"],
    [
      "（二）单价100万元（含）以上设备（不含车辆）（台，套）",
      "(二)单价100万元(含)以上设备(台/套)",
      "大型设备",
    ],
    ["（一）政府采购支出合计", "一、政府采购支出总额", "采购总额"],
    ["　1．因公出国（境）团组数（个）", "1.因公出国(境)团组数", "团组数"],
  ])("reads “%s” also as “%s”", (printed, variant, key) => {
    const book = edit(plainBook(), form, (sheet) =>
      mapCells(sheet, (value) => (value === printed ? variant : value)),
    );
    expect(at(read(form, book), key, "统计数")).toBe(at(reading, key, "统计数"));
  });

  test("reads 部门决算相关信息统计表 of FY2018: one budget, five uses of cars, no procurement", () => {
    const old = read(form, toBook(oldForm23(sample2022())));
    expect(at(old, "三公合计", "年初预算数")).toBe("C7 273300");
    expect(at(old, "三公合计", "全年预算数")).toBe("no column 全年预算数");
    expect(at(old, "三公合计", "统计数")).toBe("D7 29996.4");
    expect(at(old, "机关运行经费", "统计数")).toBe("G6 1309112.26");
    expect(at(old, "副部级领导用车", "统计数")).toBe("G12 0");
    // Two kinds of equipment of another scope are not the one row of today.
    expect(at(old, "大型设备", "统计数")).toBe("no row 大型设备");
  });

  test("cannot be read without its header", () => {
    expectLayoutProblem(form, plainBook(), ...fixedHeader);
  });
});
