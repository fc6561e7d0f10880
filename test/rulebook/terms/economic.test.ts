// Economic classification: order of 类 and 款 as in 财决05, sides of 基本支出, and aliases that stay unambiguous.
import { describe, expect, test } from "vitest";
import { normalise } from "../../../src/engine/value/cell";
import { economicClasses } from "../../../src/rulebook/terms/economic";
import type { EconomicItem } from "../../../src/rulebook/terms/economic";

const suffixes = (code: string): string =>
  economicClasses
    .find((entry) => entry.code === code)
    ?.items.map((item) => item.code.slice(3))
    .join(" ") ?? "";
const wordings = (entry: EconomicItem): string[] => [entry.name, ...entry.aliases].map(normalise);

describe("economicClasses", () => {
  test("are the ten 类 in the order of the sheet", () => {
    expect(economicClasses.map(({ code, name }) => `${code} ${name}`)).toEqual([
      "301 工资福利支出",
      "302 商品和服务支出",
      "303 对个人和家庭的补助",
      "307 债务利息及费用支出",
      "309 资本性支出（基本建设）",
      "310 资本性支出",
      "311 对企业补助（基本建设）",
      "312 对企业补助",
      "313 对社会保障基金补助",
      "399 其他支出",
    ]);
  });

  test.each([
    ["301", "01 02 03 06 07 08 09 10 11 12 13 14 99"],
    ["302", "01 02 03 04 05 06 07 08 09 11 12 13 14 15 16 17 18 24 25 26 27 28 29 31 39 40 99"],
    ["303", "01 02 03 04 05 06 07 08 09 10 11 99"],
    ["307", "01 02 03 04"],
    ["309", "01 02 03 05 06 07 08 13 19 21 22 99"],
    ["310", "01 02 03 05 06 07 08 09 10 11 12 13 19 21 22 99"],
    ["311", "01 99"],
    ["312", "01 03 04 05 99"],
    ["313", "02 03 04"],
    ["399", "06 07 08 09 10 99"],
  ])("%s has the 款 %s", (code, items) => {
    expect(suffixes(code)).toBe(items);
  });

  test("give the 小计 columns of the current form, where 399 begins at DE", () => {
    const starts: number[] = [];
    economicClasses.reduce((column, { items }) => {
      starts.push(column);
      return column + 1 + items.length;
    }, 5);
    expect(starts).toEqual([5, 19, 47, 60, 65, 78, 95, 98, 104, 108]);
  });

  test("give the 小计 columns of the 2018/19 form without the optional 款", () => {
    const sizes = economicClasses.map(({ items }) => 1 + items.filter(({ optional }) => !optional).length);
    expect(sizes.slice(0, 9)).toEqual([14, 28, 12, 5, 13, 17, 3, 6, 3]);
  });

  test("have wordings that mean one thing: 类 among themselves, 款 within their 类", () => {
    for (const group of [economicClasses, ...economicClasses.map(({ items }) => items)]) {
      const all = group.flatMap(wordings);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test.each([
    ["30112", "其他社会保障缴费"],
    ["30212", "因公出国(境)费"],
    ["30213", "维修(护)费"],
    ["30231", "公务用车运行费"],
    ["30239", "其他交通费"],
    ["30399", "其他对个人和家庭的补助支出"],
  ])("%s may be printed as %s", (code, text) => {
    const item = economicClasses.flatMap(({ items }) => items).find((entry) => entry.code === code);
    expect(item && wordings(item)).toContain(normalise(text));
  });

  test("keep the trust of their source", () => {
    const trust = new Map(
      economicClasses.flatMap((entry) => [entry, ...entry.items]).map((e) => [e.code, e.trust]),
    );
    expect(trust.get("30113")).toBe("verified");
    expect(trust.get("31005")).toBe("crosschecked");
    expect(trust.get("399")).toBe("recalled");
  });
});

test("every 类 has its side of 基本支出", () => {
  const of = (side: string) => economicClasses.filter((one) => one.side === side).map(({ code }) => code);
  expect(of("人员")).toEqual(["301", "303"]);
  expect(of("公用")).toEqual(["302", "307", "310", "399"]);
  expect(of("项目")).toEqual(["309", "311", "312", "313"]);
});
