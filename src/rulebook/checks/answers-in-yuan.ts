// Amounts typed on 决算补充资料 are in 元 like the sheets'; whoever typed 万元 is off ten thousandfold.
import { searches } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";
import { unitSlips } from "../../engine/checks/unit-slip";
import { annex } from "./shared/annex03";
import { grant } from "./shared/check-places";

const typed = (prefix: string) => under("决算补充资料", prefix, "金额");

export const check = searches(
  {
    id: "answers-in-yuan",
    title: "“决算补充资料”的金额应以元为单位",
    basis: "“决算补充资料”表“金额（元）”栏；核对清单T14",
    severity: "error",
    advice: "很可能填成了万元，请按元重新填写。",
  },
  (ledger) =>
    unitSlips(ledger, [
      [typed("预算."), grant("本年支出合计", "@预算/一般公共")],
      [typed("采购.事项."), annex("采购总额")],
      [typed("接待.事项."), annex("国内接待费")],
    ]),
);
