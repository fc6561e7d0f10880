// expense by nature is the same in 财决01 and 财决04.
import { compares, equal } from "../../engine/checks/check";
import { overall, total } from "./shared/check-places";

export const check = compares(
  {
    id: "expense-natures-equal-overall",
    title: "财决01表各支出性质应等于财决04表相应各栏合计",
    basis: "财决01表与财决04表表间关系（X-5）；核对清单T02",
    severity: "error",
    advice: "请核对财决04表合计行，并重新生成财决01表决算数。",
  },
  ...["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"].map((nature) =>
    equal(overall(nature), total("财决04", nature)),
  ),
);
