// 名词解释: a bureau's book of explanations, keyed by code or by name.
import { describe, expect, test } from "vitest";
import type { CellValue, Sheet } from "../../../src/engine/value/cell";
import { readForm } from "../../../src/engine/reading/reading";
import { recognise } from "../../../src/engine/reading/recognise";
import { forms } from "../../../src/rulebook/forms";
import { words } from "../../../src/rulebook/sheet-words";
import { form } from "../../../src/rulebook/forms/glossary-sheet";
import { at, problemOf } from "./help";

const sheet = (rows: readonly (readonly CellValue[])[], name = "名词解释"): Sheet => ({
  ...{ name, hidden: false, top: 0, left: 0, rows },
});
const rows: readonly (readonly CellValue[])[] = [
  ["编码", "名称", "说明"],
  [2010301, "行政运行", "局里的说法。"],
  ["2080599", "其他行政事业单位养老支出", "另一句。"],
  [null, "“三公”经费", "三类开支。"],
  [null, null, "没有名称的说明"],
];

describe("名词解释", () => {
  test("has rows by code, and by name where there is no code", () => {
    const reading = readForm(sheet(rows), form, words);
    expect(reading.rows.map(({ key }) => key)).toEqual(["2010301", "2080599", '"三公"经费']);
    expect(at(reading, "2010301", "说明")).toBe("C2 局里的说法。");
    expect(at(reading, '"三公"经费', "说明")).toBe("C4 三类开支。");
  });

  test("is known by its tab or by its title", () => {
    const titled = sheet([["名词解释库"], ...rows], "Sheet1");
    const book = (one: Sheet) => ({ name: "库.xlsx", sheets: [one] });
    expect(recognise(book(sheet(rows)), forms, words).get("名词解释")).toBeDefined();
    expect(recognise(book(titled), forms, words).get("名词解释")).toBe(titled);
    expect(recognise(book(sheet(rows, "Sheet1")), forms, words).size).toBe(0);
  });

  test("takes the words that other books use for its columns", () => {
    const others = [["编码", "科目名称", "释义"], ...rows.slice(1)];
    expect(at(readForm(sheet(others), form, words), "2080599", "说明")).toBe("C3 另一句。");
  });

  test("cannot be read without the header 编码", () => {
    const problem = problemOf(() => readForm(sheet(rows.slice(1)), form, words, "库.xlsx"));
    expect(problem.code).toBe("form-layout");
    expect(problem.message).toContain("编码");
  });
});
