// 公开08: 人员经费 | 公用经费, the whole list of 款.
import { expect, test } from "vitest";
import { oldForm23, sample2022 } from "../../../scripts/sample";
import { table } from "../../../src/rulebook/tables/public-08";
import { body, expectSound, fill, head, ledgerFor, notes } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("has 人员经费 in one list and 公用经费 in two", () => {
  expect(head(sheet)).toEqual([
    "人员经费|||公用经费",
    `经济分类科目编码|科目名称|决算数${"|经济分类科目编码|科目名称|决算数".repeat(2)}`,
  ]);
  expect(notes(sheet)).toEqual(["注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。"]);
});

test("prints every 款, three lists of about the same length", () => {
  const rows = body(sheet);
  expect(rows).toHaveLength(29);
  expect(rows[0]).toBe("301|工资福利支出|712.89|302|商品和服务支出|127.75|307|债务利息及费用支出|0.00");
  expect(rows[14]).toBe("303|对个人和家庭的补助|117.70|30215|会议费|0.95|31010|安置补助|0.00");
  expect(rows[27]).toBe("|||30299|其他商品和服务支出|12.04|39999|其他支出|0.00");
});

test("ends with the sums of both sides", () => {
  expect(body(sheet).at(-1)).toBe("|人员经费合计|830.60|||||公用经费合计|130.91");
});

test("leaves out the 款 that FY2018 did not have", () => {
  const codes = body(fill(table, ledgerFor(oldForm23(sample2022())))).flatMap(
    (line) => line.match(/\b\d{5}\b/gu) ?? [],
  );
  expect(codes).toContain("30310");
  expect(codes).not.toContain("30311");
  expect(codes).toContain("39906");
});
