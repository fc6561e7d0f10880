// The whole proofreader: silent on clean drafts, a finding for every kind of fault, true offsets, any text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { books } from "../../scripts/bench-proof/books";
import { cleanDraft, corpusPacks } from "../../scripts/bench-proof/drafts";
import { mutationKinds } from "../../scripts/bench-proof/mutate";
import { generator } from "../../scripts/bench-proof/random";
import { check, extras, isFound } from "../../scripts/bench-proof/score";
import { proofread } from "../../src/proof/proofread";
import { readText } from "../../src/proof/read-text";
import { proofRules } from "../../src/rulebook/proof";

const drafts = corpusPacks().map((pack) => cleanDraft(books.sample!(), pack, false, false));
const whole = cleanDraft(books.sample!(), corpusPacks()[0]!);

describe.each([...drafts, whole].map((draft) => [draft.name, draft] as const))("%s", (_name, draft) => {
  test("is clean with its workbook and alone, and nearly all of it is compared", () => {
    for (const withBook of [true, false]) {
      const report = check(draft, draft.text, withBook);
      expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }
    const { checked, unchecked } = check(draft, draft.text, true);
    expect(checked).toBeGreaterThan(unchecked.length * 5);
    expect(checked).toBeGreaterThan(30);
  });
});

test("a full draft has more than 150 numbers that were compared", () => {
  const { checked, year, unit } = check(whole, whole.text, true);
  expect(checked).toBeGreaterThan(150);
  expect([year, unit]).toEqual([2022, "乐山市市中区人民政府办公室"]);
});

describe("every kind of fault is found, and nothing beside it", () => {
  test.each(mutationKinds.map((kind, i) => [kind.kind, kind, i] as const))("%s", (_name, kind, i) => {
    const places = drafts.slice(0, 2).flatMap((draft) => {
      const made = kind.make(draft, generator(7 + i), 2);
      return made.map((mutation) => ({ mutation, draft }));
    });
    for (const { mutation, draft } of places) {
      const { findings } = check(draft, mutation.text, true);
      expect(isFound(mutation, findings), `${mutation.was} → ${mutation.is}`).toBe(true);
      expect(extras(mutation, findings)).toEqual([]);
    }
  });

  test("there are faults of more than 30 kinds in them", () => {
    const made = mutationKinds.filter((kind) =>
      drafts.some((draft) => kind.make(draft, generator(1), 1).length > 0),
    );
    expect(made.length).toBeGreaterThan(30);
  });
});

describe("any text", () => {
  const words = [
    ..."一、二、（一）1. 。 ， ： ； \n \t （ ） 其中： 占 % 万元 元 亿元 3 12.5 1,234.56 〇 三点五 2021年 2022年度".split(
      " ",
    ),
    ..."本年支出合计 基本支出 项目支出 “三公”经费 公务接待费 增加 减少 持平 与2021年相比 完成年初预算的 大于 预算数".split(
      " ",
    ),
    ..."教育支出（类） 普通教育（款） 小学教育（项） 主要用于 主要原因是 没有 目录 支出决算表 名词解释 |".split(
      " ",
    ),
  ];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );

  test("never throws, and every place leads to its quote", () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.constantFrom("a.txt", "a.md"), (any, withBook, name) => {
        const { findings, unchecked } = proofread(readText(any, name), {
          rules: proofRules,
          books: withBook ? whole.books : undefined,
        });
        for (const { start, end, quote } of [...findings, ...findings.flatMap(({ related }) => related)]) {
          expect(any.slice(start, end)).toBe(quote);
        }
        for (const { start, end } of unchecked)
          expect(start >= 0 && end <= any.length && start < end).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("findings stand in the order of the text", () => {
    const { findings } = check(whole, whole.text.replaceAll("增加", "减少"), true);
    expect(findings.length).toBeGreaterThan(3);
    const starts = findings.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
