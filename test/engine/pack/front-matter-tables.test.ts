// How a pack chooses its public tables: order, titles, numbers, units and zeros.
import { describe, expect, it } from "vitest";
import { readFrontMatter, type PackSettings } from "../../../src/engine/pack/front-matter";
import { readPack } from "../../../src/engine/pack/pack";
import type { TableDef } from "../../../src/engine/sheets/table-def";
import { validateTables } from "../../../src/engine/pack/validate";
import { budgets } from "../../../src/rulebook/budgets";

const source = (...lines: string[]): string => ["---", "名称: 某市", ...lines, "---", ""].join("\n");
const read = (...lines: string[]): PackSettings =>
  readFrontMatter(source(...lines), "x.md", { budgets }).settings;

describe("附表", () => {
  it("are names, or names with what this place calls them", () => {
    expect(
      read(
        "附表:",
        "  - 公开01",
        "  - { 表: 公开06, 标题: 支出表, 编号: 公开05, 单位: 元 }",
        "  - 表: 公开08",
      ).tables,
    ).toEqual([
      { table: "公开01", place: { line: 4, column: 5 } },
      { table: "公开06", title: "支出表", id: "公开05", unit: "元", place: { line: 5, column: 10 } },
      { table: "公开08", place: { line: 6, column: 8 } },
    ]);
  });

  it("have the unit of the text and blanks for 0 unless the pack says otherwise", () => {
    expect(read().tableStyle).toEqual({ unit: "万元", blankZeros: true });
    expect(read("金额: { 单位: 元 }").tableStyle).toEqual({ unit: "元", blankZeros: true });
    const other = read("附表单位: 元", "附表零值: 零");
    expect([other.tableStyle, other.style.money.unit]).toEqual([{ unit: "元", blankZeros: false }, "万元"]);
  });

  it.each<[string, number, number, string]>([
    ["附表: 公开01", 3, 5, "“附表”应为“[公开01, 公开02]”的形式"],
    ["附表: [[公开01]]", 3, 6, "“附表”的每一项应为表名，或“{ 表: 公开06, 标题: …, 编号: 公开05 }”"],
    [
      "附表: [公开01, { 名: 甲 }]",
      3,
      14,
      "“附表”的“第2项”中有不认识的设置“名”，可用的有：表、标题、编号、单位",
    ],
    ["附表: [{ 标题: 甲 }]", 3, 6, "“附表”的“第1项”没有填写“表”"],
    ["附表: [{ 表: 公开01, 单位: 亿元 }]", 3, 21, "“附表”的“第1项”的“单位”只能是：万元、元"],
    ["附表单位: 亿元", 3, 7, "“附表单位”只能是：万元、元"],
    ["附表零值: 否", 3, 7, "“附表零值”只能是：空白、零"],
  ])("%s", (line, row, column, detail) => {
    expect(() => read(line)).toThrow(`文稿模板“x.md”第${row}行第${column}列有误：${detail}`);
  });
});

describe("a pack's tables are checked against the rulebook", () => {
  const known = ["公开01", "公开02"].map((id) => ({ id }) as TableDef);
  const check =
    (...lines: string[]) =>
    () =>
      validateTables(readPack("x", source(...lines), { budgets }), known);

  it("holds for known ones, also twice under different numbers", () => {
    expect(check("附表: [公开02, { 表: 公开02, 编号: 公开03 }]")).not.toThrow();
  });

  it.each([
    ["附表: [公开01, 公开99]", "第3行第12列有误：没有名为“公开99”的附表，可用的有：公开01、公开02"],
    ["附表: [{ 标题: 甲, 表: 公开3 }]", "第3行第18列有误：没有名为“公开3”的附表"],
    ["附表: [公开01, 公开01]", "第3行第12列有误：附表“公开01”重复"],
    ["附表: [公开01, { 表: 公开02, 编号: 公开01 }]", "第3行第17列有误：附表“公开01”重复"],
  ])("%s", (line, message) => expect(check(line)).toThrow(message));
});
