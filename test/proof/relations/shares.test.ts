// Shares: each of its own amounts, and all of them together.
import { expect, test } from "vitest";
import { found, notes } from "../help";

const expense = (basic: string, project: string): string =>
  `三、支出决算情况说明\n本年支出合计1000.00万元，其中：基本支出550.58万元，占${basic}%；项目支出449.42万元，占${project}%。`;

test("a share of its own amounts", () => {
  expect(found(expense("55.1", "44.9"))).toEqual([]);
  expect(found(expense("56.1", "44.9"))).toEqual(["error share 56.1%"]);
});

const classes = (largest: string): string =>
  "五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出13452.90万元，主要用于以下方面：" +
  "一般公共服务支出（类）5714.51万元，占42.5%；社会保障和就业支出（类）222.75万元，占1.7%；" +
  `卫生健康支出（类）32.19万元，占0.2%；农林水支出（类）7406.90万元，占${largest}%；住房保障支出（类）76.55万元，占0.6%。`;

test("the largest share may be lowered so that all make 100: a note", () => {
  expect(found(classes("55.0"))).toEqual([]);
  expect(notes(classes("55.0"))).toContain("note share 55.0%");
  expect(found(classes("55.1"))).toEqual([]);
});

test("more than one unit is no balancing", () => {
  expect(found(classes("54.9"))).not.toEqual([]);
});

test("shares without amounts make 100", () => {
  const text = (last: string): string =>
    `五、一般公共预算财政拨款支出\n一般公共预算财政拨款支出主要用于以下方面：一般公共服务支出占50.0%；教育支出占30.0%；住房保障支出占${last}%。`;
  expect(found(text("20.0"))).toEqual([]);
  expect(found(text("25.0"))).toEqual(["question share-sum 50.0%"]);
});
