// Our own lists as sheets: what is laid out is read back, numbers exactly and words as words.
import { describe, expect, it } from "vitest";
import type { ListForm } from "../../../src/engine/reading/form";
import { asSheet, layList, readList, type ListRow } from "../../../src/engine/sheets/list-sheet";
import { words } from "../../../src/rulebook/sheet-words";

const form: ListForm = {
  kind: "list",
  id: "测试清单",
  titles: ["测试清单"],
  tab: "测试清单",
  blank: "missing",
  without: "",
  key: "编号",
  columns: { 项目: ["项目"], 内容: ["内容"], 金额: ["金额（元）", "金额"], 数量: ["数量"] },
  texts: ["项目", "内容"],
  money: ["金额"],
};
const style = { about: "说明一行", widths: [10, 10, 10, 10, 10] };
const back = (rows: readonly ListRow[]) => readList(asSheet(layList(form, rows, style)), form, words);

describe("a list of ours", () => {
  it("is read back as it was laid out", () => {
    const rows: ListRow[] = [
      { key: "甲.1", cells: { 项目: "名称", 内容: "=1+1", 金额: "1,234.50", 数量: 3 } },
      { key: "甲.2", cells: {} },
      { key: "乙", cells: { 内容: "2022", 金额: 0 } },
    ];
    expect(back(rows)).toEqual([
      { key: "甲.1", cells: { 项目: "名称", 内容: "=1+1", 金额: 1234.5, 数量: 3 } },
      { key: "甲.2", cells: {} },
      { key: "乙", cells: { 内容: "2022", 金额: 0 } },
    ]);
  });

  it("never makes a formula of words, nor a number", () => {
    const [, , , row] = layList(
      form,
      [{ key: "甲", cells: { 内容: "=HYPERLINK(1)", 金额: "约三万" } }],
      style,
    ).rows;
    expect(row?.[2]).toEqual({ look: "text", text: "=HYPERLINK(1)" });
    expect(row?.[3]).toEqual({ look: "text", text: "约三万" });
    expect(row?.every((cell) => cell?.formula === undefined)).toBe(true);
  });

  it("keeps amounts that no double can hold", () => {
    const exact = "12345678901234567.89";
    expect(back([{ key: "甲", cells: { 金额: exact } }])[0]?.cells["金额"]).toBe(exact);
    expect(back([{ key: "甲", cells: { 金额: "134528972.12" } }])[0]?.cells["金额"]).toBe(134528972.12);
  });

  it("says what a sheet without its header lacks", () => {
    const sheet = { ...asSheet(layList(form, [], style)), rows: [["测试清单"]] };
    expect(() => readList(sheet, form, words, "表.xlsx")).toThrow("表头“编号”");
  });
});
