// 2080801 pays 30304; other items of 20808 may pay it too.
import { compares, needs } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";
import { total } from "./shared/check-places";

const benefit = total("财决08", "30304");

export const check = compares(
  {
    id: "death-benefit-item-fits-economic-class",
    title: "抚恤的功能科目（20808）与经济科目30304（抚恤金）应相互对应",
    basis: "政府收支分类科目对应关系；核对清单T16",
    severity: "warning",
    advice: "请核对死亡抚恤和抚恤金的功能科目、经济科目是否列错。",
  },
  needs(under("财决08", "2080801", "合计"), benefit),
  needs(benefit, under("财决08", "20808", "合计")),
);
