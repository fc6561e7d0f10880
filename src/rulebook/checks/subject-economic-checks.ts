// 功能科目 that are paid from one 经济科目: the two have money together.
import { type Check, needs, together } from "../../engine/checks/check";
import { sum, under } from "../../engine/figures/figure";
import { total } from "./shared/check-places";

/** What 财决08 spends on a 功能科目, and on an 经济科目. */
const subject = (code: string) => under("财决08", code, "合计");
const paid = (code: string) => total("财决08", code);

export const subjectEconomicChecks: readonly Check[] = [
  // 2080505 is what 30108 is paid from, and nothing else.
  {
    id: "pension-item-fits-economic-class",
    title: "功能科目2080505（基本养老保险缴费）与经济科目30108应同时有数",
    basis: "政府收支分类科目对应关系；核对清单T16",
    severity: "warning",
    advice: "请核对养老保险缴费的功能科目和经济科目是否列错。",
    comparisons: [together(subject("2080505"), paid("30108"))],
  },
  // 2080506 is what 30109 is paid from, and nothing else.
  {
    id: "annuity-item-fits-economic-class",
    title: "功能科目2080506（职业年金缴费）与经济科目30109应同时有数",
    basis: "政府收支分类科目对应关系；核对清单T16",
    severity: "warning",
    advice: "请核对职业年金缴费的功能科目和经济科目是否列错。",
    comparisons: [together(subject("2080506"), paid("30109"))],
  },
  // 2101101 to 2101103 are what 30110 and 30111 are paid from.
  {
    id: "medical-items-fit-economic-class",
    title: "功能科目2101101至2101103（行政事业单位医疗）与经济科目30110、30111应同时有数",
    basis: "政府收支分类科目对应关系；核对清单T16",
    severity: "warning",
    advice: "请核对医疗保险缴费、公务员医疗补助的功能科目和经济科目是否列错。",
    comparisons: [
      together(
        sum(subject("2101101"), subject("2101102"), subject("2101103")),
        sum(paid("30110"), paid("30111")),
      ),
    ],
  },
  // 2210201 is what 30113 is paid from, and nothing else.
  {
    id: "housing-item-fits-economic-class",
    title: "功能科目2210201（住房公积金）与经济科目30113应同时有数",
    basis: "政府收支分类科目对应关系；核对清单T16",
    severity: "warning",
    advice: "请核对住房公积金的功能科目和经济科目是否列错。",
    comparisons: [together(subject("2210201"), paid("30113"))],
  },
  // 2080801 pays 30304; other items of 20808 may pay it too.
  {
    id: "death-benefit-item-fits-economic-class",
    title: "抚恤的功能科目（20808）与经济科目30304（抚恤金）应相互对应",
    basis: "政府收支分类科目对应关系；核对清单T16",
    severity: "warning",
    advice: "请核对死亡抚恤和抚恤金的功能科目、经济科目是否列错。",
    comparisons: [needs(subject("2080801"), paid("30304")), needs(paid("30304"), subject("20808"))],
  },
  // 30301 and 30302 are paid from 2080501 and 2080502, which pay other things for the retired as well.
  {
    id: "retirement-items-fit-economic-class",
    title: "列支离休费（30301）、退休费（30302）的，功能科目2080501、2080502应有数",
    basis: "政府收支分类科目对应关系；核对清单T16",
    severity: "warning",
    advice: "请核对离退休费的功能科目和经济科目是否列错。",
    comparisons: [needs(sum(paid("30301"), paid("30302")), sum(subject("2080501"), subject("2080502")))],
  },
];
