// 三公 beyond its 全年预算数 needs a reason, which is typed on 决算补充资料.
import { atMost, compares } from "../../engine/checks/check";
import { cell } from "../../engine/figures/figure";
import { annex } from "./shared/annex03";

const within = (row: string) => atMost(annex(row), annex(row, "全年预算数"));

export const check = compares(
  {
    id: "three-public-within-budget",
    title: "“三公”经费决算数大于全年预算数的，应说明原因",
    basis: "财决附03表（F-8）；公开时须说明“三公”经费增减变动原因",
    severity: "warning",
    advice: "请核对预算数和统计数；确属超预算的，请在“决算补充资料”表编号“原因.三公预算差异”处写明原因。",
    settledBy: cell("决算补充资料", "原因.三公预算差异", "内容"),
  },
  ...["三公合计", "因公出国费", "公务用车购置及运行费", "公务接待费"].map(within),
);
