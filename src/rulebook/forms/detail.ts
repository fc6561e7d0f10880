// The columns of 财决05 and its family: 合计, and for each 类 of 经济分类 its 小计 and its 款.
import type { ColumnSpec } from "../../engine/reading/form";
import { economicClasses } from "../terms/economic";
import type { EconomicItem } from "../terms/economic";

const wordings = ({ name, aliases }: EconomicItem): string[] => [name, ...aliases];

/** Names of 款 recur under several 类 (309 and 310), so a column is only known by both. */
const under = (group: EconomicItem, labels: readonly string[]): ColumnSpec =>
  labels.flatMap((label) => wordings(group).map((name) => `${name}/${label}`));

/** Columns by code: 3 digits for the 小计 of a 类, 5 for a 款. */
export const detailColumns: Readonly<Record<string, ColumnSpec>> = {
  合计: ["合计"],
  ...Object.fromEntries(
    economicClasses.flatMap((group) => [
      [group.code, [...under(group, ["小计", "合计"]), ...wordings(group)]],
      ...group.items.map((item) => [item.code, under(group, wordings(item))] as const),
    ]),
  ),
};

/** What the sheets of projects (05-2, 08-2) have besides. */
export const projectColumns: Readonly<Record<string, ColumnSpec>> = {
  项目代码: ["项目代码", "项目编码", "项目编号"],
  项目类别: ["项目类别", "项目类型"],
};
