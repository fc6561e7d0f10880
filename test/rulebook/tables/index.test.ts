// All public tables together: ids, titles, and that each has a file, a test and a figure.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { definitions } from "../../../src/rulebook/figures";
import { forms } from "../../../src/rulebook/forms";
import { tables } from "../../../src/rulebook/tables";
import { fill, ledgerFor, rounded, shown } from "./help";

test("the thirteen titles of the Sichuan set, in order", () => {
  expect(tables.map(({ id, title }) => `${id} ${title}`)).toEqual([
    "公开01 收入支出决算总表",
    "公开02 收入决算表",
    "公开03 支出决算表",
    "公开04 财政拨款收入支出决算总表",
    "公开05 财政拨款支出决算明细表",
    "公开06 一般公共预算财政拨款支出决算表",
    "公开07 一般公共预算财政拨款支出决算明细表",
    "公开08 一般公共预算财政拨款基本支出决算明细表",
    "公开09 一般公共预算财政拨款项目支出决算表",
    "公开10 政府性基金预算财政拨款收入支出决算表",
    "公开11 国有资本经营预算财政拨款收入支出决算表",
    "公开12 国有资本经营预算财政拨款支出决算表",
    "公开13 财政拨款“三公”经费支出决算表",
  ]);
});

test("every tab name fits without being cut", () => {
  for (const { id, title } of tables) expect(`${id} ${title}`.length).toBeLessThanOrEqual(31);
});

test("each says which official sheets feed it", () => {
  const known = forms.map(({ id }) => id);
  for (const table of tables) {
    expect(table.forms.length).toBeGreaterThan(0);
    expect(table.forms.filter((form) => !known.includes(form))).toEqual([]);
  }
});

test("each has its file and its test", () => {
  const names = (folder: string, ending: string): string[] =>
    readdirSync(folder)
      .filter((name) => name.startsWith("public-") && name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length));
  const source = resolve(import.meta.dirname, "../../../src/rulebook/tables");
  expect(names(source, ".ts")).toHaveLength(tables.length);
  expect(names(import.meta.dirname, ".test.ts")).toEqual(names(source, ".ts"));
});

test("the total of each is the figure 附表.公开NN", () => {
  for (const table of tables) {
    const def = definitions.figures[`附表.${table.id}`];
    const printed = fill(table)
      .rows.flat()
      .filter((cell) => cell?.look === "amount")
      .map(shown);
    // 公开08 has its total in two parts.
    const [total, parts] = [rounded(ledgerFor(), def!.expr), ["830.60", "130.91"]];
    expect(printed, table.id).toEqual(expect.arrayContaining(table.id === "公开08" ? parts : [total]));
  }
});
