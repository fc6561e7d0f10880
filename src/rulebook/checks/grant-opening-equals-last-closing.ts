// what 财决01-1 begins with is what last year's closed with.
import { compares, equal } from "../../engine/checks/check";
import { cell, prior } from "../../engine/figures/figure";
import { grant } from "./shared/check-places";

export const check = compares(
  {
    id: "grant-opening-equals-last-closing",
    title: "年初财政拨款结转和结余应等于上年决算的年末财政拨款结转和结余",
    basis: "与上年决算衔接（X-20）；核对清单T15",
    severity: "warning",
    advice:
      "不一致的请核对；确因会计差错更正、收回、上缴或调剂等调整的，请在“决算补充资料”表编号“原因.年初财政拨款结转和结余”处写明原因。",
    settledBy: cell("决算补充资料", "原因.年初财政拨款结转和结余", "内容"),
  },
  equal(grant("年初财政拨款结转和结余", "决算数"), prior("财政拨款.年末结转和结余")),
);
