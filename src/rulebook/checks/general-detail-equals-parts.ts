// 财决08 is 08-1 and 08-2 together, cell by cell.
import { compares, equal } from "../../engine/checks/check";
import { sum, under } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "general-detail-equals-parts",
    title: "财决08表每个数应等于财决08-1、08-2表相应数之和",
    basis: "财决08表与财决08-1、08-2表表间关系（X-14）；核对清单T06",
    severity: "error",
    advice: "请按科目核对基本支出和项目支出明细表，改正不一致的一处。",
  },
  equal(under("财决08", "@", "#"), sum(under("财决08-1", "@", "#"), under("财决08-2", "@", "#")), {
    codes: ["财决08", "财决08-1", "财决08-2"],
    level: "项",
    columns: true,
  }),
);
