// 公开12: 国有资本经营预算 expense, and the table of a unit that has none.
import { expect, test } from "vitest";
import { table } from "../../../src/rulebook/tables/public-12";
import { body, expectSound, fill, head, ledgerFor, notes } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("has 本年支出 with its parts", () => {
  expect(head(sheet)).toEqual([
    "项目||本年支出",
    "功能分类科目编码|科目名称|合计|基本支出|项目支出",
    "|栏次|1|2|3",
  ]);
  expect(body(sheet)).toEqual([
    "|合计|46.89|0.00|46.89",
    "223|国有资本经营预算支出|46.89|0.00|46.89",
    "22301|解决历史遗留问题及改革成本支出|46.89|0.00|46.89",
    "2230105|国有企业退休人员社会化管理补助支出|46.89|0.00|46.89",
  ]);
  expect(notes(sheet)).toEqual(["注：本表反映部门本年度国有资本经营预算财政拨款支出情况。"]);
});

test("keeps the grid and says so when there is nothing", () => {
  const empty = fill(table, ledgerFor("plain"));
  expect(body(empty)).toEqual(["|合计|0.00|0.00|0.00"]);
  expect(notes(empty)[1]).toBe(
    "说明：乐山市市中区人民政府办公室2022年度没有国有资本经营预算财政拨款支出，故本表无数据。",
  );
});
