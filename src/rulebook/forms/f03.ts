// 财决附03 机构运行信息表: 三公 expense and counts, 机关运行经费, vehicles, equipment and procurement.
import type { FixedForm, RowSpec } from "../../engine/reading/form";

const amount = (block: number, ...labels: string[]): RowSpec => ({ block, labels });
const count = (block: number, ...labels: string[]): RowSpec => ({ block, labels, count: true });

const threePublic: Readonly<Record<string, RowSpec>> = {
  三公合计: amount(0, "支出合计", "“三公”经费支出合计"),
  因公出国费: amount(0, "因公出国（境）费", "因公出国（境）费用", "因公出国（境）费支出"),
  公务用车购置及运行费: amount(
    0,
    "公务用车购置及运行维护费",
    "公务用车购置及运行费",
    "公务用车购置及运行维护费支出",
  ),
  公务用车购置费: amount(0, "公务用车购置费", "公务用车购置费支出"),
  公务用车运行费: amount(0, "公务用车运行维护费", "公务用车运行费", "公务用车运行维护费支出"),
  公务接待费: amount(0, "公务接待费", "公务接待费支出"),
  国内接待费: amount(0, "国内接待费", "国内接待费支出", "国内公务接待费"),
  外事接待费: amount(0, "外事接待费", "外事接待费支出"),
  国外接待费: amount(0, "国（境）外接待费", "国（境）外接待费支出", "国（境）外公务接待费"),
  团组数: count(0, "因公出国（境）团组数"),
  出国人次: count(0, "因公出国（境）人次数", "因公出国（境）人次", "因公出国（境）人数"),
  购置数: count(0, "公务用车购置数", "公务用车购置数量"),
  保有量: count(0, "公务用车保有量", "公务用车保有数量"),
  国内接待批次: count(0, "国内公务接待批次", "国内公务接待批次数"),
  外事接待批次: count(0, "外事接待批次", "外事接待批次数"),
  国内接待人次: count(0, "国内公务接待人次", "国内公务接待人次数"),
  外事接待人次: count(0, "外事接待人次", "外事接待人次数"),
  国外接待批次: count(0, "国（境）外公务接待批次", "国（境）外公务接待批次数", "国（境）外接待批次"),
  国外接待人次: count(0, "国（境）外公务接待人次", "国（境）外公务接待人次数", "国（境）外接待人次"),
};

const running: Readonly<Record<string, RowSpec>> = {
  机关运行经费: amount(1, "机关运行经费"),
  行政单位: amount(1, "行政单位"),
  参公单位: amount(1, "参照公务员法管理事业单位", "参照公务员法管理的事业单位"),
};

/** Up to FY2021 equipment had two rows of another scope (50万元通用, 100万元专用): they are not this row. */
const assets: Readonly<Record<string, RowSpec>> = {
  车辆合计: count(1, "车辆数合计", "车辆合计", "车辆数"),
  副部级领导用车: count(
    1,
    "副部（省）级及以上领导用车",
    "副部（省）级以上领导用车",
    "部级领导干部用车",
    "省部级领导干部用车",
    "部（省）级领导干部用车",
  ),
  主要领导干部用车: count(1, "主要领导干部用车", "主要负责人用车"),
  机要通信用车: count(1, "机要通信用车"),
  应急保障用车: count(1, "应急保障用车"),
  执法执勤用车: count(1, "执法执勤用车", "一般执法执勤用车"),
  特种专业技术用车: count(1, "特种专业技术用车"),
  离退休干部用车: count(1, "离退休干部用车", "离退休干部服务用车"),
  其他用车: count(1, "其他用车"),
  大型设备: count(
    1,
    "单价100万元（含）以上设备（不含车辆）",
    "单价100万元以上设备（不含车辆）",
    "单价100万元（含）以上设备",
    "单价100万元以上设备",
    "单位价值100万元（含）以上设备（不含车辆）",
    "单位价值100万元以上设备（不含车辆）",
  ),
};

const procurement: Readonly<Record<string, RowSpec>> = {
  采购总额: amount(1, "政府采购支出合计", "政府采购支出总额", "采购支出总额"),
  采购货物: amount(1, "政府采购货物支出"),
  采购工程: amount(1, "政府采购工程支出"),
  采购服务: amount(1, "政府采购服务支出"),
  中小企业合同: amount(1, "政府采购授予中小企业合同金额", "授予中小企业合同金额"),
  小微企业合同: amount(1, "授予小微企业合同金额", "政府采购授予小微企业合同金额"),
};

const actual = ["统计数", "决算数", "支出统计数"];

export const form: FixedForm = {
  kind: "fixed",
  id: "财决附03",
  titles: ["机构运行信息表", "部门决算相关信息统计表"],
  tab: "F03",
  official: true,
  blank: "zero",
  without: "无法生成“三公”经费、机关运行经费、政府采购和国有资产占用情况说明",
  rows: { ...threePublic, ...running, ...assets, ...procurement },
  blocks: [
    { 年初预算数: ["年初预算数", "预算数"], 全年预算数: ["全年预算数", "调整预算数"], 统计数: actual },
    { 统计数: actual },
  ],
};
