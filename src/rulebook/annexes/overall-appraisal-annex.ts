// 附件2 部门整体绩效自评评分表, from our sheet 整体绩效自评.
import { under } from "../../engine/figures/figure";
import type { TableDef } from "../../engine/sheets/table-def";
import { overallScore } from "../figures/performance";

export const annex: TableDef = {
  id: "附件2",
  title: "部门整体绩效自评评分表",
  forms: ["整体绩效自评"],
  note: "各项得分由{unit}对照计分标准自评；扣分项不计入100分。",
  measure: "单位：分",
  body: {
    kind: "rows",
    form: "整体绩效自评",
    rows: [{ prefix: "指标.", wanted: true }, { prefix: "扣分." }],
    columns: [
      { head: ["一级指标"], column: "一级指标", kind: "text", width: 10, joined: true },
      { head: ["二级指标"], column: "二级指标", kind: "text", width: 10, joined: true },
      { head: ["三级指标"], column: "三级指标", kind: "text", width: 12 },
      { head: ["分值"], column: "分值", kind: "count", width: 6 },
      { head: ["指标解释"], column: "指标解释", kind: "text", width: 24 },
      { head: ["计分标准"], column: "计分标准", kind: "text", width: 34 },
      { head: ["得分"], column: "得分", kind: "count", width: 6 },
      { head: ["扣分原因"], column: "扣分原因", kind: "text", width: 18 },
    ],
    total: {
      label: "自评得分",
      sums: { 分值: under("整体绩效自评", "指标.", "分值"), 得分: overallScore },
    },
  },
};
