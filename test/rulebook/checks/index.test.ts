// The list of checks is whole: no check is forgotten, none is there twice, none passes whatever the workbook says.
import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Check } from "../../../src/engine/checks/check";
import { checks } from "../../../src/rulebook/checks";
import { listedTwice, neverFailing, unlisted } from "../../help/check-guard";

const folder = resolve(import.meta.dirname, "../../../src/rulebook/checks");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const modules = await Promise.all(
  files.map((name) => import(resolve(folder, name)) as Promise<{ check?: Check }>),
);
const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts"));
const sources = tests.map((name) => readFileSync(resolve(import.meta.dirname, name), "utf8"));

/** A check that nobody knows. */
const planted: Check = {
  ...{ id: "planted", title: "两边应相等", basis: "表内关系", advice: "请核对。" },
  severity: "error",
  comparisons: [],
};

describe("every check", () => {
  it("of every file is in the list", () => {
    expect(unlisted(modules, checks)).toEqual([]);
  });

  it("is in the list once", () => {
    expect(listedTwice(checks)).toEqual([]);
  });

  it("has a test that makes it fail", () => {
    expect(neverFailing(checks, sources)).toEqual([]);
  });

  it("that stands alone is called as its file is", () => {
    const alone = modules.map((module, at) => [files[at], module.check] as const);
    for (const [file, check] of alone) if (check) expect(`${check.id}.ts`).toBe(file);
  });

  it("has its tests in a file called as its own is", () => {
    const own = files.filter((name) => name !== "typed.ts").map((name) => `${basename(name, ".ts")}.test.ts`);
    expect(own.filter((name) => !tests.includes(name))).toEqual([]);
  });
});

describe("what is planted is reported", () => {
  it("a check in no list", () => {
    expect(unlisted([{ check: planted }, { some: [planted] }, ...modules], checks)).toEqual([
      "planted",
      "planted",
    ]);
  });

  it("an id that is there twice", () => {
    expect(listedTwice([...checks, planted, { ...planted, title: "另一项" }])).toEqual(["planted"]);
  });

  it.each([
    ["no test", ""],
    ["a test without a failing case", 'checkCases("planted", [{ name: "holds", outcome: "held" }]);'],
    ["a failing case of another", 'checkCases("other", [{ name: "finds it", outcome: "broken" }]);'],
    ["a failing case in a remark", '// checkCases("planted", [{ name: "finds it", outcome: "broken" }]);'],
  ])("an id with %s", (_, source) => {
    expect(neverFailing([planted], [source])).toEqual(["planted"]);
  });

  it.each([
    ["a failing case", 'checkCases("planted", [{ name: "finds it", outcome: "broken" }]);'],
    ["one that only informs", 'checkCases("planted", [{ outcome: "held", severity: "info" }], "held");'],
  ])("but not one with %s", (_, source) => {
    expect(neverFailing([planted], [source])).toEqual([]);
  });
});
