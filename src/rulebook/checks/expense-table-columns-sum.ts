// in every row of 财决04 the natures of expense add up.
import { compares, equal } from "../../engine/checks/check";
import { cell, sum } from "../../engine/figures/figure";

const natures = ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];

export const check = compares(
  {
    id: "expense-table-columns-sum",
    title: "财决04表每行本年支出合计应等于基本、项目、上缴上级、经营、对附属单位补助支出之和",
    basis: "财决04表表内关系（X-17）；核对清单T03",
    severity: "error",
    advice: "请核对财决04表这一行。",
  },
  equal(cell("财决04", "@", "本年支出合计"), sum(...natures.map((nature) => cell("财决04", "@", nature))), {
    rows: "财决04",
  }),
);
