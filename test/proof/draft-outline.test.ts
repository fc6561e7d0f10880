// Sections: what each paragraph stands in, by the headings above it.
import { expect, test } from "vitest";
import { outline, titleOf } from "../../src/proof/draft-outline";
import { readText } from "../../src/proof/read-text";
import { proofRules } from "../../src/rulebook/proof";

const sections = (text: string): (string | undefined)[] =>
  outline(readText(text, "draft.txt"), proofRules).map(({ section }) => section);

test("a heading opens a section, a lower one a part of it", () => {
  const text = [
    "五、一般公共预算财政拨款支出决算情况说明",
    "总的情况是好的。",
    "（一）总体情况",
    "具体情况是好的。",
    "六、政府采购支出情况",
    "采购情况是好的。",
  ].join("\n");
  expect(sections(text)).toEqual([
    "一般公共预算",
    "一般公共预算",
    "一般公共预算",
    "一般公共预算",
    "采购",
    "采购",
  ]);
});

test("explanations and duties are silent; rows carry their table's title", () => {
  const text = "支出决算表\n项目\t决算数\n教育支出\t1.00\n第四部分 名词解释\n财政拨款收入：指拨款。";
  const lines = outline(readText(text, "draft.txt"), proofRules);
  expect(lines.map(({ table }) => table)).toEqual([
    undefined,
    "支出决算表",
    "支出决算表",
    undefined,
    undefined,
  ]);
  expect(lines.at(-1)?.isSilent).toBe(true);
});

test("a heading that its text follows on the line", () => {
  expect(sections("十、其他重要事项\n（一）机关运行经费支出情况。本年支出1.00万元。")).toEqual([
    "其他",
    "机关运行",
  ]);
});

test("titles without their numbers", () => {
  expect(titleOf("（一）收入情况")).toBe("（一）收入情况");
  expect(titleOf("(一)收入情况")).toBe("收入情况");
  expect(titleOf("第二部分部门概况")).toBe("部门概况");
  expect(titleOf("表3:支出决算表")).toBe("支出决算表");
});
