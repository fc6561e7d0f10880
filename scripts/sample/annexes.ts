// 财决附01 预算支出相关信息表 and 财决附02 基本数字表, in a few rows each.
import { floatingGrid } from "./floating";
import { type Context, indent, putHeaders, putNotes, startSheet } from "./frame";
import { type Cell, type Grid, money } from "./grid";

export function annex01(context: Context): Grid {
  const { assets, vehicles, equipment } = context.accounts.annex;
  const cars = vehicles.reduce((sum, count) => sum + count, 0);
  const amounts = ([opening, closing]: readonly [number, number]): Cell[] => [money(opening), money(closing)];
  const whole = [0, 1].map((index) => money((assets.fixed[index] ?? 0) + (assets.intangible[index] ?? 0)));
  const rows: readonly (readonly [string, ...Cell[]])[] = [
    ["一、资产信息", ...whole],
    [indent(1, "（一）固定资产原值"), ...amounts(assets.fixed)],
    [indent(1, "（二）无形资产原值"), ...amounts(assets.intangible)],
    ["二、实物信息", "—", "—"],
    [indent(1, "（一）车辆（辆）"), cars, cars],
    [indent(1, "（二）单价100万元（含）以上设备（不含车辆）（台，套）"), equipment, equipment],
  ];
  const draft = startSheet(context, { title: "预算支出相关信息表", form: "财决附01表", columns: 4 });
  putHeaders(draft, ["项目", "行次", "年初数", "年末数"], 3, 3, 0);
  draft.put(4, 0, "栏次", null, 1, 2);
  rows.forEach(([label, ...cells], index) => draft.put(5 + index, 0, label, index + 1, ...cells));
  putNotes(draft, 4, ["注：本表年末数与资产年报衔接。"]);
  draft.width(0, 50);
  return draft.finish("F01 预算支出相关信息表(财决附01表)", context.style.unit);
}

export const annex02 = (context: Context): Grid =>
  floatingGrid(context, {
    tab: "F02 基本数字表(财决附02表)",
    title: "基本数字表",
    form: "财决附02表",
    headers: [
      "年末机构数",
      { label: "编制人数", under: ["行政编制", "事业编制"] },
      { label: "年末实有人数", under: [{ label: "在职人员", under: ["行政人员", "事业人员"] }, "退休人员"] },
    ],
    rows: context.accounts.annex.staff.map(({ item, counts }) => ({ item, values: counts })),
    measure: "计量单位：个、人",
    notes: ["注：编制人数含工勤编制。"],
  });
