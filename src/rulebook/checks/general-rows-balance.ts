// in every row of 财决07 what came in is spent or left.
import { compares, equal } from "../../engine/checks/check";
import { cell, sum } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "general-rows-balance",
    title: "财决07表每行年初结转和结余与本年收入之和应等于本年支出与年末结转和结余之和",
    basis: "财决07表表内关系（X-13）",
    severity: "error",
    advice: "请核对财决07表这一行的年初、收入、支出和年末数。",
  },
  equal(
    sum(cell("财决07", "@", "年初结转和结余"), cell("财决07", "@", "本年收入")),
    sum(cell("财决07", "@", "本年支出"), cell("财决07", "@", "年末结转和结余")),
    { rows: "财决07" },
  ),
);
