// Z01-6: expense of the year in 财决01 is the sum of its functional classes, and of its natures.
import { compares, equal } from "../../engine/checks/check";
import { sum, sumPresent } from "../../engine/figures/figure";
import { classCodes } from "../forms/classes";
import { overall, periods } from "./shared/check-places";

const natures = ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];

export const check = compares(
  {
    id: "overall-expense-parts-sum",
    title: "财决01表本年支出合计应等于各功能分类之和，也等于各支出性质之和",
    basis: "2022年度部门决算报表审核公式 Z01-6；核对清单T01",
    severity: "error",
    advice: "请核对财决01表中的这几行；决算数由其他各表生成，应先改正来源表再重新生成。",
  },
  ...periods.map((column) =>
    equal(overall("本年支出合计", column), sumPresent(...classCodes.map((code) => overall(code, column)))),
  ),
  ...periods.map((column) =>
    equal(overall("本年支出合计", column), sum(...natures.map((row) => overall(row, column)))),
  ),
);
