// 财决09 政府性基金预算财政拨款收入支出决算表: income, expense and balances of government funds.
import type { ListForm } from "../../engine/reading/form";

export const form: ListForm = {
  kind: "list",
  id: "财决09",
  titles: ["政府性基金预算财政拨款收入支出决算表"],
  tab: "Z09",
  official: true,
  blank: "zero",
  without: "无法生成政府性基金预算支出决算情况说明",
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
