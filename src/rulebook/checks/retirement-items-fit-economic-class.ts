// 30301 and 30302 are paid from 2080501 and 2080502, which pay other things for the retired as well.
import { compares, needs } from "../../engine/checks/check";
import { sum, under } from "../../engine/figures/figure";
import { total } from "./shared/check-places";

const item = (code: string) => under("财决08", code, "合计");

export const check = compares(
  {
    id: "retirement-items-fit-economic-class",
    title: "列支离休费（30301）、退休费（30302）的，功能科目2080501、2080502应有数",
    basis: "政府收支分类科目对应关系；核对清单T16",
    severity: "warning",
    advice: "请核对离退休费的功能科目和经济科目是否列错。",
  },
  needs(sum(total("财决08", "30301"), total("财决08", "30302")), sum(item("2080501"), item("2080502"))),
);
