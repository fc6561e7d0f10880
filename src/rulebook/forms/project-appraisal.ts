// Our own sheet 项目绩效自评: of each project one row with its money, and one for each indicator with its score.
import type { ListForm } from "../../engine/reading/form";

export const form: ListForm = {
  kind: "list",
  id: "项目绩效自评",
  titles: ["项目支出绩效自评表"],
  tab: "项目绩效自评",
  blank: "missing",
  without: "无法生成附件中的项目支出绩效自评表，也无法核对预算执行率和自评得分",
  key: "编号",
  names: "三级指标",
  columns: {
    项目名称: ["项目名称"],
    主管部门: ["主管部门"],
    实施单位: ["实施单位"],
    全年预算数: ["全年预算数（元）", "全年预算数"],
    全年执行数: ["全年执行数（元）", "全年执行数"],
    一级指标: ["一级指标"],
    二级指标: ["二级指标"],
    三级指标: ["三级指标"],
    年度指标值: ["年度指标值"],
    实际完成值: ["实际完成值"],
    分值: ["分值", "分值/权重"],
    得分: ["得分"],
    扣分原因: ["扣分原因", "扣分原因分析", "备注"],
  },
  texts: [
    ...["项目名称", "主管部门", "实施单位"],
    ...["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "扣分原因"],
  ],
  money: ["全年预算数", "全年执行数"],
};
