// Z01-5: 经济分类支出合计 of 财决01 is the sum of its ten 类.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { economicCodes, overall, periods } from "./shared/check-places";

export const check = compares(
  {
    id: "overall-economic-classes-sum",
    title: "财决01表经济分类支出合计应等于各类支出之和",
    basis: "2022年度部门决算报表审核公式 Z01-5；核对清单T07",
    severity: "error",
    advice: "请核对财决01表中的这几行；决算数由其他各表生成，应先改正来源表再重新生成。",
  },
  ...periods.map((column) =>
    equal(overall("经济分类支出合计", column), sum(...economicCodes.map((code) => overall(code, column)))),
  ),
);
