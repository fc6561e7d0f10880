// 财决附01 预算支出相关信息表: assets at the beginning and the end of the year. Its rows are recollected, not sourced.
import type { FixedForm } from "../../engine/reading/form";

export const form: FixedForm = {
  kind: "fixed",
  id: "财决附01",
  titles: ["预算支出相关信息表"],
  tab: "F01",
  official: true,
  blank: "zero",
  without: "无法核对机构运行信息表中的车辆和大型设备数量",
  rows: {
    资产: { block: 0, labels: ["资产信息"] },
    固定资产: { block: 0, labels: ["固定资产原值"] },
    无形资产: { block: 0, labels: ["无形资产原值"] },
    车辆: { block: 0, labels: ["车辆"], count: true },
    大型设备: {
      block: 0,
      labels: ["单价100万元（含）以上设备（不含车辆）", "单价100万元以上设备（不含车辆）"],
      count: true,
    },
  },
  blocks: [{ 年初数: ["年初数"], 年末数: ["年末数"] }],
};
