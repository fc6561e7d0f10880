// Patterns of what must not be left in, on folded text.
import { expect, test } from "vitest";
import { doubles, residues } from "../../../src/rulebook/proof/residues";

const hits = (text: string): string[] => [
  ...new Set(residues.filter(({ pattern }) => new RegExp(pattern, "u").test(text)).map(({ id }) => id)),
];

test.each([
  ["支出XX万元", ["placeholder"]],
  ["(待填:金额)", ["to-fill"]],
  ["增加(减少)1万元", ["either-direction"]],
  ["结构图(柱状图)", ["chart-remark"]],
  ["请自行删除", ["instruction"]],
  ["占本年支出71.7,", ["percent-sign"]],
  ["完成年初预算98.3,", ["percent-sign"]],
  ["支出决算71.70,", ["missing-unit"]],
  ["支出1.25万,", ["unit"]],
  ["比2021年持平", ["grammar"]],
  ["支出-1.25万元", ["reversed"]],
  ["(第12页没有文字层)", ["no-text"]],
])("%s", (text, ids) => expect(hits(text)).toEqual(ids));

test.each(["增长13.95%。", "占地约8亩,", "支出1.25万元,", "与2021年持平", "2022-2023年", "预算(草案)"])(
  "%s is fine",
  (text) => expect(hits(text)).toEqual([]),
);

test("every pattern is one, and every message says what to do", () => {
  for (const { pattern, message } of residues) {
    expect(() => new RegExp(pattern, "u")).not.toThrow();
    expect(message).not.toMatch(/。$/u);
  }
  expect(doubles).toContain("支出");
});
