// both sides of 财决01-1 add up to the same 总计, on the expense side for every fund.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { funds, grant, periods } from "./shared/check-places";

export const check = compares(
  {
    id: "grant-overall-two-sides-balance",
    title: "财决01-1表收入总计应等于支出总计，并等于本方各项之和",
    basis: "财决01-1表表内关系（X-11）；核对清单T05",
    severity: "error",
    advice: "请核对财决01-1表的本年收支、年初和年末结转和结余。",
  },
  ...periods.flatMap((period) => [
    equal(
      grant("收入总计", period),
      sum(grant("本年收入合计", period), grant("年初财政拨款结转和结余", period)),
    ),
    equal(grant("收入总计", period), grant("支出总计", `${period}/合计`)),
    ...["合计", ...funds].map((fund) =>
      equal(
        grant("支出总计", `${period}/${fund}`),
        sum(grant("本年支出合计", `${period}/${fund}`), grant("年末财政拨款结转和结余", `${period}/${fund}`)),
      ),
    ),
  ]),
);
