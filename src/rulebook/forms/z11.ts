// 财决11 国有资本经营预算财政拨款收入支出决算表. Before FY2014 the number meant 财政专户管理资金.
import type { ListForm } from "../../engine/reading/form";

export const form: ListForm = {
  kind: "list",
  id: "财决11",
  titles: ["国有资本经营预算财政拨款收入支出决算表"],
  tab: "Z11",
  titleRequired: true,
  official: true,
  blank: "zero",
  without: "无法生成国有资本经营预算支出决算情况说明",
  key: "code",
  columns: {
    年初结转和结余: ["年初结转和结余"],
    本年收入: ["本年收入"],
    本年支出: ["本年支出"],
    基本支出: ["本年支出/基本支出"],
    项目支出: ["本年支出/项目支出"],
    年末结转和结余: ["年末结转和结余"],
  },
};
