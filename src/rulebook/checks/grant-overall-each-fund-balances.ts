// each fund of 财决01-1 balances by itself.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { grant } from "./shared/check-places";

export const check = compares(
  {
    id: "grant-overall-each-fund-balances",
    title: "财决01-1表各预算的本年收入与年初结转和结余之和应等于本年支出与年末结转和结余之和",
    basis: "财决01-1表表内关系（X-11）；核对清单T05",
    severity: "error",
    advice: "请按预算种类核对财决01-1表决算数，各预算的钱应各自平衡。",
  },
  ...(
    [
      ["一般公共预算财政拨款", "年初一般公共预算", "一般公共"],
      ["政府性基金预算财政拨款", "年初政府性基金", "政府性基金"],
      ["国有资本经营预算财政拨款", "年初国有资本经营", "国有资本"],
    ] as const
  ).map(([income, opening, fund]) =>
    equal(
      sum(grant(income, "决算数"), grant(opening, "决算数")),
      sum(grant("本年支出合计", `决算数/${fund}`), grant("年末财政拨款结转和结余", `决算数/${fund}`)),
    ),
  ),
);
