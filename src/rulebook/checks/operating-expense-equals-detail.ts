// 经营支出 of each 科目 is the same in 财决04 and 财决05-3.
import { compares, equal } from "../../engine/checks/check";
import { first, nil, under } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "operating-expense-equals-detail",
    title: "财决04表各科目的经营支出应等于财决05-3表合计",
    basis: "财决04表与财决05-3表表间关系（X-9）",
    severity: "error",
    advice: "请核对该科目在财决04表和财决05-3表中的数，改正不一致的一处。",
  },
  equal(
    under("财决04", "@", "经营支出"),
    first(
      under("财决05-3", "@", "合计"),
      nil(under("财决04", "@", "经营支出"), "有经营支出，而工作簿中没有财决05-3表"),
    ),
    { codes: ["财决04"], level: "项" },
  ),
);
