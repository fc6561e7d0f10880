// 公开05: economic classification by fund.
import { expect, test } from "vitest";
import { oldForm23, sample2022 } from "../../../scripts/sample";
import { fillTable } from "../../../src/engine/sheets/fill-table";
import { economicClasses } from "../../../src/rulebook/terms/economic";
import { table } from "../../../src/rulebook/tables/public-05";
import { body, expectSound, fill, head, ledgerFor, plainStyle, row } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("has the funds together, then each", () => {
  expect(head(sheet)).toEqual([
    "项目||合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款",
    "经济分类科目编码|科目名称",
    "|栏次|1|2|3|4",
  ]);
});

test("has every 类 and 款 that the sheets have, even when 0", () => {
  const codes = economicClasses.flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]);
  // 赠与 went when its two successors came.
  expect(body(sheet).map((line) => line.split("|")[0])).toEqual([
    "",
    ...codes.filter((code) => code !== "39906"),
  ]);
});

test("adds the funds up", () => {
  expect(row(sheet, "|合计")).toBe("|合计|13930.33|13452.90|430.54|46.89");
  expect(row(sheet, "302|")).toBe("302|商品和服务支出|3235.17|3184.13|41.45|9.60");
  expect(row(sheet, "30227|")).toBe("30227|委托业务费|1535.75|1484.89|41.26|9.60");
  expect(row(sheet, "31304|")).toBe("31304|对机关事业单位职业年金的补助|0.00|0.00|0.00|0.00");
});

test("cannot be made without 财决12, which in FY2018 was the balance sheet", () => {
  expect(fillTable(ledgerFor(oldForm23(sample2022())), table, plainStyle)).toEqual({
    id: "公开05",
    title: "财政拨款支出决算明细表",
    missing: "工作簿中没有财决12表",
  });
});
