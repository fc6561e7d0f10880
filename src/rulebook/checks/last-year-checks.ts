// What a year begins with is what the one before closed with.
import { type Check, equal } from "../../engine/checks/check";
import { cell, prior } from "../../engine/figures/figure";
import { grant, overall } from "./shared/check-places";

export const lastYearChecks: readonly Check[] = [
  // what 财决01 begins with is what last year's closed with.
  {
    id: "opening-equals-last-closing",
    title: "年初结转和结余应等于上年决算的年末结转和结余",
    basis: "与上年决算衔接（X-20）；核对清单T15",
    severity: "warning",
    advice:
      "不一致的请核对；确因会计差错更正、收回、上缴或调剂等调整的，请在“决算补充资料”表编号“原因.年初结转和结余”处写明原因。",
    settledBy: cell("决算补充资料", "原因.年初结转和结余", "内容"),
    comparisons: [equal(overall("年初结转和结余"), prior("总体.年末结转和结余"))],
  },
  // what 财决01-1 begins with is what last year's closed with.
  {
    id: "grant-opening-equals-last-closing",
    title: "年初财政拨款结转和结余应等于上年决算的年末财政拨款结转和结余",
    basis: "与上年决算衔接（X-20）；核对清单T15",
    severity: "warning",
    advice:
      "不一致的请核对；确因会计差错更正、收回、上缴或调剂等调整的，请在“决算补充资料”表编号“原因.年初财政拨款结转和结余”处写明原因。",
    settledBy: cell("决算补充资料", "原因.年初财政拨款结转和结余", "内容"),
    comparisons: [equal(grant("年初财政拨款结转和结余", "决算数"), prior("财政拨款.年末结转和结余"))],
  },
];
