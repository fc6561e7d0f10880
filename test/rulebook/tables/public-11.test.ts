// 公开11: 国有资本经营预算, and the table of a unit that has none.
import { expect, test } from "vitest";
import { table } from "../../../src/rulebook/tables/public-11";
import { body, expectSound, fill, head, ledgerFor, notes } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("has the columns of 公开10 and the 科目 of 财决11", () => {
  expect(head(sheet)).toEqual([
    "项目||年初结转和结余|本年收入|本年支出|||年末结转和结余",
    "功能分类科目编码|科目名称|||小计|基本支出|项目支出",
    "|栏次|1|2|3|4|5|6",
  ]);
  expect(body(sheet)).toEqual([
    "|合计|0.00|46.89|46.89|0.00|46.89|0.00",
    "223|国有资本经营预算支出|0.00|46.89|46.89|0.00|46.89|0.00",
    "22301|解决历史遗留问题及改革成本支出|0.00|46.89|46.89|0.00|46.89|0.00",
    "2230105|国有企业退休人员社会化管理补助支出|0.00|46.89|46.89|0.00|46.89|0.00",
  ]);
  expect(notes(sheet)).toHaveLength(1);
});

test("keeps the grid and says so when there is nothing", () => {
  const empty = fill(table, ledgerFor("plain"));
  expect(body(empty)).toEqual(["|合计|0.00|0.00|0.00|0.00|0.00|0.00"]);
  expect(notes(empty)[1]).toBe(
    "说明：乐山市市中区人民政府办公室2022年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。",
  );
});
