// Sheets that an export carries beside the 财决 forms and that a reader must pass over.
import type { Context } from "./frame";
import { Draft, type Grid, money } from "./grid";

/** Cover. Names a title and a year, has no 表号. */
export function cover({ accounts }: Context): Grid {
  const draft = new Draft();
  draft.span(0, 0, 0, 3, `${accounts.year}年度部门决算报表`);
  const rows: [string, string][] = [
    ["单位名称", accounts.unit],
    ["单位代码", accounts.unitCode],
    ["单位负责人", "（签章）"],
    ["财务负责人", "（签章）"],
    ["填表人", "（签章）"],
    ["预算级次", "区县级"],
    ["报表小类", "0"],
    ["单位基本性质", "行政单位"],
    ["财政区划代码", "511102"],
    ["报送日期", `${accounts.year + 1}年3月15日`],
  ];
  rows.forEach(([label, value], index) => draft.put(2 + index, 0, label, value));
  [16, 40, 16, 16].forEach((width, column) => draft.width(column, width));
  return draft.finish("FMDM 封面代码", "元");
}

/** A hidden department-specific supplement. */
export function otherIncomeDetail({ accounts }: Context): Grid {
  const draft = new Draft();
  const received = accounts.lines
    .filter(({ source }) => source === "其他收入")
    .flatMap(({ spending }) => [...spending.values()])
    .reduce((sum, cents) => sum + cents, 0);
  draft.span(0, 0, 0, 3, "其他收入明细情况表");
  draft.put(1, 3, "补充03表");
  draft.put(2, 0, `编制单位：${accounts.unit}`, null, `${accounts.year}年度`, "金额单位：元");
  draft.put(3, 0, "项目", "行次", "本年数", "备注");
  const rows = ["合计", "一、利息收入", "二、捐赠收入", "三、上级主管部门拨入的工作经费", "四、其他"];
  rows.forEach((label, index) => {
    const amount = index === 0 || index === 3 ? received : 0;
    draft.put(4 + index, 0, label, index + 1, money(amount), null);
  });
  draft.width(0, 36);
  return draft.finish("CS03 其他收入明细情况表", "元", true);
}

/** FY2018 numbered the balance sheet 财决12: the number alone does not identify a form. */
export function balanceSheet({ accounts }: Context): Grid {
  const { fixed, intangible } = accounts.annex.assets;
  const draft = new Draft();
  draft.span(0, 0, 0, 7, "资产负债简表");
  draft.put(1, 7, "财决12表");
  draft.put(
    2,
    0,
    `编制单位：${accounts.unit}`,
    null,
    null,
    `${accounts.year}年度`,
    null,
    null,
    null,
    "金额单位：元",
  );
  draft.put(3, 0, "项目", "行次", "年初数", "年末数", "项目", "行次", "年初数", "年末数");
  draft.put(4, 0, "栏次", null, 1, 2, "栏次", null, 3, 4);
  draft.put(5, 0, "一、资产合计", 1, money(fixed[0] + intangible[0]), money(fixed[1] + intangible[1]));
  draft.put(5, 4, "二、负债合计", 4, money(0), money(0));
  draft.put(6, 0, "　　固定资产", 2, money(fixed[0]), money(fixed[1]));
  draft.put(6, 4, "三、净资产合计", 5, money(fixed[0] + intangible[0]), money(fixed[1] + intangible[1]));
  draft.put(7, 0, "　　无形资产", 3, money(intangible[0]), money(intangible[1]));
  [0, 4].forEach((column) => draft.width(column, 30));
  return draft.finish("Z12 资产负债简表(财决12表)", "元");
}
