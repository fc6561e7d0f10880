// The groups of 财决07: balances and income are those of 基本支出 and of 项目支出.
import { compares, equal } from "../../engine/checks/check";
import { cell, sum } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "general-balances-and-income-parts-sum",
    title: "财决07表每行年初、收入、年末的合计应等于基本支出与项目支出两部分之和",
    basis: "财决07表表内关系（同X-13）",
    severity: "error",
    advice: "请核对财决07表这一行的合计和两个部分。",
  },
  ...[
    ["年初结转和结余", "年初基本支出结转", "年初项目支出结转和结余"],
    ["本年收入", "收入基本支出", "收入项目支出"],
    ["年末结转和结余", "年末基本支出结转", "年末项目支出结转和结余"],
  ].map(([whole = "", basic = "", project = ""]) =>
    equal(cell("财决07", "@", whole), sum(cell("财决07", "@", basic), cell("财决07", "@", project)), {
      rows: "财决07",
    }),
  ),
);
