// 人员经费 of 财决01 is 301 and 303 of 财决05-1, 公用经费 the rest.
import { compares, equal } from "../../engine/checks/check";
import { diff, sum } from "../../engine/figures/figure";
import { overall, total } from "./shared/check-places";

const personnel = sum(total("财决05-1", "301"), total("财决05-1", "303"));

export const check = compares(
  {
    id: "basic-parts-equal-overall",
    title: "财决01表人员经费应等于财决05-1表301与303之和，公用经费应等于其余",
    basis: "财决01表与财决05-1表表间关系（X-10）；核对清单T07",
    severity: "error",
    advice: "请核对财决05-1表合计行，并重新生成财决01表决算数。",
  },
  equal(overall("人员经费"), personnel),
  equal(overall("公用经费"), diff(total("财决05-1", "合计"), personnel)),
);
