// Data: which figures make up which. `@` in a part is every key of its series; in a whole and its part, the same code.
import { itemId } from "../../engine/figures/id";
import type { BoundRule, SumRule } from "../../proof/rules";

/** A batch has a guest at least, and what was not spent was spent on nobody. */
export const bounds: readonly BoundRule[] = [
  { atMost: "三公.国内接待批次", of: "三公.国内接待人次" },
  { atMost: "三公.团组数", of: "三公.出国人次" },
  { atMost: "三公.外事接待批次", of: "三公.外事接待人次" },
  { atMost: "三公.外事接待批次", of: "三公.国内接待批次" },
  { atMost: "三公.外事接待人次", of: "三公.国内接待人次" },
  { together: ["三公.团组数", "三公.出国人次"] },
  { together: ["三公.出国", "三公.出国人次"] },
  { together: ["三公.国内接待批次", "三公.国内接待人次"] },
  { together: ["三公.接待", "三公.国内接待人次"] },
  { together: ["三公.购置", "三公.购置数"] },
  { together: ["三公.运行", "三公.保有量"] },
];

/** The grand total, which stands first, and the year's own without what was left over are all called 收入总计 or 总支出. */
export const kindred: readonly (readonly string[])[] = [
  ["总体.总计", "收入.合计"],
  ["总体.总计", "总体.支出总计", "支出.合计"],
  ["财政拨款.总计", "财政拨款.本年收入"],
  ["财政拨款.总计", "财政拨款.支出总计", "财政拨款.本年支出"],
];

export const sums: readonly SumRule[] = [
  { whole: "总体.总计", parts: ["总体.支出总计"], isUnsure: true },
  {
    whole: "总体.总计",
    parts: ["收入.合计", "总体.使用非财政拨款结余", "总体.年初结转和结余"],
    isListed: true,
    isUnsure: true,
  },
  {
    whole: "总体.支出总计",
    parts: ["支出.合计", "总体.结余分配", "总体.年末结转和结余"],
    isListed: true,
    isUnsure: true,
  },
  { whole: "收入.合计", parts: ["收入.构成[@].金额", "财政拨款.本年收入"], isListed: true },
  {
    whole: "财政拨款.本年收入",
    parts: ["一般公共预算", "政府性基金预算", "国有资本经营预算"].map((budget) =>
      itemId("收入.构成", `${budget}财政拨款收入`, "金额"),
    ),
    isListed: true,
    mayBeOne: true,
  },
  { whole: "支出.合计", parts: ["支出.构成[@].金额"], isListed: true },
  { whole: "支出.合计", parts: ["支出.类[@].金额"], isListed: true },
  { whole: "支出.合计", parts: ["支出.款[@].金额"], isListed: true },
  { whole: "一般公共预算.支出", parts: ["一般公共预算.类[@].金额"], isListed: true },
  { whole: "一般公共预算.支出", parts: ["一般公共预算.款[@].金额"], isListed: true },
  { whole: "一般公共预算.支出", parts: ["一般公共预算.项[@].金额"], isListed: true },
  { whole: "一般公共预算.类[@].金额", parts: ["一般公共预算.项[@].金额"], isByCode: true },
  { whole: "财政拨款.本年支出", parts: ["财政拨款.基本支出", "财政拨款.项目支出"] },
  { whole: "财政拨款.本年支出", parts: ["财政拨款.款[@].金额"], isListed: true },
  { whole: "财政拨款.本年支出", parts: ["财政拨款.项[@].金额"], isListed: true },
  { whole: "一般公共预算.支出", parts: ["基本支出.合计", "附表.公开09"] },
  { whole: "基本支出.合计", parts: ["基本支出.人员经费", "基本支出.公用经费"] },
  { whole: "三公.合计", parts: ["三公.出国", "三公.用车", "三公.接待"] },
  { whole: "三公.合计", parts: ["三公.出国", "三公.购置", "三公.运行", "三公.接待"] },
  { whole: "三公.用车", parts: ["三公.购置", "三公.运行"] },
  { whole: "三公.接待", parts: ["三公.国内接待", "三公.国外接待"], isListed: true },
  { whole: "采购.总额", parts: ["采购.货物", "采购.工程", "采购.服务"] },
  { whole: "采购.预算", parts: ["采购.货物预算", "采购.工程预算", "采购.服务预算"] },
  { whole: "资产.车辆", parts: ["资产.车辆用途[@].数量"], isListed: true },
  { whole: "三公.保有量", parts: ["三公.保有车型[@].数量", "三公.保有用途[@].数量"], isListed: true },
  { whole: "三公.购置数", parts: ["三公.购置车型[@].数量"], isListed: true },
  { whole: "三公.购置", parts: ["三公.购置车型[@].金额"], isListed: true },
  { whole: "人员.编制", parts: ["人员.行政编制", "人员.事业编制"] },
  { whole: "人员.在职", parts: ["人员.行政", "人员.事业"] },
  { whole: "概况.二级单位", parts: ["概况.行政单位", "概况.参公单位", "概况.其他事业单位"] },
];
