// Our own sheet 整体绩效自评: the whole unit's performance indicators with their points and scores, one row each.
import type { ListForm } from "../../engine/reading/form";

export const form: ListForm = {
  kind: "list",
  id: "整体绩效自评",
  titles: ["部门整体绩效自评评分表", "部门整体支出绩效自评表", "整体绩效自评评分表"],
  tab: "整体绩效自评",
  blank: "missing",
  without: "无法生成附件中的部门整体绩效自评评分表，也无法核对自评得分",
  key: "编号",
  names: "三级指标",
  columns: {
    一级指标: ["一级指标"],
    二级指标: ["二级指标"],
    三级指标: ["三级指标"],
    分值: ["分值", "指标分值"],
    指标解释: ["指标解释"],
    计分标准: ["计分标准", "评分标准"],
    得分: ["得分", "部门打分"],
    扣分原因: ["扣分原因", "扣分原因分析", "备注"],
  },
  texts: ["一级指标", "二级指标", "三级指标", "指标解释", "计分标准", "扣分原因"],
};
