// The unit's name, to the letter; short names and other units are let be.
import { expect, test } from "vitest";
import { readText } from "../../../src/proof/read-text";
import { outline } from "../../../src/proof/draft-outline";
import { distance, unitNames, unitOf } from "../../../src/proof/checks/unit-name";
import { proofRules } from "../../../src/rulebook/proof";

const lines = (text: string) => outline(readText(text, "draft.txt"), proofRules);
const wrong = (text: string, unit = "青山县自然资源和规划局"): string[] =>
  unitNames(lines(text), unit).map(({ severity, spot }) => `${severity} ${spot.quote}`);

test("the name that titles carry", () => {
  expect(unitOf(lines("青山县自然资源和规划局2022年度部门决算\n\n一、收入\n"))).toBe(
    "青山县自然资源和规划局",
  );
  expect(unitOf(lines("随便写的一段话。\n"))).toBeUndefined();
});

test("a letter more, less or other", () => {
  expect(wrong("青山县自然资源和规划局2022年度收入决算表\n")).toEqual([]);
  expect(wrong("青山县自然资源与规划局2022年度收入决算表\n")).toEqual(["error 青山县自然资源与规划局"]);
  expect(wrong("青山县自然资源和规划局本级\n纳入青山县自然资源规划局2022年度部门决算编制范围\n")).toEqual([
    "error 青山县自然资源规划局",
  ]);
});

test("the place is left out where a unit speaks of itself", () => {
  expect(wrong("纳入预算的单位共1家，即省自然资源厅本级。\n", "江苏省自然资源厅")).toEqual([]);
});

test("a longer name that ends alike is another unit", () => {
  expect(wrong("江苏省人民检察院2022年度部门决算\n", "省检察院")).toEqual([]);
});

test("a name that may begin elsewhere is not replaced", () => {
  const right = (text: string) =>
    unitNames(lines(text), "青山县自然资源和规划局").map(({ expected }) => expected);
  expect(right("青山县自然资源规划局2022年度收入决算表\n")).toEqual(["青山县自然资源和规划局"]);
  expect(right("反映清山县自然资源和规划局2022年度收入\n")).toEqual([undefined]);
});

test("distance counts letters", () => {
  expect(distance("规划和自然", "规划与自然")).toBe(1);
  expect(distance("规划和自然", "规划自然")).toBe(1);
  expect(distance("甲", "甲乙丙丁戊己")).toBe(5);
});
