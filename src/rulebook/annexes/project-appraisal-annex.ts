// 附件3 项目支出绩效自评表, from our sheet 项目绩效自评: one block for each project.
import { cell, share, under } from "../../engine/figures/figure";
import type { Expr } from "../../engine/figures/expr";
import type { TableDef } from "../../engine/sheets/table-def";

const project = (column: string): Expr => cell("项目绩效自评", "@", column);

export const annex: TableDef = {
  id: "附件3",
  title: "项目支出绩效自评表",
  forms: ["项目绩效自评"],
  note: "预算执行率为全年执行数与全年预算数之比；该项得分按预算执行率与其分值计算，不超过分值。",
  body: {
    kind: "rows",
    form: "项目绩效自评",
    rows: [{ prefix: "@.", wanted: true }],
    blocks: {
      series: "绩效.自评项目",
      head: [
        [{ label: "项目名称", value: project("项目名称"), kind: "text" }],
        [
          { label: "主管部门", value: project("主管部门"), kind: "text" },
          { label: "实施单位", value: project("实施单位"), kind: "text" },
        ],
        [
          { label: "全年预算数", value: project("全年预算数"), kind: "amount" },
          { label: "全年执行数", value: project("全年执行数"), kind: "amount" },
          {
            label: "预算执行率（%）",
            value: share(project("全年执行数"), project("全年预算数")),
            kind: "percent",
          },
        ],
      ],
    },
    columns: [
      { head: ["一级指标"], column: "一级指标", kind: "text", width: 12, joined: true },
      { head: ["二级指标"], column: "二级指标", kind: "text", width: 14, joined: true },
      { head: ["三级指标"], column: "三级指标", kind: "text", width: 20 },
      { head: ["年度指标值"], column: "年度指标值", kind: "text", width: 16 },
      { head: ["实际完成值"], column: "实际完成值", kind: "text", width: 16 },
      { head: ["分值"], column: "分值", kind: "count", width: 8 },
      { head: ["得分"], column: "得分", kind: "count", width: 8 },
      { head: ["扣分原因"], column: "扣分原因", kind: "text", width: 24 },
    ],
    total: {
      label: "总分",
      sums: {
        分值: under("项目绩效自评", "@.", "分值"),
        得分: under("项目绩效自评", "@.", "得分"),
      },
    },
  },
};
