// 财政拨款收入 is the same in 财决01, 01-1 and 03.
import { compares, equal } from "../../engine/checks/check";
import { sum, sumPresent } from "../../engine/figures/figure";
import { grant, overall, total } from "./shared/check-places";

export const check = compares(
  {
    id: "grant-income-equals-income-table",
    title: "财决01表、财决01-1表的财政拨款收入应等于财决03表财政拨款收入",
    basis: "财决01表、财决01-1表与财决03表表间关系（X-2）；核对清单T02",
    severity: "error",
    advice: "请核对三张表的财政拨款收入，改正不一致的一处。",
  },
  equal(
    sum(
      overall("一般公共预算财政拨款收入"),
      sumPresent(overall("政府性基金预算财政拨款收入"), overall("国有资本经营预算财政拨款收入")),
    ),
    total("财决03", "财政拨款收入"),
  ),
  equal(grant("本年收入合计", "决算数"), total("财决03", "财政拨款收入")),
);
