// From FY2022 三公 counts government funds too: what 财决10 spends on it must show beyond the general budget's.
import { compares, needs } from "../../engine/checks/check";
import { diff } from "../../engine/figures/figure";
import { annex, spentOn } from "./shared/annex03";

const spent = (form: string) => spentOn(form, ["30212", "30217", "30231", "30913", "31013"]);

export const check = compares(
  {
    id: "three-public-covers-fund",
    title: "政府性基金预算列支的“三公”经费应计入财决附03表",
    basis: "2022年度起“三公”经费统计口径含一般公共预算和政府性基金预算财政拨款（F-2）",
    severity: "warning",
    advice: "请把财决10表中的“三公”经费计入财决附03表；2021及以前年度只统计一般公共预算的，不必处理。",
  },
  needs(spent("财决10"), diff(annex("三公合计"), spent("财决08"))),
);
