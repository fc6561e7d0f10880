// Names of functional codes: what was valid when, what is outdated, and how far each answer can be relied on.
import { describe, expect, test } from "vitest";
import { className, functionalName, outdatedName } from "../../../src/rulebook/terms/functional";
import { functionalChanges } from "../../../src/rulebook/terms/functional-changes";
import { functionalNames } from "../../../src/rulebook/terms/functional-names";
import { readTable } from "../../../src/rulebook/terms/text-table";

const codes = readTable(functionalNames).map(([code = ""]) => code);
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

describe("the tables", () => {
  test("have a code of 3, 5 or 7 digits, a trust letter and a name in every row", () => {
    expect(codes.length).toBeGreaterThan(1100);
    for (const row of readTable(functionalNames)) {
      expect(row.join(" ")).toMatch(/^\d{3}(\d\d){0,2} [vcr] \S+$/);
    }
  });

  test("name every code once, in code order, below a parent that is there too", () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).toEqual(codes);
    expect(codes.filter((code) => code.length > 3 && !codes.includes(code.slice(0, -2)))).toEqual([]);
  });

  test("list changes of known codes, each code's years rising, and no change to the same name", () => {
    const changes = readTable(functionalChanges);
    expect(changes.every((row) => /^\d+ 20\d\d [vcr]( \S+)+$/.test(row.join(" ")))).toBe(true);
    for (const [index, [code = "", since = "", , ...old]] of changes.entries()) {
      expect(codes).toContain(code);
      const [next, nextSince] = changes[index + 1] ?? [];
      if (next === code) expect(Number(nextSince)).toBeGreaterThan(Number(since));
      expect(old).not.toContain(functionalName(code, Number(since))?.name);
    }
    const order = changes.map(([code = "", since = ""]) => `${code.padEnd(7, "-")}${since}`);
    expect(new Set(order).size).toBe(order.length);
  });

  test("never name a child in a year that has no parent", () => {
    for (const year of years) {
      const alive = new Set(codes.filter((code) => functionalName(code, year)));
      expect([...alive].filter((code) => code.length > 3 && !alive.has(code.slice(0, -2)))).toEqual([]);
    }
  });
});

describe("functionalName", () => {
  test.each([
    ["2010301", 2022, "行政运行", "verified"],
    ["2010399", 2022, "其他政府办公厅（室）及相关机构事务支出", "verified"],
    ["2081199", 2022, "其他残疾人事业支出", "crosschecked"],
    ["2101103", 2022, "公务员医疗补助", "recalled"],
    ["2139999", 2022, "其他农林水支出", "recalled"],
    ["20805", 2022, "行政事业单位养老支出", "verified"],
    ["20805", 2019, "行政事业单位离退休", "recalled"],
    ["215", 2019, "资源勘探信息等支出", "recalled"],
    ["215", 2020, "资源勘探工业信息等支出", "recalled"],
    ["215", 2022, "资源勘探工业信息等支出", "verified"],
    ["21305", 2021, "扶贫", "recalled"],
    ["21305", 2022, "巩固脱贫衔接乡村振兴", "recalled"],
    ["21305", 2024, "巩固脱贫攻坚成果衔接乡村振兴", "verified"],
    ["2013804", 2023, "市场主体管理", "recalled"],
    ["2013804", 2024, "经营主体管理", "recalled"],
    ["2013901", 2024, "行政运行", "verified"],
    ["2059802", 2025, "高等教育", "verified"],
    ["2040506", 2023, "“两庭”建设", "crosschecked"],
  ])("%s in %i is %s (%s)", (code, year, name, trust) => {
    expect(functionalName(code, year)).toEqual({ name, trust });
  });

  test.each([
    ["20139", 2023],
    ["2013901", 2023],
    ["2240106", 2018],
    ["21011", 2016],
    ["2219899", 2022],
    ["2089901", 2022],
    ["999", 2022],
    ["", 2022],
  ])("%s is not a code of %i", (code, year) => {
    expect(functionalName(code, year)).toBeUndefined();
  });

  test("is sure of nothing before the list begins", () => {
    expect(codes.filter((code) => (functionalName(code, 2021)?.trust ?? "recalled") !== "recalled")).toEqual(
      [],
    );
  });
});

describe("outdatedName", () => {
  test.each([
    ["20805", "行政事业单位离退休", 2022, "行政事业单位养老支出", 2020, "verified"],
    ["2080599", "其他行政事业离退休支出", 2022, "其他行政事业单位养老支出", 2020, "crosschecked"],
    ["2080501", "归口管理的行政单位离退休", 2024, "行政单位离退休", 2020, "crosschecked"],
    ["21011", "医疗保障", 2022, "行政事业单位医疗", 2017, "crosschecked"],
    ["210", "医疗卫生与计划生育支出", 2022, "卫生健康支出", 2019, "verified"],
    ["215", "资源勘探信息等支出", 2023, "资源勘探工业信息等支出", 2020, "verified"],
    ["21305", "扶贫", 2022, "巩固脱贫衔接乡村振兴", 2022, "recalled"],
    ["21305", "扶贫", 2024, "巩固脱贫攻坚成果衔接乡村振兴", 2022, "recalled"],
    ["21305", "巩固脱贫衔接乡村振兴", 2024, "巩固脱贫攻坚成果衔接乡村振兴", 2024, "crosschecked"],
    ["2200199", "其他国土资源事务支出", 2024, "其他自然资源事务支出", 2019, "recalled"],
  ])("%s %s in %i is now %s, since %i (%s)", (code, name, year, current, since, trust) => {
    expect(outdatedName(code, name, year)).toEqual({ current, since, trust });
  });

  test("compares names in their canonical shape", () => {
    expect(outdatedName("20805", " 行政事业单位 离退休\u3000", 2022)?.since).toBe(2020);
  });

  test.each([
    ["20805", "行政事业单位养老支出", 2022],
    ["20805", "行政事业单位离退休", 2019],
    ["215", "资源勘探信息等支出", 2019],
    ["21305", "巩固脱贫衔接乡村振兴", 2022],
    ["20805", "别的名称", 2022],
    ["2010301", "行政运行", 2022],
    ["999", "行政运行", 2022],
    ["20139", "—", 2024],
  ])("says nothing about %s %s in %i", (code, name, year) => {
    expect(outdatedName(code, name, year)).toBeUndefined();
  });
});

test("className climbs to the 类", () => {
  expect(className("2080505")).toBe("社会保障和就业支出");
  expect(className("2150805", 2019)).toBe("资源勘探信息等支出");
  expect(className("2150805", 2022)).toBe("资源勘探工业信息等支出");
  expect(className("218")).toBeUndefined();
});
