// Z01-3: 基本支出 of 财决01 is 人员经费 and 公用经费.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { overall, periods } from "./shared/check-places";

export const check = compares(
  {
    id: "overall-basic-parts-sum",
    title: "财决01表基本支出应等于人员经费与公用经费之和",
    basis: "2022年度部门决算报表审核公式 Z01-3；核对清单T07",
    severity: "error",
    advice: "请核对财决01表中的这几行；决算数由其他各表生成，应先改正来源表再重新生成。",
  },
  ...periods.map((column) =>
    equal(overall("基本支出", column), sum(overall("人员经费", column), overall("公用经费", column))),
  ),
);
