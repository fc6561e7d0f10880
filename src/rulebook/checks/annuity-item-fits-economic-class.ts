// 2080506 is what 30109 is paid from, and nothing else.
import { compares, together } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";
import { total } from "./shared/check-places";

export const check = compares(
  {
    id: "annuity-item-fits-economic-class",
    title: "功能科目2080506（职业年金缴费）与经济科目30109应同时有数",
    basis: "政府收支分类科目对应关系；核对清单T16",
    severity: "warning",
    advice: "请核对职业年金缴费的功能科目和经济科目是否列错。",
  },
  together(under("财决08", "2080506", "合计"), total("财决08", "30109")),
);
