// Z01-1: income of the year in 财决01 is the sum of its kinds; forms before 2020 have fewer.
import { compares, equal } from "../../engine/checks/check";
import { sum, sumPresent } from "../../engine/figures/figure";
import { overall, periods } from "./shared/check-places";

const others = [
  ...["政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "上级补助收入", "事业收入"],
  ...["经营收入", "附属单位上缴收入", "其他收入"],
];

export const check = compares(
  {
    id: "overall-income-parts-sum",
    title: "财决01表本年收入合计应等于各项收入之和",
    basis: "2022年度部门决算报表审核公式 Z01-1；核对清单T01",
    severity: "error",
    advice: "请核对财决01表中的这几行；决算数由其他各表生成，应先改正来源表再重新生成。",
  },
  ...periods.map((column) =>
    equal(
      overall("本年收入合计", column),
      // Without this row (FY2018 and before) 政府性基金 is only a part of another one.
      sum(
        overall("一般公共预算财政拨款收入", column),
        sumPresent(...others.map((row) => overall(row, column))),
      ),
    ),
  ),
);
