// Quantities as drafts call them: every figure is one that the rulebook has, every wording is one of a kind.
import { describe, expect, test } from "vitest";
import { spellings } from "../../../src/proof/lexicon";
import { indicators } from "../../../src/rulebook/proof/indicators";
import { sections } from "../../../src/rulebook/proof/sections";
import { unknownFigures } from "./help";

test("every indicator is a figure of the rulebook, or one that drafts alone tell", () => {
  expect(unknownFigures(indicators.flatMap(({ of }) => Object.values(of)))).toEqual([]);
});

test("sections that indicators name are there", () => {
  const known = new Set(sections.map(({ id }) => id));
  expect(indicators.flatMap(({ in: where = [] }) => where.filter((id) => !known.has(id)))).toEqual([]);
});

test("words that may mean two figures in one place are told apart by section or whole", () => {
  const seen = new Map<string, string[]>();
  for (const { of, say, in: where = [], under = [] } of indicators) {
    for (const words of say.flatMap(spellings)) {
      const key = `${words} ${[...where, ...under].sort().join()}`;
      for (const [unit, id] of Object.entries(of)) {
        const all = seen.get(`${key} ${unit}`) ?? [];
        seen.set(`${key} ${unit}`, [...new Set([...all, id])]);
      }
    }
  }
  const doubtful = [...seen].filter(([, all]) => all.length > 1).map(([key]) => key.split(" ")[0]);
  // Said of the grand total and of the year's, or of all vehicles and of those that run: the numbers tell which.
  const isEither = (words: string): boolean =>
    /^(?:(?:财政拨款|本年度?)?(?:收入(?:总[计额])?|总收入)|支出)$/u.test(words) ||
    /支出总|总支出|^(?:公务用车|公车|车辆)及运行/u.test(words);
  expect([...new Set(doubtful)].filter((words) => !isEither(words!))).toEqual([]);
});

describe("wordings", () => {
  /** What words mean in a section: what they mean there, else what they mean everywhere. */
  const meanings = (words: string, section: string): string[] => {
    const all = indicators.filter(({ say }) => say.flatMap(spellings).includes(words));
    const here = all.filter(({ in: where = [] }) => where.includes(section));
    const some = here.length > 0 ? here : all.filter(({ in: where = [] }) => where.length === 0);
    return [...new Set(some.flatMap(({ of }) => of["元"] ?? []))];
  };
  test.each([
    ["收、支总计", "总体", "总体.总计"],
    ["本年支出合计", "支出", "支出.合计"],
    ["本年支出合计", "政府性基金", "政府性基金.支出"],
    ["一般公共预算财政拨款支出", "一般公共预算", "一般公共预算.支出"],
    ["机关运行经费", "机关运行", "机关运行.经费"],
    ["货物类政府采购支出", "采购", "采购.货物"],
    ["上年结转", "总体", "总体.年初结转和结余"],
    ["上年结转", "财政拨款", "财政拨款.年初结转和结余"],
    ["会议费", "三公", "会议费"],
  ])("%s in %s", (words, section, id) => expect(meanings(words, section)).toEqual([id]));
});
