// Public tables by title, and the figures that their labels stand for.
import { expect, test } from "vitest";
import { sections } from "../../../src/rulebook/proof/sections";
import { tables } from "../../../src/rulebook/proof/table-rules";
import { unknownFigures } from "./help";

const ruleOf = (title: string) => tables.find((rule) => new RegExp(rule.title, "u").test(title));

test.each([
  ["收入支出决算总表", "总体"],
  ["收入决算表", "收入"],
  ["支出决算表", "支出"],
  ["财政拨款收入支出决算总表", "财政拨款"],
  ["一般公共预算财政拨款支出决算表", "一般公共预算"],
  ["一般公共预算财政拨款基本支出决算表", "基本支出"],
  ['财政拨款"三公"经费支出决算表', "三公"],
  ["政府性基金预算财政拨款收入支出决算表", "政府性基金"],
  ["国有资本经营预算财政拨款支出决算表", "国有资本"],
])("%s is of %s", (title, section) => expect(ruleOf(title)?.section).toBe(section));

test("labels stand for figures of the rulebook", () => {
  const named = tables.flatMap(({ labels, classes, items }) => [
    ...Object.values(labels).flat(),
    ...[classes, items].flatMap((id) => id ?? []),
  ]);
  expect(unknownFigures(named)).toEqual([]);
});

test("sections are known", () => {
  const known = new Set(sections.map(({ id }) => id));
  expect(tables.map(({ section }) => section).filter((id) => !known.has(id))).toEqual([]);
});
