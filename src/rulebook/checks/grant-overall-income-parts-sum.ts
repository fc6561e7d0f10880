// on the income side of 财决01-1 the funds add up too, of this year and carried over.
import { compares, equal } from "../../engine/checks/check";
import { sumPresent } from "../../engine/figures/figure";
import { grant, periods } from "./shared/check-places";

const ofFunds = (rows: readonly string[], column: string) =>
  sumPresent(...rows.map((row) => grant(row, column)));

export const check = compares(
  {
    id: "grant-overall-income-parts-sum",
    title: "财决01-1表本年收入合计、年初结转和结余应等于各预算财政拨款之和",
    basis: "财决01-1表表内关系（X-11）；核对清单T05",
    severity: "error",
    advice: "请核对财决01-1表收入方的这几行。",
  },
  ...periods.flatMap((column) => [
    equal(
      grant("本年收入合计", column),
      ofFunds(["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"], column),
    ),
    equal(
      grant("年初财政拨款结转和结余", column),
      ofFunds(["年初一般公共预算", "年初政府性基金", "年初国有资本经营"], column),
    ),
  ]),
);
