// in every row of 财决02 what came in is spent, distributed or left.
import { compares, equal } from "../../engine/checks/check";
import { cell, sum } from "../../engine/figures/figure";

const flow = (column: string) => cell("财决02", "@", column);

export const check = compares(
  {
    id: "subject-rows-balance",
    title: "财决02表每行年初、收入、使用非财政拨款结余之和应等于支出、结余分配、年末之和",
    basis: "财决02表表内关系（X-18）；核对清单T01",
    severity: "error",
    advice: "请核对财决02表这一行的年初、收入、支出、分配和年末数。",
  },
  equal(
    sum(flow("年初结转和结余"), flow("本年收入"), flow("使用非财政拨款结余")),
    sum(flow("本年支出"), flow("结余分配"), flow("年末结转和结余")),
    { rows: "财决02" },
  ),
);
