// 基本支出 of each 科目 is the same in 财决07 and 财决08-1.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "general-basic-equals-detail",
    title: "财决07表各科目的基本支出应等于财决08-1表合计",
    basis: "财决07表与财决08-1表表间关系（X-14）；核对清单T06",
    severity: "error",
    advice: "请核对该科目在财决07表和财决08-1表中的数，改正不一致的一处。",
  },
  equal(under("财决07", "@", "基本支出"), under("财决08-1", "@", "合计"), {
    codes: ["财决07", "财决08-1"],
    level: "项",
  }),
);
