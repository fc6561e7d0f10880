// 2101101 to 2101103 are what 30110 and 30111 are paid from.
import { compares, together } from "../../engine/checks/check";
import { sum, under } from "../../engine/figures/figure";
import { total } from "./shared/check-places";

const item = (code: string) => under("财决08", code, "合计");

export const check = compares(
  {
    id: "medical-items-fit-economic-class",
    title: "功能科目2101101至2101103（行政事业单位医疗）与经济科目30110、30111应同时有数",
    basis: "政府收支分类科目对应关系；核对清单T16",
    severity: "warning",
    advice: "请核对医疗保险缴费、公务员医疗补助的功能科目和经济科目是否列错。",
  },
  together(
    sum(item("2101101"), item("2101102"), item("2101103")),
    sum(total("财决08", "30110"), total("财决08", "30111")),
  ),
);
