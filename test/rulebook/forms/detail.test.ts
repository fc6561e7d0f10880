// The columns of the 05 family: each 款 by its 类, and no header text stands for two columns.
import { expect, test } from "vitest";
import { normalise } from "../../../src/engine/value/cell";
import { detailColumns, projectColumns } from "../../../src/rulebook/forms/detail";
import { economicClasses } from "../../../src/rulebook/terms/economic";

test("one column for each 类 and 款, besides 合计", () => {
  const codes = economicClasses.flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]);
  expect(Object.keys(detailColumns).sort()).toEqual(["合计", ...codes].sort());
});

test("the same 款 under two 类 are two columns", () => {
  expect(detailColumns["30901"]).toContain("资本性支出（基本建设）/房屋建筑物购建");
  expect(detailColumns["31001"]).toContain("资本性支出/房屋建筑物购建");
  expect(detailColumns["399"]?.[0]).toBe("其他支出/小计");
  expect(detailColumns["39999"]).toEqual(["其他支出/其他支出"]);
});

test("older wordings of 类 and 款 are known", () => {
  expect(detailColumns["303"]).toContain("对个人和家庭的补助支出/小计");
  expect(detailColumns["30213"]).toContain("商品和服务支出/维修费");
  expect(projectColumns["项目代码"]).toContain("项目编码");
});

test("no header path stands for two columns", () => {
  const paths = Object.values(detailColumns).flatMap((spec) => [...new Set(spec.map(normalise))]);
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});
