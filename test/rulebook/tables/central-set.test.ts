// The nine tables of the central set are chosen, renamed and renumbered by a pack's settings alone.
import { describe, expect, test } from "vitest";
import { sample2022, toBook } from "../../../scripts/sample";
import { readPack } from "../../../src/engine/pack/pack";
import { run } from "../../../src/engine/run";
import { fillTables } from "../../../src/engine/fill-sheets";
import { rulebook } from "../../../src/rulebook";
import { Edit, ledgerOf } from "../../help/books";
import { fullWorkbook, lines, notes } from "./help";

const central = readPack(
  "central-2023",
  `---
名称: 中央部门决算（2023年度格式）
金额: { 单位: 万元, 小数: 2 }
百分比: { 小数: 2 }
预算口径: 全年预算数
附表单位: 元
附表零值: 零
附表:
  - 公开01
  - 公开02
  - 公开03
  - 公开04
  - { 表: 公开06, 编号: 公开05 }
  - { 表: 公开08, 编号: 公开06 }
  - { 表: 公开10, 编号: 公开07 }
  - { 表: 公开12, 编号: 公开08 }
  - { 表: 公开13, 编号: 公开09, 标题: “三公”经费支出决算表, 单位: 万元 }
---

## 决算表
`,
  rulebook,
);

const { sheets, missing } = fillTables(ledgerOf(toBook(fullWorkbook()), null), central, rulebook);

test("nine tables under their own numbers, then the analysis", () => {
  expect(missing).toEqual([]);
  expect(sheets.map(({ name }) => name)).toEqual([
    "公开01 收入支出决算总表",
    "公开02 收入决算表",
    "公开03 支出决算表",
    "公开04 财政拨款收入支出决算总表",
    "公开05 一般公共预算财政拨款支出决算表",
    "公开06 一般公共预算财政拨款基本支出决算明细表",
    "公开07 政府性基金预算财政拨款收入支出决算表",
    "公开08 国有资本经营预算财政拨款支出决算表",
    "公开09 “三公”经费支出决算表",
    "决算分析",
  ]);
});

test("in 元 but for the one that says otherwise, with zeros printed", () => {
  const [table05, table09] = [sheets[4]!, sheets[8]!];
  expect(lines(table05).slice(0, 3)).toEqual([
    "一般公共预算财政拨款支出决算表",
    "||||公开05表",
    "部门：乐山市市中区人民政府办公室||2022年度||金额单位：元",
  ]);
  expect(lines(table05)[6]).toBe("|合计|134528972.12|9615086.92|124913885.20");
  expect(table05.rows[6]?.[2]?.formula).toBe(
    "=ROUND('Z07 一般公共预算财政拨款收入支出决算表(财决07表)'!K9,2)",
  );
  expect(lines(table09)[2]).toMatch(/金额单位：万元$/);
  expect(sheets.slice(0, 9).every(({ blankZeros }) => !blankZeros)).toBe(true);
});

test("the analysis has the tables' unit", () => {
  expect(lines(sheets.at(-1)!)[1]).toContain("金额单位：元");
  expect(lines(sheets.at(-1)!).find((line) => line.startsWith("公用经费"))).toMatch(
    /^公用经费\|1309112\.26\|13\.62/,
  );
});

test("an empty table still says so", () => {
  const plain = fillTables(ledgerOf(toBook(sample2022()), null), central, rulebook).sheets;
  expect(notes(plain[6]!)[1]).toContain("没有政府性基金预算财政拨款收入和支出，故本表无数据。");
});

describe("what is not there", () => {
  test("a table whose sheet is missing is left out and named", () => {
    const { book } = new Edit(toBook(fullWorkbook())).removeSheet("财决09");
    const filled = fillTables(ledgerOf(book, null), central, rulebook);
    expect(filled.missing).toEqual([
      { id: "公开07", title: "政府性基金预算财政拨款收入支出决算表", missing: "工作簿中没有财决09表" },
    ]);
    expect(filled.sheets.map(({ id }) => id)).toEqual(
      sheets.map(({ id }) => id).filter((id) => id !== "公开07"),
    );
  });

  test("a table that the rulebook does not have stops the run with its place", () => {
    const source = "---\n名称: 某市\n附表: [公开01, 公开14]\n---\n";
    const pack = readPack("x", source, rulebook);
    const message = "文稿模板“x.md”第3行第12列有误：没有名为“公开14”的附表";
    expect(() => run(toBook(sample2022()), pack, rulebook)).toThrow(message);
    expect(() => fillTables(ledgerOf(toBook(sample2022()), null), pack, rulebook)).toThrow(message);
  });
});
