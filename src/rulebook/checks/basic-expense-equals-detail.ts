// 基本支出 of each 科目 is the same in 财决04 and 财决05-1.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "basic-expense-equals-detail",
    title: "财决04表各科目的基本支出应等于财决05-1表合计",
    basis: "财决04表与财决05-1表表间关系（X-9）；核对清单T06",
    severity: "error",
    advice: "请核对该科目在财决04表和财决05-1表中的数，改正不一致的一处。",
  },
  equal(under("财决04", "@", "基本支出"), under("财决05-1", "@", "合计"), {
    codes: ["财决04", "财决05-1"],
    level: "项",
  }),
);
