// no amount of 财决08 is greater than the same in 财决05, which counts all money.
import { atMost, compares } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "general-detail-within-expense-detail",
    title: "财决08表每个数不应大于财决05表相应数",
    basis: "财决08表与财决05表表间关系（X-19）",
    severity: "error",
    advice: "一般公共预算财政拨款支出是全部支出的一部分，请核对该科目在两张表中的数。",
  },
  atMost(under("财决08", "@", "#"), under("财决05", "@", "#"), {
    codes: ["财决08", "财决05"],
    level: "项",
    columns: true,
  }),
);
