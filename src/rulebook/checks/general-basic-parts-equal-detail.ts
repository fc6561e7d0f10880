// for each 科目, 人员经费 of 财决07 is 301 and 303 of 财决08-1, 公用经费 the rest.
import { compares, equal } from "../../engine/checks/check";
import { diff, sum, under } from "../../engine/figures/figure";

const personnel = sum(under("财决08-1", "@", "301"), under("财决08-1", "@", "303"));
const each = { codes: ["财决07", "财决08-1"], level: "项" } as const;

export const check = compares(
  {
    id: "general-basic-parts-equal-detail",
    title: "财决07表人员经费应等于财决08-1表301与303之和，公用经费应等于其余",
    basis: "财决07表与财决08-1表表间关系（X-15）；核对清单T07",
    severity: "error",
    advice: "请核对该科目在财决07表和财决08-1表中的数，改正不一致的一处。",
  },
  equal(under("财决07", "@", "人员经费"), personnel, each),
  equal(under("财决07", "@", "公用经费"), diff(under("财决08-1", "@", "合计"), personnel), each),
);
