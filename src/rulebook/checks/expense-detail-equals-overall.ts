// X-4, second half: expense by 经济分类 leaves out what went to units above and below.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { overall, total } from "./shared/check-places";

export const check = compares(
  {
    id: "expense-detail-equals-overall",
    title: "财决05表合计应等于财决01表经济分类支出合计，也等于财决04表基本、项目、经营支出之和",
    basis: "财决01表、财决04表与财决05表表间关系（X-4）",
    severity: "error",
    advice: "上缴上级支出和对附属单位补助支出不列入财决05表；请核对这几张表的合计。",
  },
  equal(total("财决05", "合计"), overall("经济分类支出合计")),
  equal(
    total("财决05", "合计"),
    sum(...["基本支出", "项目支出", "经营支出"].map((nature) => total("财决04", nature))),
  ),
);
