// All forms together: order, uniqueness, and that every file of the folder has its test.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { normalise } from "../../../src/engine/value/cell";
import { forms } from "../../../src/rulebook/forms";
import { fullBook, readAll } from "./help";

const source = resolve(import.meta.dirname, "../../../src/rulebook/forms");
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

test("the forms in official order, then our own sheets", () => {
  expect(forms.map(({ id }) => id)).toEqual([
    ...["财决01", "财决01-1", "财决02", "财决03", "财决04", "财决05", "财决05-1", "财决05-2", "财决05-3"],
    ...["财决07", "财决08", "财决08-1", "财决08-2", "财决09", "财决10", "财决11", "财决12"],
    ...["财决附01", "财决附02", "财决附03", "决算补充资料", "上年决算"],
    ...["整体绩效自评", "项目绩效自评", "名词解释"],
  ]);
});

test("ids, tabs and titles are unique", () => {
  expect(repeated(forms.map(({ id }) => id))).toEqual([]);
  expect(repeated(forms.map(({ tab }) => tab))).toEqual([]);
  expect(repeated(forms.flatMap(({ titles }) => titles.map(normalise)))).toEqual([]);
});

test("tabs follow from the 表号", () => {
  for (const { id, tab } of forms.filter(({ id }) => id.startsWith("财决"))) {
    expect(tab).toBe(id.replace("财决附", "F").replace("财决", "Z").replace("-", "_"));
  }
});

test("the official ones are those with a 表号", () => {
  for (const { id, official = false } of forms) expect(official, id).toBe(id.startsWith("财决"));
});

test("each says in one clause what is lost without it", () => {
  for (const { without } of forms) expect(without).toMatch(/^[^。；]{8,60}$/);
});

test("only 财决11 and 财决12 need their title: their numbers meant other sheets in other years", () => {
  expect(forms.filter(({ titleRequired }) => titleRequired).map(({ id }) => id)).toEqual([
    "财决11",
    "财决12",
  ]);
});

test("blank means zero on official sheets only", () => {
  for (const { id, blank } of forms) expect(blank).toBe(id.startsWith("财决") ? "zero" : "missing");
});

test("every file has a test, and every test a file", () => {
  const names = (folder: string, ending: string): string[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort();
  expect(names(import.meta.dirname, ".test.ts")).toEqual(names(source, ".ts"));
});

test("a whole book is read, each sheet by the form whose title it bears", () => {
  const readings = readAll(fullBook());
  expect(forms.map(({ id }) => id).filter((id) => !readings.has(id))).toEqual([
    "财决05-3",
    "上年决算",
    "名词解释",
  ]);
  for (const [id, { sheet, unitName, year }] of readings) {
    if (!id.startsWith("财决")) continue;
    expect(sheet.name).toContain(`(${id}表)`.slice(0, 31 - sheet.name.indexOf("(")));
    expect([unitName, year]).toEqual(["乐山市市中区人民政府办公室", 2022]);
  }
});
