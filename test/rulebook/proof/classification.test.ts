// The classification as a proofreader asks for it.
import { expect, test } from "vitest";
import { classification } from "../../../src/rulebook/proof/classification";

test("codes by name, in the digits asked for", () => {
  expect(classification.codesOf("行政运行", 7)).toContain("2010301");
  expect(classification.codesOf("行政运行", 5)).toEqual([]);
  expect(classification.codesOf("没有这个科目", 7)).toEqual([]);
});

test("names of a year, and what had been renamed by then", () => {
  expect(classification.nameOf("20805", 2022)?.name).toBe("行政事业单位养老支出");
  expect(classification.outdated("20805", "行政事业单位离退休", 2022)).toMatchObject({
    current: "行政事业单位养老支出",
    since: 2020,
  });
  expect(classification.outdated("20805", "行政事业单位离退休", 2018)).toBeUndefined();
});

test("classes and 款 have their sides", () => {
  expect(classification.classes.find(({ code }) => code === "205")?.names[0]).toBe("教育支出");
  const side = (name: string) => classification.economic.find((one) => one.name === name)?.side;
  expect([side("基本工资"), side("办公费")]).toEqual(["人员", "公用"]);
});
