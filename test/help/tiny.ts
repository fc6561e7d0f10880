// A rulebook of small forms and sheets for them, for tests of the engine alone.
import type { Book, CellValue, Sheet } from "../../src/engine/value/cell";
import { combine, type Definitions } from "../../src/engine/figures/figure";
import type { FixedForm, Form, ListForm } from "../../src/engine/reading/form";
import { Ledger } from "../../src/engine/figures/ledger";
import type { Rulebook } from "../../src/engine/rulebook";
import { readBook } from "../../src/engine/run";
import { budgets } from "../../src/rulebook/budgets";
import { ownLists } from "../../src/rulebook/own-lists";
import { words } from "../../src/rulebook/sheet-words";
import { facets } from "../../src/rulebook/facets";
import { audit } from "../../src/rulebook/tables/audit";

const list: ListForm = {
  kind: "list",
  id: "财决91",
  titles: ["测试明细表"],
  tab: "Z91",
  official: true,
  blank: "zero",
  without: "无法测试明细",
  key: "code",
  columns: {
    项目代码: ["项目代码"],
    合计: ["合计"],
    基本: ["基本支出/小计"],
    人员: ["基本支出/人员"],
    公用: ["基本支出/公用"],
    项目: ["项目支出"],
  },
  texts: ["项目代码"],
};

const fixed: FixedForm = {
  kind: "fixed",
  id: "财决92",
  titles: ["测试总表"],
  tab: "Z92",
  official: true,
  blank: "zero",
  without: "无法测试总表",
  rows: {
    收入: { block: 0, labels: ["收入"] },
    支出: { block: 0, labels: ["支出"] },
    车辆: { block: 0, labels: ["车辆"], count: true },
  },
  blocks: [{ 年初预算数: ["年初预算数"], 全年预算数: ["全年预算数"], 决算数: ["决算数"] }],
};

/** No sheet of it is ever made. */
const absent: FixedForm = { ...fixed, id: "财决93", titles: ["测试附表"], tab: "Z93", optional: true };

const own = (id: string): ListForm => ({
  kind: "list",
  id,
  titles: [id],
  tab: id,
  blank: "missing",
  without: "需要人工填写",
  key: "编号",
  columns: { 项目: ["项目"], 内容: ["内容"], 金额: ["金额"], 数量: ["数量"] },
  texts: ["项目", "内容"],
});

export const forms: readonly Form[] = [list, fixed, absent, own("决算补充资料"), own("上年决算")];

export const tinyRulebook = (...definitions: readonly Definitions[]): Rulebook => ({
  forms,
  words,
  budgets,
  ownLists,
  definitions: combine(...definitions),
  facets,
  checks: [],
  tables: [],
  annexes: [],
  questions: [],
  analysis: { id: "决算分析", title: "决算分析表", fromBook: "", blocks: [] },
  audit,
  reasons: [],
  currentName: () => undefined,
  subjectName: (code) => (code.length === 3 ? `第${code}类` : undefined),
  meaning: (of, name) => (of === "没有" ? undefined : `${name ?? of}的解释`),
});

type Row = readonly CellValue[];

export type Head = {
  unit?: string;
  year?: number;
  money?: "元" | "万元";
  name?: string;
  top?: number;
  left?: number;
};

const sheetOf = (name: string, rows: readonly Row[], { top = 0, left = 0 }: Head): Sheet => ({
  name,
  hidden: false,
  top,
  left,
  rows,
});

const headOf = (title: string, form: string, { unit = "甲单位", year = 2022, money = "元" }: Head): Row[] => [
  [title],
  [`${form}表`],
  [`编制单位：${unit}`, null, `${year}年度`, `金额单位：${money}`],
];

/** 财决91; rows are code, name, 项目代码, 合计, 基本小计, 人员, 公用, 项目. The first is 合计. */
export const listSheet = (rows: readonly Row[], head: Head = {}): Sheet =>
  sheetOf(
    head.name ?? "Z91 明细",
    [
      ...headOf("测试明细表", "财决91", head),
      ["科目编码", "科目名称", "项目代码", "合计", "基本支出", null, null, "项目支出"],
      [null, null, null, null, "小计", "人员", "公用", null],
      [null, "栏次", null, 1, 2, 3, 4, 5],
      ...rows,
    ],
    head,
  );

/** 财决92; a row is label, 年初预算数, 全年预算数, 决算数. */
export const fixedSheet = (rows: readonly Row[], head: Head = {}): Sheet =>
  sheetOf(
    head.name ?? "Z92 总表",
    [
      ...headOf("测试总表", "财决92", head),
      ["项目", "年初预算数", "全年预算数", "决算数"],
      ["栏次", 1, 2, 3],
      ...rows,
    ],
    head,
  );

/** One of our own sheets; a row is 编号, 项目, 内容, 金额, 数量. */
export const ownSheet = (id: "决算补充资料" | "上年决算", rows: readonly Row[]): Sheet =>
  sheetOf(id, [[id], ["编号", "项目", "内容", "金额", "数量"], ...rows], {});

export const bookOf = (...sheets: readonly Sheet[]): Book => ({ name: "测试.xlsx", sheets });

export const budget = { budget: "全年预算数" };

export function tinyLedger(
  definitions: Definitions,
  sheets: readonly Sheet[],
  lastYear?: readonly Sheet[],
): Ledger {
  const rulebook = tinyRulebook(definitions);
  const input = readBook(bookOf(...sheets), budget, rulebook);
  return new Ledger(
    lastYear ? { ...input, prior: new Ledger(readBook(bookOf(...lastYear), budget, rulebook)) } : input,
  );
}
