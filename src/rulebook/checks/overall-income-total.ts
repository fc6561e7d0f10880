// Z01-2: the income side of 财决01 adds up to its 总计.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { overall, periods } from "./shared/check-places";

export const check = compares(
  {
    id: "overall-income-total",
    title: "财决01表收入总计应等于本年收入、使用非财政拨款结余、年初结转和结余之和",
    basis: "2022年度部门决算报表审核公式 Z01-2；核对清单T01",
    severity: "error",
    advice: "请核对财决01表中的这几行；决算数由其他各表生成，应先改正来源表再重新生成。",
  },
  ...periods.map((column) =>
    equal(
      overall("收入总计", column),
      sum(
        overall("本年收入合计", column),
        overall("使用非财政拨款结余", column),
        overall("年初结转和结余", column),
      ),
    ),
  ),
);
