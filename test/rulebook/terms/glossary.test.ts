// 名词解释: every fixed term, every item of the first real document, and sentences that read alike.
import { describe, expect, test } from "vitest";
import { functionalName } from "../../../src/rulebook/terms/functional";
import { expenseTerms, incomeTerms, itemExplanation, terms } from "../../../src/rulebook/terms/glossary";
import { itemTexts } from "../../../src/rulebook/terms/glossary-items";
import { readTable } from "../../../src/rulebook/terms/text-table";

const rows = readTable(itemTexts);

describe("fixed terms", () => {
  test("are these, in this order", () => {
    expect(incomeTerms.map(({ term }) => term)).toEqual([
      "财政拨款收入",
      "上级补助收入",
      "事业收入",
      "经营收入",
      "附属单位上缴收入",
      "其他收入",
      "使用非财政拨款结余",
      "年初结转和结余",
      "结余分配",
      "年末结转和结余",
    ]);
    expect(expenseTerms.map(({ term }) => term)).toEqual([
      "基本支出",
      "项目支出",
      "上缴上级支出",
      "经营支出",
      "对附属单位补助支出",
      "“三公”经费",
      "机关运行经费",
    ]);
  });

  test("each have a text of their own", () => {
    for (const { text } of terms) expect(text).toMatch(/^指.+[^。]。$/);
    expect(new Set(terms.map(({ text }) => text)).size).toBe(terms.length);
  });

  test("depend on an amount, but for the two that every document reports", () => {
    expect(terms.filter(({ needs }) => needs === undefined).map(({ term }) => term)).toEqual([
      "“三公”经费",
      "机关运行经费",
    ]);
  });

  test("三公 includes travel abroad", () => {
    expect(terms.find(({ term }) => term === "“三公”经费")?.text).toContain("因公出国（境）费");
  });
});

describe("item texts", () => {
  test("each have an item code, its current name and one sentence of their own", () => {
    for (const [code = "", name, text, ...rest] of rows) {
      expect(code).toMatch(/^\d{7}$/);
      expect(functionalName(code, 2025)?.name).toBe(name);
      expect(text).toMatch(/^反映[^。]+。$/);
      expect(rest).toEqual([]);
    }
    expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
    expect(new Set(rows.map(([, , text]) => text)).size).toBe(rows.length);
  });
});

describe("itemExplanation", () => {
  test.each([
    "2010301",
    "2010302",
    "2010399",
    "2080505",
    "2080506",
    "2080599",
    "2080801",
    "2080899",
    "2081199",
    "2101101",
    "2101102",
    "2101103",
    "2130102",
    "2139999",
    "2210201",
  ])("covers %s, used by the first real document", (code) => {
    expect(itemExplanation(code, functionalName(code, 2022)?.name ?? "")).toMatch(/^反映[^。]+。$/);
  });

  test("explains items that share a name alike, whatever their 款", () => {
    const running = itemExplanation("2010301", "行政运行");
    expect(itemExplanation("2130101", " 行政 运行")).toBe(running);
    expect(itemExplanation("2130104", "事业运行")).toBe(itemExplanation("2010350", "事业运行"));
    expect(itemExplanation("2010101", "人大会议")).toBeUndefined();
  });

  test("explains 其他… by what the neighbours leave out", () => {
    expect(itemExplanation("2080899", "其他优抚支出")).toBe("反映本款其他科目没有包括的优抚支出。");
    expect(itemExplanation("2013899", "其他市场监督管理事务")).toBe(
      "反映本款其他科目没有包括的市场监督管理事务支出。",
    );
    expect(itemExplanation("2139999", " 其他农林水支出")).toBe("反映本类其他科目没有包括的农林水支出。");
    expect(itemExplanation("2299999", "其他支出")).toBe("反映本类其他科目没有包括的支出。");
  });

  test("has no answer for 类, 款 and items that nobody has described", () => {
    expect(itemExplanation("201", "一般公共服务支出")).toBeUndefined();
    expect(itemExplanation("20103", "行政运行")).toBeUndefined();
    expect(itemExplanation("2120110", "执业资格注册、资质审查")).toBeUndefined();
    expect(itemExplanation("2080999", "安置")).toBeUndefined();
    expect(itemExplanation("2020101", "constructor")).toBeUndefined();
  });
});
