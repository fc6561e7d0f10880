// Z01-8: the expense side of 财决01 adds up to its 总计, which is that of the income side.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { overall, periods } from "./shared/check-places";

export const check = compares(
  {
    id: "overall-two-sides-balance",
    title: "财决01表支出总计应等于本年支出、结余分配、年末结转和结余之和，并等于收入总计",
    basis: "2022年度部门决算报表审核公式 Z01-8；核对清单T01",
    severity: "error",
    advice: "请核对财决01表中的这几行；决算数由其他各表生成，应先改正来源表再重新生成。",
  },
  ...periods.map((column) =>
    equal(
      overall("支出总计", column),
      sum(overall("本年支出合计", column), overall("结余分配", column), overall("年末结转和结余", column)),
    ),
  ),
  ...periods.map((column) => equal(overall("收入总计", column), overall("支出总计", column))),
);
