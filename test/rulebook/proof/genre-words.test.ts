// The words of the grammar: no word says two things that contradict each other.
import { expect, test } from "vitest";
import { spellings } from "../../../src/proof/lexicon";
import { measures, words } from "../../../src/rulebook/proof/genre-words";

const all = (role: keyof typeof words): string[] => words[role].flatMap(spellings);

test("directions are told apart", () => {
  expect(all("up").filter((word) => all("down").includes(word))).toEqual([]);
  expect(all("more").filter((word) => all("less").includes(word))).toEqual([]);
  expect(all("flat").filter((word) => all("nearlyFlat").includes(word))).toEqual([]);
  expect(words.spentLess.filter((word) => words.spentMore.includes(word))).toEqual([]);
});

test("budgets are told apart", () => {
  expect(all("initialBudget").filter((word) => all("fullBudget").includes(word))).toEqual([]);
  expect(all("budget")).toContain("预算数");
});

test("measure words are words, and money is none of them", () => {
  expect(measures).toContain("批次");
  expect(measures.filter((word) => word.includes("元") || word === "%")).toEqual([]);
});
