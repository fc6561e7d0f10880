// in every row of 财决07 expense is 基本 and 项目, and 基本 is 人员 and 公用.
import { compares, equal } from "../../engine/checks/check";
import { cell, sum } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "general-expense-parts-sum",
    title: "财决07表每行本年支出应等于基本支出与项目支出之和，基本支出应等于人员经费与公用经费之和",
    basis: "财决07表表内关系（X-13）；核对清单T06、T07",
    severity: "error",
    advice: "请核对财决07表这一行的各项支出。",
  },
  equal(
    cell("财决07", "@", "本年支出"),
    sum(cell("财决07", "@", "基本支出"), cell("财决07", "@", "项目支出")),
    {
      rows: "财决07",
    },
  ),
  equal(
    cell("财决07", "@", "基本支出"),
    sum(cell("财决07", "@", "人员经费"), cell("财决07", "@", "公用经费")),
    {
      rows: "财决07",
    },
  ),
);
