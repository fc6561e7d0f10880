// no expense of 财决09 is greater than the same in 财决04, which counts all money.
import { atMost, compares } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "fund-within-expense",
    title: "财决09表各科目的支出不应大于财决04表相应数",
    basis: "财决09表与财决04表表间关系（X-19）",
    severity: "error",
    advice: "政府性基金预算财政拨款支出是全部支出的一部分，请核对该科目在两张表中的数。",
  },
  ...[
    ["本年支出", "本年支出合计"],
    ["基本支出", "基本支出"],
    ["项目支出", "项目支出"],
  ].map(([part = "", whole = ""]) =>
    atMost(under("财决09", "@", part), under("财决04", "@", whole), {
      codes: ["财决09", "财决04"],
      level: "项",
    }),
  ),
);
