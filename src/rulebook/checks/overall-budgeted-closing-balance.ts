// Z01-7: what is budgeted and not to be spent is budgeted to be left at the end of the year.
import { compares, equal } from "../../engine/checks/check";
import { diff } from "../../engine/figures/figure";
import { overall } from "./shared/check-places";

export const check = compares(
  {
    id: "overall-budgeted-closing-balance",
    title: "财决01表年末结转和结余的预算数应等于收入总计减本年支出合计",
    basis: "2022年度部门决算报表审核公式 Z01-7；核对清单T01",
    severity: "error",
    advice: "请核对财决01表这两栏预算数中的收入总计、本年支出合计和年末结转和结余。",
  },
  ...["年初预算数", "全年预算数"].map((column) =>
    equal(
      overall("年末结转和结余", column),
      diff(overall("收入总计", column), overall("本年支出合计", column)),
    ),
  ),
);
