// 财决01: which cells its keys name, in three blocks and their totals.
import { describe, expect, test } from "vitest";
import { oldForm23, sample2022, toBook } from "../../../scripts/sample";
import { form } from "../../../src/rulebook/forms/z01";
import { at, edit, expectLayoutProblem, fixedHeader, fullBook, mapCells, read } from "./help";

describe("财决01", () => {
  const reading = read(form, fullBook());

  test.each([
    ["一般公共预算财政拨款收入", "年初预算数", "C7 28963500"],
    ["国有资本经营预算财政拨款收入", "决算数", "E9 468918.4"],
    ["本年收入合计", "决算数", "E33 139442315.72"],
    ["使用非财政拨款结余", "决算数", "E34 0"],
    ["年初结转和结余", "决算数", "E35 1276707.35"],
    ["收入总计", "全年预算数", "D37 140719023.07"],
    ["201", "全年预算数", "I7 57145107.57"],
    ["229", "决算数", "J29 206750.35"],
    ["234", "决算数", "J32 0"],
    ["基本支出", "决算数", "O7 9615086.92"],
    ["公用经费", "年初预算数", "M9 1242500"],
    ["基本建设类项目", "决算数", "O11 32736205.8"],
    ["对附属单位补助支出", "决算数", "O14 0"],
    ["经济分类支出合计", "决算数", "O17 139303306.47"],
    ["301", "年初预算数", "M18 6771500"],
    ["399", "决算数", "O27 0"],
    // Below, labels reach from F to K, so that the amounts stand in M:O.
    ["本年支出合计", "决算数", "O33 139303306.47"],
    ["结余分配", "决算数", "O34 0"],
    ["年末结转和结余", "决算数", "O35 1415716.6"],
    ["支出总计", "年初预算数", "M37 31481700"],
  ])("has %s / %s at %s", (row, column, cell) => {
    expect(at(reading, row, column)).toBe(cell);
  });

  test("has all its rows in the sample", () => {
    expect(Object.keys(form.rows).filter((key) => !reading.byKey.has(key))).toEqual([]);
  });

  test("has 26 classes and ten 经济分类, and these other rows", () => {
    const keys = Object.keys(form.rows);
    expect(keys.filter((key) => /^2\d\d$/.test(key))).toHaveLength(26);
    expect(keys.filter((key) => /^3\d\d$/.test(key))).toHaveLength(10);
    expect(keys.filter((key) => !/^\d/.test(key)).sort()).toEqual(
      [
        ...["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入"],
        ...["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入", "本年收入合计"],
        ...["使用非财政拨款结余", "年初结转和结余", "收入总计"],
        ...["本年支出合计", "结余分配", "年末结转和结余", "支出总计"],
        ...["基本支出", "人员经费", "公用经费", "项目支出", "基本建设类项目"],
        ...["上缴上级支出", "经营支出", "对附属单位补助支出", "经济分类支出合计"],
      ].sort(),
    );
  });

  test("keeps totals in their own block when their labels do not reach over", () => {
    const sheet = edit(fullBook(), form, (own) => ({
      ...own,
      // 行次 and amounts of the totals moved from L:O to G:J.
      rows: own.rows.map((row) =>
        typeof row[5] === "string" && row[10] === null && row[6] === null
          ? [...row.slice(0, 6), ...row.slice(11, 15), ...row.slice(10, 11), ...row.slice(6, 10)]
          : row,
      ),
    }));
    expect(at(read(form, sheet), "本年支出合计", "决算数")).toBe("J33 139303306.47");
  });

  test("finds the rows of FY2018: 23 classes under their old names, 调整预算数, 事业基金", () => {
    const old = read(form, toBook(oldForm23(sample2022())));
    expect(at(old, "213", "全年预算数")).toBe("I18 74069023.4");
    expect(at(old, "207", "决算数")).toBe("J13 0");
    expect(at(old, "232", "决算数")).toBe("J29 0");
    expect(at(old, "223", "决算数")).toBe("no row 223");
    expect(at(old, "公用经费", "决算数")).toBe("O9 1309112.26");
    expect(at(old, "使用非财政拨款结余", "决算数")).toBe("E31 0");
    expect(at(old, "支出总计", "决算数")).toBe("O42 134528972.12");
  });

  test("takes 使用非财政拨款结余（含专用结余） for the same row", () => {
    const newer = edit(fullBook(), form, (sheet) =>
      mapCells(sheet, (value) =>
        value === "使用非财政拨款结余" ? "使用非财政拨款结余（含专用结余）" : value,
      ),
    );
    expect(at(read(form, newer), "使用非财政拨款结余", "决算数")).toBe("E34 0");
  });

  test("cannot be read without its header", () => {
    expectLayoutProblem(form, fullBook(), ...fixedHeader);
  });
});
